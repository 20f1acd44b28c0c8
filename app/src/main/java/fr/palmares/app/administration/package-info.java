/** Administrations, listed on the command line. */
@NullMarked
package fr.palmares.app.administration;

import org.jspecify.annotations.NullMarked;
