/** Administrations over HTTP, with every name that they bore, as JSON and as pages. */
@NullMarked
package fr.palmares.adapters.web.administration;

import org.jspecify.annotations.NullMarked;
