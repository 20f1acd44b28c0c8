/** Asking for calls, and keeping them. */
@NullMarked
package fr.palmares.application.call;

import org.jspecify.annotations.NullMarked;
