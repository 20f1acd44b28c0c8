/** Laureates, listed on the command line. */
@NullMarked
package fr.palmares.app.laureate;

import org.jspecify.annotations.NullMarked;
