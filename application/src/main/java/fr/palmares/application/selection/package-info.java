/** From the marks on record to a selection, explained, and to the decision. */
@NullMarked
package fr.palmares.application.selection;

import org.jspecify.annotations.NullMarked;
