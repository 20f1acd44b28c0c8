/** What every command is made of: the session it runs in, how it is set up, and how it speaks. */
@NullMarked
package fr.palmares.app.shared;

import org.jspecify.annotations.NullMarked;
