/** Asking for administrations, and keeping them. */
@NullMarked
package fr.palmares.application.administration;

import org.jspecify.annotations.NullMarked;
