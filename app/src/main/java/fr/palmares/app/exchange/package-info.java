/** Documents that come in from the command line, and what is told of them. */
@NullMarked
package fr.palmares.app.exchange;

import org.jspecify.annotations.NullMarked;
