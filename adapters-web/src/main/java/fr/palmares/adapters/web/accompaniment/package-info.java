/** Stands in until the first real feature of this module is here. */
@NullMarked
package fr.palmares.adapters.web.accompaniment;

import org.jspecify.annotations.NullMarked;
