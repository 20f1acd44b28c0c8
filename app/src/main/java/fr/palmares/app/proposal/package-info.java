/** Proposals, listed and ruled on from the command line. */
@NullMarked
package fr.palmares.app.proposal;

import org.jspecify.annotations.NullMarked;
