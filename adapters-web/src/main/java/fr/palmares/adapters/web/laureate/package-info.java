/** Laureates over HTTP: the search, one of them, and those of a call or an administration, as JSON and as pages. */
@NullMarked
package fr.palmares.adapters.web.laureate;

import org.jspecify.annotations.NullMarked;
