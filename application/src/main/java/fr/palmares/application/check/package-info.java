/** Whether the record holds: its invariants, and its audit trail against itself and against an anchor. */
@NullMarked
package fr.palmares.application.check;

import org.jspecify.annotations.NullMarked;
