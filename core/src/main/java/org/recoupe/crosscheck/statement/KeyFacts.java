package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.HollowSentences;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.clause.WholeSentences;
import org.recoupe.text.Span;

/**
 * Finds what one article alone asserts and a reader should still see: sentences about what all
 * reports are about, with a figure or a name in them, that no statement rests on.
 */
final class KeyFacts {
  private final StoryClauses story;
  private final StatementOptions options;
  private final WholeSentences sentences;
  private final Assertion assertion = new Assertion();
  private final HollowSentences hollow = new HollowSentences(assertion);
  private final Map<String, Set<Integer>> articlesOf = new LinkedHashMap<>();

  KeyFacts(StoryClauses story, WholeSentences sentences, StatementOptions options) {
    this.story = story;
    this.sentences = sentences;
    this.options = options;
    for (Clause clause : story.clauses()) {
      for (Unit unit : clause.units()) {
        for (String key : unit.keys()) {
          articlesOf.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(clause.article());
        }
      }
    }
  }

  /** A sentence of one article: how much of it the others speak of, and its standing. */
  record Fact(Clause clause, double centrality, Statement.Standing standing) {}

  /** The most central first of each article, at most {@link StatementOptions#keyFacts} of each. */
  List<Fact> beside(List<? extends Parts.Candidate> shared) {
    Map<Integer, List<Span>> told = new LinkedHashMap<>();
    for (Parts.Candidate candidate : shared) {
      for (Clause clause : candidate.members()) {
        told.computeIfAbsent(clause.article(), k -> new ArrayList<>()).add(clause.at());
      }
    }
    Map<Integer, List<Fact>> found = new LinkedHashMap<>();
    for (Clause clause : sentences.all()) {
      List<Span> known = told.getOrDefault(clause.article(), List.of());
      if (known.stream().noneMatch(sentence(clause)::overlaps) && tells(clause)) {
        double central = centrality(clause);
        if (central >= options.central() || story.articles().size() == 1) {
          found
              .computeIfAbsent(clause.article(), k -> new ArrayList<>())
              .add(new Fact(clause, central, standing(clause)));
        }
      }
    }
    List<Fact> facts = new ArrayList<>();
    for (List<Fact> some : found.values()) {
      some.sort(Comparator.comparingDouble(fact -> -fact.centrality()));
      facts.addAll(some.subList(0, Math.min(some.size(), options.keyFacts())));
    }
    return facts;
  }

  /** True if it can be read alone, is the report's own, and gives a figure or a name. */
  private boolean tells(Clause clause) {
    AnnotatedArticle article = story.articles().get(clause.article());
    Span headline = article.article().layout().headline();
    String text = story.text(clause);
    return clause.units().size() >= options.keyUnits()
        && (headline == null || !headline.overlaps(clause.at()))
        && clause.at().length() <= options.longestKey()
        && !clause.quoted()
        && clause.units().stream().anyMatch(unit -> unit.kind() != Unit.Kind.WORD)
        && assertion.isReadable(clause, text)
        && !hollow.isOne(clause, sentence(clause), text)
        && !Speech.isSpeech(clause, article);
  }

  /** Share of its words that stand in other articles; a word counts whole in half of them. */
  private double centrality(Clause clause) {
    int others = story.articles().size() - 1;
    double shared = 0;
    for (Unit unit : clause.units()) {
      int most = 0;
      for (String key : unit.keys()) {
        most = Math.max(most, articlesOf.getOrDefault(key, Set.of()).size() - 1);
      }
      shared += Math.min(1, 2.0 * most / Math.max(1, others));
    }
    return clause.units().isEmpty() ? 0 : shared / clause.units().size();
  }

  private Statement.Standing standing(Clause clause) {
    String own = published(clause.article());
    for (int a = 0; a < story.articles().size(); a++) {
      if (a != clause.article() && published(a).compareTo(own) >= 0) {
        return Statement.Standing.CENTRAL;
      }
    }
    return own.isEmpty() ? Statement.Standing.CENTRAL : Statement.Standing.NEW;
  }

  private String published(int article) {
    String value = story.articles().get(article).article().publication().value();
    return value == null || value.startsWith("X") ? "" : value;
  }

  private Span sentence(Clause clause) {
    return story
        .articles()
        .get(clause.article())
        .segments()
        .sentences()
        .get(clause.sentence())
        .at();
  }
}
