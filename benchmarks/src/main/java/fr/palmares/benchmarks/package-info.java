/**
 * How fast the product is, as ratios to named peers measured in the same run. Start at
 * {@link fr.palmares.benchmarks.Benchmarks}.
 */
@NullMarked
package fr.palmares.benchmarks;

import org.jspecify.annotations.NullMarked;
