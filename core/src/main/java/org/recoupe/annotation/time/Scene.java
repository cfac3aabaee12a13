package org.recoupe.annotation.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;
import org.recoupe.annotation.rule.Words;
import org.recoupe.text.Sentence;

/**
 * The discourse as a reader has it in mind: when the article was published, what was dated before,
 * in which sentence the words stand. One for each reading of a text; changes as the reading goes
 * on.
 */
final class Scene {
  /**
   * A part of the day without a date belongs to the last day named if that lies so near to the
   * publication; reports speak of a far day's afternoon in the same sentence or not at all. Chosen
   * on half of a corpus of local news.
   */
  private static final long NARRATIVE_DAYS = 7;

  /** Most words of a sentence where none were given. */
  private static final int LONGEST_SENTENCE = 600;

  /** Most quotation marks that are open at once: more are noise. */
  private static final int DEEPEST = 8;

  private final Words words;
  private final Moment published;
  private final int[] sentences;
  private final boolean[] quoted;
  private final Tenses tenses;
  private List<Tenses.Sign> signs = List.of();
  private int signsOf = -1;
  private Moment day = Moment.UNKNOWN;

  /** The last day named by its weekday or from today: what is told goes on from there. */
  private Moment frame = Moment.UNKNOWN;

  private int daySentence = -1;
  private Moment last = Moment.UNKNOWN;
  private int lastSentence = -1;
  private @Nullable String part;
  private @Nullable Moment partDay;

  Scene(Words words, List<Sentence> segments, Moment published, Tenses tenses) {
    this.words = words;
    this.published = published;
    this.tenses = tenses;
    this.sentences = segments.isEmpty() ? ownSentences(words) : sentences(words, segments);
    this.quoted = quoted(words);
  }

  /** When the article was published, as far as known. */
  Moment published() {
    return published;
  }

  Words words() {
    return words;
  }

  /** Tense of the verb nearest to {@code match}. */
  Tense tense(Match match) {
    int sentence = sentences[match.first()];
    int from = match.first();
    while (from > 0 && sentences[from - 1] == sentence) {
      from--;
    }
    if (signsOf != sentence) {
      int to = match.last();
      while (to < words.size() && sentences[to] == sentence) {
        to++;
      }
      signs = tenses.signs(words, from, to);
      signsOf = sentence;
    }
    return tenses.at(words, signs, from, match.first(), match.last());
  }

  boolean quoted(Match match) {
    return quoted[match.first()];
  }

  /** True where one of {@code before} stands right before {@code match}. */
  boolean follows(Match match, Set<String> before) {
    return match.first() > 0 && before.contains(words.folded(match.first() - 1));
  }

  /** The last day named, or the day of publication where none was. */
  Moment reference() {
    return day.isOneDay() ? day : published;
  }

  /** The last date named, of whatever precision; the publication where none was. */
  Moment lastNamed() {
    return last.equals(Moment.UNKNOWN) ? published : last;
  }

  /** The day named before in the sentence of {@code match}, or else the publication. */
  Moment near(Match match) {
    return day.isOneDay() && daySentence == sentences[match.first()] ? day : published;
  }

  /** Year named alone before in this sentence, null where there is none. */
  @Nullable Integer yearNamed(Match match) {
    return lastSentence == sentences[match.first()] && last.month() == null ? last.year() : null;
  }

  /** The day that a part of a day or an hour belongs to. */
  Moment narrative(Match match, int sentencesBack) {
    if (!day.isOneDay()) {
      return published;
    }
    if (sentences[match.first()] - daySentence <= sentencesBack) {
      return day;
    }
    Moment told = frame.isOneDay() ? frame : day;
    LocalDate of = told.date();
    LocalDate then = published.date();
    boolean near =
        of == null || then == null || Math.abs(ChronoUnit.DAYS.between(of, then)) <= NARRATIVE_DAYS;
    return near ? told : published;
  }

  /** Part of the day or hour named last, with {@code T}. */
  @Nullable String part() {
    return part;
  }

  @Nullable Moment partDay() {
    return partDay;
  }

  boolean sameSentence(Match a, Match b) {
    return sentences[a.first()] == sentences[b.first()];
  }

  /** Goes on, behind {@code match}. */
  void passed(Match match, Value value) {
    Moment moment = value.moment();
    if (moment == null) {
      return;
    }
    if (quoted(match) && day.isOneDay() && moment.isOneDay()) {
      // What a speaker says of a day does not move the report's.
      return;
    }
    last = moment;
    lastSentence = sentences[match.first()];
    if (moment.isOneDay()) {
      day = moment;
      daySentence = lastSentence;
      if (framing(match)) {
        frame = moment;
      }
    }
    int t = value.text().indexOf('T');
    if (t > 0) {
      part = value.text().substring(t);
      partDay = moment;
    }
  }

  /** A weekday, or a day counted from today; a date alone and « la veille » only look aside. */
  private static boolean framing(Match match) {
    String sense = match.rule().sense();
    return sense.equals("calendar") && match.field("weekday") != null && match.field("rel") == null
        || sense.equals("shift") && "published".equals(match.field("from"));
  }

  private static int[] sentences(Words words, List<Sentence> segments) {
    int[] ids = new int[words.size()];
    int id = 0;
    for (int i = 0; i < ids.length; i++) {
      while (id < segments.size() - 1 && words.get(i).start() >= segments.get(id).at().end()) {
        id++;
      }
      ids[i] = id;
    }
    return ids;
  }

  /** Without sentences given, a paragraph or a full stop ends one. */
  private static int[] ownSentences(Words words) {
    int[] ids = new int[words.size()];
    int id = 0;
    int from = 0;
    for (int i = 0; i < ids.length; i++) {
      if (i > 0) {
        boolean stop = List.of(".", "!", "?", "…").contains(words.folded(i - 1));
        boolean longWord = i > 1 && words.folded(i - 2).length() > 1;
        if (stop && longWord
            || i - from == LONGEST_SENTENCE
            || words.get(i).paragraph() != words.get(i - 1).paragraph()) {
          id++;
          from = i;
        }
      }
      ids[i] = id;
    }
    return ids;
  }

  private static boolean[] quoted(Words words) {
    boolean[] quoted = new boolean[words.size()];
    List<String> open = new ArrayList<>();
    for (int i = 0; i < quoted.length; i++) {
      if (i > 0 && words.get(i).paragraph() != words.get(i - 1).paragraph()) {
        open.clear();
      }
      String sign = words.folded(i);
      switch (sign) {
        case "«", "“" -> {
          if (open.size() < DEEPEST) {
            open.add(sign);
          }
        }
        case "»", "”" -> {
          if (!open.isEmpty()) {
            open.remove(open.size() - 1);
          }
        }
        case "\"" -> {
          if (!open.remove(sign) && open.size() < DEEPEST) {
            open.add(sign);
          }
        }
        default -> {}
      }
      quoted[i] = !open.isEmpty();
    }
    return quoted;
  }
}
