/** The web server, started and stopped from the command line. */
@NullMarked
package fr.palmares.app.serving;

import org.jspecify.annotations.NullMarked;
