package org.recoupe.crosscheck.statement;

import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quotation;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.text.Span;

/**
 * Tells clauses that only hand on somebody's words in quotation marks (« « Oui », répond Ana Morel
 * »): those are quotations, and no statement of the report.
 */
final class Speech {
  /** Content words beside the quotation and its frame that make a clause say something itself. */
  private static final int LEAST_BESIDE = 4;

  private Speech() {}

  /** True if {@code clause} of {@code article} says little beside a quotation. */
  static boolean isSpeech(Clause clause, AnnotatedArticle article) {
    int quoted = 0;
    int beside = 0;
    List<Quotation> near =
        article.quotations().stream()
            .filter(q -> q.kind() == Quotation.Kind.DIRECT && around(q).overlaps(clause.at()))
            .toList();
    if (near.isEmpty()) {
      return false;
    }
    for (Unit unit : clause.units()) {
      if (near.stream().anyMatch(q -> q.at().overlaps(unit.at()))) {
        quoted++;
      } else if (unit.kind() != Unit.Kind.NAME
          && unit.kind() != Unit.Kind.TIME
          && near.stream().noneMatch(q -> frames(q, unit.at()))) {
        // A count of something is worth two words; the age of a speaker is not.
        beside += counts(article, unit) ? 2 : 1;
      }
    }
    return quoted > 0 && beside < LEAST_BESIDE;
  }

  private static boolean counts(AnnotatedArticle article, Unit unit) {
    return unit.kind() == Unit.Kind.NUMBER
        && article.quantities().stream()
            .anyMatch(q -> q.of() != null && q.at().overlaps(unit.at()));
  }

  private static Span around(Quotation quotation) {
    Span cue = quotation.cue().at();
    return cue == null ? quotation.at() : quotation.at().union(cue);
  }

  private static boolean frames(Quotation quotation, Span at) {
    Span cue = quotation.cue().at();
    Span speaker = quotation.speaker() == null ? null : quotation.speaker().at();
    return cue != null && cue.overlaps(at) || speaker != null && speaker.overlaps(at);
  }
}
