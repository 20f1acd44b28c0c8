/** What can be asked of proposals, and where they are kept. */
@NullMarked
package fr.palmares.application.proposal;

import org.jspecify.annotations.NullMarked;
