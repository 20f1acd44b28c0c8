/** Selections as JSON. */
@NullMarked
package fr.palmares.adapters.web.selection;

import org.jspecify.annotations.NullMarked;
