/**
 * Benchmarks of single stages, run by {@code eval/bench/jmh}; figures mean something only beside
 * each other.
 */
@NullMarked
package org.recoupe.eval.bench;

import org.jspecify.annotations.NullMarked;
