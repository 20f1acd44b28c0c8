/** Who won a call, and with which project. Start at {@link fr.palmares.domain.laureate.Laureate}. */
@NullMarked
package fr.palmares.domain.laureate;

import org.jspecify.annotations.NullMarked;
