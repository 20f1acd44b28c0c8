/** Calls over HTTP: the start page, the list, one call and its money, as JSON and as pages. */
@NullMarked
package fr.palmares.adapters.web.call;

import org.jspecify.annotations.NullMarked;
