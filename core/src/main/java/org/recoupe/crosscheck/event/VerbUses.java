package org.recoupe.crosscheck.event;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.text.WordKinds;

/**
 * Tells how the form of a verb is used: with which auxiliary, of what is to come or was decided.
 * What is only thought, wanted or said to be has no use.
 */
final class VerbUses {
  /** Words between an auxiliary and its participle. */
  private static final int ADVERBS = 4;

  private final EventWords words;
  private final WordKinds kinds;
  private final Assertion assertion;

  VerbUses(EventWords words, Assertion assertion) {
    this.words = words;
    this.kinds = words.kinds();
    this.assertion = assertion;
  }

  /**
   * How a verb is used.
   *
   * @param from its first word, that of its auxiliary
   * @param passive true if its subject is to whom it happens
   * @param bare true for a participle alone
   * @param decided number of the word by which it was decided; -1 without one
   */
  record Use(
      int from, boolean passive, boolean reflexive, boolean future, boolean bare, int decided) {
    Use(int from, boolean passive, boolean reflexive, boolean future, boolean bare) {
      this(from, passive, reflexive, future, bare, -1);
    }
  }

  /** True if an auxiliary stands shortly before word {@code i}: « a aussi détruit ». */
  boolean hasAuxiliary(EventLine line, int i) {
    for (int k = i - 1; k >= Math.max(0, i - ADVERBS) && !line.isSign(k); k--) {
      String word = line.word(k);
      if (Stream.of("is", "future-is", "has", "future-has", "unreal")
          .anyMatch(kind -> kinds.is(kind, word))) {
        return true;
      }
    }
    return false;
  }

  /** True if a word that opens its clause makes all of it unreal. */
  boolean isUnreal(EventLine line, Clause clause) {
    int first = line.first(clause);
    String word = line.word(first);
    if (word.equals("si") || word.equals("s'") && line.word(first + 1).startsWith("il")) {
      return true;
    }
    boolean opened = word.equals("que") || word.equals("qu'");
    return (opened || line.word(first + 1).startsWith("qu"))
        && (word.equals("pour")
            || word.equals("afin")
            || word.equals("avant")
            || opened && first > 0 && words.isHedge(line.word(first - 1)));
  }

  /** The use of word {@code i}, a verb in {@code form}; null where it tells nothing real. */
  @Nullable Use use(EventLine line, int i, EventWords.Form form) {
    return switch (form) {
      case PARTICIPLE -> participle(line, i);
      case PRESENT ->
          assertion.isNominal(line.word(i - 1))
              ? null
              : new Use(i, false, isReflexive(line, i), false, false);
      case GERUND -> new Use(i, false, isReflexive(line, i), false, false);
      case FUTURE -> new Use(i, false, isReflexive(line, i), true, false);
      case INFINITIVE -> infinitive(line, i);
      default -> null;
    };
  }

  private static boolean isReflexive(EventLine line, int i) {
    String before = line.word(i - 1);
    return before.equals("se") || before.equals("s'");
  }

  private @Nullable Use participle(EventLine line, int i) {
    for (int k = i - 1; k >= Math.max(0, i - ADVERBS); k--) {
      String word = line.word(k);
      if (line.isSign(k)) {
        break;
      }
      if (kinds.is("unreal", word)) {
        return null;
      }
      if (word.equals("être")) {
        Use use = infinitive(line, k);
        return use == null
            ? null
            : new Use(use.from(), true, false, use.future(), false, use.decided());
      }
      if (kinds.is("is", word) || kinds.is("future-is", word)) {
        boolean reflexive = isReflexive(line, k);
        int from = k;
        boolean future = kinds.is("future-is", word);
        if (word.equals("été")) {
          for (int h = k - 1; h >= Math.max(0, k - ADVERBS); h--) {
            if (kinds.is("unreal", line.word(h))) {
              return null;
            }
            if (kinds.is("has", line.word(h)) || kinds.is("future-has", line.word(h))) {
              from = h;
              future = kinds.is("future-has", line.word(h));
              break;
            }
          }
        }
        return new Use(reflexive ? from - 1 : from, !reflexive, reflexive, future, false);
      }
      if (kinds.is("has", word) || kinds.is("future-has", word)) {
        return new Use(k, false, false, kinds.is("future-has", word), false);
      }
      if (kinds.is("of", word) || kinds.is("at", word) || kinds.is("article", word)) {
        if (k == i - 1) {
          return null;
        }
        break;
      }
    }
    return line.isNumber(i - 1) || kinds.is("own", line.word(i - 1))
        ? null
        : new Use(i, true, false, false, true);
  }

  private @Nullable Use infinitive(EventLine line, int i) {
    boolean reflexive = isReflexive(line, i);
    int k = reflexive ? i - 2 : i - 1;
    if (kinds.is("about", line.word(k))) {
      return new Use(k, false, reflexive, true, false);
    }
    if (kinds.is("of", line.word(k))) {
      for (int h = k - 1; h >= Math.max(0, k - ADVERBS); h--) {
        if (line.isSign(h)) {
          return null;
        }
        if (kinds.is("real", line.word(h))) {
          return new Use(k, false, reflexive, false, false, h);
        }
      }
    }
    return null;
  }
}
