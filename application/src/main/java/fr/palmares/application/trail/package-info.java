/** The audit trail: how every write is told in it, and how it is shown. Start at {@link Telling}. */
@NullMarked
package fr.palmares.application.trail;

import org.jspecify.annotations.NullMarked;
