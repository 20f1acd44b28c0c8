/**
 * A call for projects: its identity, its life, and what was announced of it. Start at {@link
 * fr.palmares.domain.call.Call}.
 */
@NullMarked
package fr.palmares.domain.call;

import org.jspecify.annotations.NullMarked;
