package org.recoupe.crosscheck.conflict;

import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.figure.Figures;

/**
 * What is compared: the reports of a story, read once for all kinds of difference.
 *
 * @param story their clauses
 * @param figures the figures that they give
 * @param voices who stands behind them
 * @param surroundings what stands around each clause
 */
record Compared(StoryClauses story, Figures figures, Voices voices, Surroundings surroundings) {}
