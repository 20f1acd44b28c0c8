/** Stands in until the first real feature of this module is here. */
@NullMarked
package fr.palmares.adapters.markdown;

import org.jspecify.annotations.NullMarked;
