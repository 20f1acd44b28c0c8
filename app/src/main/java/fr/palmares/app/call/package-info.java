/** Calls, listed on the command line. */
@NullMarked
package fr.palmares.app.call;

import org.jspecify.annotations.NullMarked;
