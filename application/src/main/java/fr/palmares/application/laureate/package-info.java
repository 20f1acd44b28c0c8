/** Asking for laureates, and keeping them. Start at {@link fr.palmares.application.laureate.FindLaureates}. */
@NullMarked
package fr.palmares.application.laureate;

import org.jspecify.annotations.NullMarked;
