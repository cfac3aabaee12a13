package org.recoupe.crosscheck.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.clause.SentenceWords;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;

/**
 * Finds where a report speaks of somebody by what another says that he is: « Ana Morel, une
 * conductrice de bus de 33 ans » there and « cette conductrice de bus » here. A noun and what tells
 * which say who is meant, where they are said of one alone, and no other is brought in by them («
 * une conductrice de bus a été blessée »). Linear in the length of the article.
 */
final class RoleRecalls {
  /** Words between the two of « conductrice de la navette » at most. */
  private static final int LONGEST_GAP = 2;

  private final Lexicon lexicon;
  private final RoleReader reader;

  /** Whom a noun with what tells which is said of. */
  private final Map<List<String>, Set<String>> persons = new LinkedHashMap<>();

  RoleRecalls(Lexicon lexicon, RoleReader reader) {
    this.lexicon = lexicon;
    this.reader = reader;
  }

  /**
   * A place where somebody is meant.
   *
   * @param person who it is
   */
  record Recall(RoleReader.Role role, String person) {}

  /** A noun and what tells which: their stems, and the number of the last word. */
  private record Head(List<String> stems, int last) {}

  /** Keeps that {@code role}, a role of {@code article}, is said of {@code person}. */
  void learn(AnnotatedArticle article, RoleReader.Role role, String person) {
    SentenceWords line = line(article, role.sentence());
    boolean before = role.named() && role.name().start() > role.description().start();
    int to = line.from(before ? role.name().start() : role.description().end());
    int from = line.from(role.description().start());
    while (from < to && !line.isContent(from, lexicon)) {
      from++;
    }
    Head head = head(line, from, to);
    if (head != null) {
      persons.computeIfAbsent(head.stems(), k -> new LinkedHashSet<>()).add(person);
    }
  }

  /**
   * The places of {@code article} where somebody is meant.
   *
   * @param known its roles, in text order; they are not found again
   */
  List<Recall> read(AnnotatedArticle article, List<RoleReader.Role> known) {
    List<Recall> recalls = new ArrayList<>();
    Set<String> strangers = new LinkedHashSet<>();
    int next = 0;
    for (int s = 0; s < article.segments().sentences().size(); s++) {
      while (next < known.size() && known.get(next).sentence() < s) {
        next++;
      }
      SentenceWords line = line(article, s);
      for (int k = 0; k < line.size(); k++) {
        boolean stranger = reader.is("introducing", line.word(k));
        if (stranger || reader.is("recalling", line.word(k))) {
          Head head = head(line, k + 1, line.size());
          String person = head == null ? "" : person(head.stems());
          if (head == null || person.isEmpty()) {
            continue;
          }
          Span at = new Span(line.start(k), line.end(head.last()));
          if (isKnown(at, s, known, next)) {
            continue;
          }
          if (stranger) {
            strangers.add(person);
          } else if (!isNamed(line, head.last() + 1)) {
            recalls.add(new Recall(new RoleReader.Role(s, at, at, false, false), person));
          }
        }
      }
    }
    recalls.removeIf(recall -> strangers.contains(recall.person()));
    return recalls;
  }

  private static boolean isKnown(Span at, int sentence, List<RoleReader.Role> known, int from) {
    for (int r = from; r < known.size() && known.get(r).sentence() == sentence; r++) {
      if (known.get(r).at().overlaps(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(SentenceWords line, int k) {
    return line.isContent(k, lexicon) && !line.isLower(k);
  }

  /** Who is meant where these words stand alone; empty where they don't tell. */
  private String person(List<String> stems) {
    Set<String> some = persons.getOrDefault(stems, Set.of());
    return some.size() == 1 ? some.iterator().next() : "";
  }

  /** The noun at {@code from} with the word that tells which; null where none follows. */
  private @Nullable Head head(SentenceWords line, int from, int to) {
    int first = from;
    while (first < to && line.isLower(first) && reader.isCommon(reader.stem(line, first))) {
      first++;
    }
    int second = first + 1;
    while (second < to
        && second - first <= LONGEST_GAP
        && reader.is("joining", line.word(second))) {
      second++;
    }
    return second < to && isNoun(line, first) && isNoun(line, second)
        ? new Head(List.of(reader.stem(line, first), reader.stem(line, second)), second)
        : null;
  }

  private boolean isNoun(SentenceWords line, int k) {
    return line.isContent(k, lexicon)
        && line.isLower(k)
        && !Character.isDigit(line.word(k).charAt(0));
  }

  private static SentenceWords line(AnnotatedArticle article, int sentence) {
    return new SentenceWords(
        article.segments().text(), article.segments().sentences().get(sentence));
  }
}
