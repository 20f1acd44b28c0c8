/** The money of a call and of its laureates, as pages with a picture and the table that says the same. */
@NullMarked
package fr.palmares.adapters.web.funding;

import org.jspecify.annotations.NullMarked;
