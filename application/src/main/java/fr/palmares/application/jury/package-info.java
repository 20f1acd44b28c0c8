/** Where juries and their marks are kept. */
@NullMarked
package fr.palmares.application.jury;

import org.jspecify.annotations.NullMarked;
