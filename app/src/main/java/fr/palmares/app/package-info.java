/** Where the program is put together and started. */
@NullMarked
package fr.palmares.app;

import org.jspecify.annotations.NullMarked;
