/**
 * How fast and how surely lists are computed and explained, beside OR-Tools CP-SAT. Start at
 * {@link fr.palmares.benchmarks.selection.SelectionBenchmark}.
 */
@NullMarked
package fr.palmares.benchmarks.selection;

import org.jspecify.annotations.NullMarked;
