/**
 * How scored proposals become a list of laureates, and why: the rules, the exact solver behind them, the verdicts.
 * Start at {@link fr.palmares.domain.selection.SelectionRules}.
 */
@NullMarked
package fr.palmares.domain.selection;

import org.jspecify.annotations.NullMarked;
