/** Selections, asked for and shown on the command line. */
@NullMarked
package fr.palmares.app.selection;

import org.jspecify.annotations.NullMarked;
