package org.recoupe.crosscheck.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.annotation.rule.Word;
import org.recoupe.annotation.rule.Words;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.TimelineEvent;
import org.recoupe.provenance.Reason;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;

/**
 * Puts what reports date in order of time. A statement stands at the time that most of its
 * witnesses give, as exactly as one of them gives it; what is told of one time in much the same
 * words is one event. A dated sentence that no statement rests on stands for itself.
 */
public final class TimelineBuilder {
  /**
   * Two texts of one time tell one event if they share this much of the shorter one's words. Chosen
   * by reading the timelines of six story sets.
   */
  private static final double SAME_WORDS = 0.5;

  private static final int LEAST_LETTERS = 5;
  private static final int DAY_LENGTH = 10;
  private static final int YEAR_LENGTH = 4;

  /**
   * The timeline of one story.
   *
   * @param articles its articles
   * @param statements what they state; may be empty
   */
  public List<TimelineEvent> build(List<AnnotatedArticle> articles, List<Statement> statements) {
    Dating dating = new Dating(articles);
    List<Draft> drafts = new ArrayList<>();
    Map<String, List<Span>> told = new LinkedHashMap<>();
    for (Statement statement : statements) {
      for (Excerpt place : statement.witnesses()) {
        told.computeIfAbsent(place.article(), key -> new ArrayList<>()).add(place.at());
      }
      Draft draft = draft(statement, dating);
      if (draft != null) {
        join(drafts, draft);
      }
    }
    sentences(articles, told, dating, drafts);
    drafts.sort(
        Comparator.comparing((Draft draft) -> order(draft.value))
            .thenComparing(draft -> draft.witnesses.get(0)));
    return drafts.stream().map(Draft::event).toList();
  }

  /** A part of a day sorts by its hour, a month or year before its days. */
  private static String order(String value) {
    return value
        .replace("TMO", "T06:00")
        .replace("TMI", "T12:00")
        .replace("TDT", "T12:00")
        .replace("TAF", "T14:00")
        .replace("TEV", "T19:00")
        .replace("TNI", "T22:00");
  }

  private static @Nullable Draft draft(Statement statement, Dating dating) {
    Map<String, List<Excerpt>> places = new LinkedHashMap<>();
    Map<String, TimeExpression> finest = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (Excerpt witness : statement.witnesses()) {
      TimeExpression time = dating.of(witness);
      if (time != null) {
        String day = day(time.value());
        places.computeIfAbsent(day, key -> new ArrayList<>()).add(witness);
        TimeExpression known = finest.get(day);
        if (known == null || time.value().length() > known.value().length()) {
          finest.put(day, time);
          words.put(day, dating.sentence(witness));
        }
      }
    }
    String best = null;
    for (Map.Entry<String, List<Excerpt>> entry : places.entrySet()) {
      if (best == null || entry.getValue().size() > places.getOrDefault(best, List.of()).size()) {
        best = entry.getKey();
      }
    }
    // A year alone dates background, which is worth a line only where several tell it.
    if (best == null || best.length() == YEAR_LENGTH && statement.outlets() < 2) {
      return null;
    }
    List<Excerpt> witnesses = places.getOrDefault(best, List.of());
    TimeExpression time = finest.get(best);
    // The words that stand for a statement may be those of a witness that gives another time.
    boolean own = witnesses.stream().anyMatch(w -> dating.holds(w, statement.text()));
    Draft draft =
        new Draft(
            time == null ? best : time.value(),
            own ? statement.text() : words.getOrDefault(best, statement.text()),
            announced(best, witnesses, dating));
    draft.statements.add(statement.id());
    draft.witnesses.addAll(witnesses);
    return draft;
  }

  private static String day(String value) {
    return value.indexOf('T') == DAY_LENGTH ? value.substring(0, DAY_LENGTH) : value;
  }

  /** True where all witnesses wrote before it. */
  private static boolean announced(String value, List<Excerpt> witnesses, Dating dating) {
    boolean weekly = value.contains("W");
    for (Excerpt witness : witnesses) {
      String published = dating.published(witness);
      int length = Math.min(published.length(), value.length());
      if (weekly || value.substring(0, length).compareTo(published.substring(0, length)) <= 0) {
        return false;
      }
    }
    return true;
  }

  private static void sentences(
      List<AnnotatedArticle> articles,
      Map<String, List<Span>> told,
      Dating dating,
      List<Draft> drafts) {
    for (AnnotatedArticle article : articles) {
      List<Span> known = told.getOrDefault(article.id(), List.of());
      for (Sentence sentence : article.segments().sentences()) {
        if (known.stream().anyMatch(sentence.at()::overlaps)) {
          continue;
        }
        Excerpt place = new Excerpt(article.id(), sentence.at());
        TimeExpression time = dating.of(place);
        if (time != null && time.value().length() > YEAR_LENGTH) {
          Draft draft =
              new Draft(
                  time.value(),
                  dating.words(place),
                  announced(day(time.value()), List.of(place), dating));
          draft.witnesses.add(place);
          join(drafts, draft);
        }
      }
    }
  }

  private static void join(List<Draft> drafts, Draft draft) {
    for (Draft other : drafts) {
      if (day(other.value).equals(day(draft.value)) && alike(other.words, draft.words)) {
        other.add(draft);
        return;
      }
    }
    drafts.add(draft);
  }

  private static boolean alike(Set<String> a, Set<String> b) {
    int fewer = Math.min(a.size(), b.size());
    long shared = a.stream().filter(b::contains).count();
    return fewer > 0 && shared >= SAME_WORDS * fewer;
  }

  /** An event in the making. */
  private static final class Draft {
    private final String text;
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> statements = new LinkedHashSet<>();
    private final List<Excerpt> witnesses = new ArrayList<>();
    private String value;
    private boolean announced;

    Draft(String value, String text, boolean announced) {
      this.value = value;
      this.text = text;
      this.announced = announced;
      for (Word word : Words.of(text).list()) {
        if (word.isLetters() && word.folded().length() >= LEAST_LETTERS) {
          words.add(word.folded());
        }
      }
    }

    void add(Draft other) {
      value = other.value.length() > value.length() ? other.value : value;
      announced &= other.announced;
      statements.addAll(other.statements);
      witnesses.addAll(other.witnesses);
    }

    private List<Reason> why() {
      long places = witnesses.stream().distinct().count();
      Reason dated =
          statements.isEmpty()
              ? Reason.of("timeline.sentence")
              : Reason.of("timeline.dated", Long.toString(places));
      return announced ? List.of(dated, Reason.of("timeline.before")) : List.of(dated);
    }

    TimelineEvent event() {
      return new TimelineEvent(
          value,
          text,
          announced,
          List.copyOf(statements),
          witnesses.stream().distinct().sorted().toList(),
          why());
    }
  }
}
