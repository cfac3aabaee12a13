package org.recoupe.crosscheck.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.provenance.Problem;
import org.recoupe.provenance.Reason;

/** Finds the places of corrections in the reports of one story, and keeps what does not apply. */
final class Spots {
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Set<Correction> lost = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  Spots(List<AnnotatedArticle> articles) {
    articles.forEach(article -> this.articles.put(article.id(), article.article()));
  }

  /** The places of {@code correction} as they stand now; null, and a problem, if one is gone. */
  @Nullable List<Excerpt> of(Correction.Placed correction) {
    List<Excerpt> found = new ArrayList<>();
    for (Place place : correction.places()) {
      Article article = articles.get(place.article());
      Excerpt at = article == null ? null : place.in(article);
      if (at == null) {
        lost(correction, "\"" + place.words() + "\" does not stand in " + place.article());
        return null;
      }
      found.add(at);
    }
    return found;
  }

  /** Remembers, once, that {@code correction} does not apply. */
  void lost(Correction correction, String why) {
    if (lost.add(correction)) {
      problems.add(
          CorrectionsFile.problem("no longer applies: " + correction.shown() + ": " + why));
    }
  }

  /** All that was lost. */
  List<Problem> problems() {
    return problems;
  }

  Article article(String id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException("no report " + id);
    }
    return article;
  }

  /** True if both are the same words in the main: bounds may move from run to run. */
  static boolean meet(Excerpt one, Excerpt other) {
    int shorter = Math.min(one.at().length(), other.at().length());
    return one.article().equals(other.article()) && 2 * one.at().shared(other.at()) >= shorter;
  }

  /** True if one of {@code witnesses} stands at {@code place}. */
  static boolean standsAt(Collection<Excerpt> witnesses, Excerpt place) {
    return witnesses.stream().anyMatch(witness -> meet(witness, place));
  }

  /** {@code why} with the reason that a reader decided so. */
  static List<Reason> because(List<Reason> why, String key, Correction correction) {
    List<Reason> reasons = new ArrayList<>(why);
    reasons.add(Reason.of(key));
    if (!correction.note().isEmpty()) {
      reasons.add(Reason.of("corrected.note", correction.note()));
    }
    return reasons.stream().distinct().toList();
  }
}
