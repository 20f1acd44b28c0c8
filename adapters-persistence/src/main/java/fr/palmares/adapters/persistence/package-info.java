/** Stands in until the first real feature of this module is here. */
@NullMarked
package fr.palmares.adapters.persistence;

import org.jspecify.annotations.NullMarked;
