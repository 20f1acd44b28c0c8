/** The whole journey on the examples that the program carries. */
@NullMarked
package fr.palmares.app.demo;

import org.jspecify.annotations.NullMarked;
