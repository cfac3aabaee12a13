package org.recoupe.crosscheck.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Mention;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/** Reads events that nouns tell: « l'arrestation mercredi d'Ana Morel par la police ». */
final class NounEvents {
  /** Words before an event that may ask for it or doubt it. */
  private static final int BEFORE = 6;

  /** Words of a noun phrase at most. */
  private static final int LONGEST = 40;

  /** Words before a name that belong to it. */
  private static final int LONGEST_TITLE = 5;

  /** Words of an aside between commas that a complement may follow. */
  private static final int LONGEST_ASIDE = 12;

  private final Concepts concepts;
  private final EventWords words;
  private final WordKinds kinds;
  private final Assertion assertion;

  NounEvents(Concepts concepts, EventWords words, Assertion assertion) {
    this.concepts = concepts;
    this.words = words;
    this.kinds = words.kinds();
    this.assertion = assertion;
  }

  /** The event of noun {@code i}, whose senses are {@code senses}; null where it tells none. */
  @Nullable Event read(
      EventLine line, int i, List<EventWords.Sense> senses, EventAntecedents antecedents) {
    int left = i;
    while (left > 0 && i - left < 3 && !line.isSign(left - 1) && !isOpening(line.word(left))) {
      if (assertion.isFinite(line.word(left - 1)) || isAt(line.word(left - 1))) {
        break;
      }
      left--;
    }
    if (!isOpening(line.word(left))) {
      left = i;
    }
    int after = i + 1 + senses.get(0).rest().size();
    Clause clause = line.clause(i);
    boolean general = left == i && line.word(i).endsWith("s");
    if (general || isUnreal(line, left, after)) {
      return null;
    }
    Span predicate = line.span(i, after);
    EventParts parts = new EventParts(concepts, line, predicate);
    Event.Role role = role(senses);
    if (kinds.is("own", line.word(left))) {
      parts.add(
          antecedents.person(clause.sentence(), line.at(left).start(), Mention.Gender.UNKNOWN),
          role,
          clause);
    }
    parts.add(left, i, Event.Role.OTHER, clause);
    int end = complements(line, after, role, parts, clause);
    if (kinds.is("own", line.word(left)) && end == after) {
      // « sa suspension » says nothing of it.
      return null;
    }
    boolean earlier = false;
    for (int k = left; k < end; k++) {
      earlier |= kinds.is("earlier", line.word(k));
    }
    Span at = line.span(left, end);
    return new Event(
        line.passage(at, clause),
        predicate,
        EventWords.events(senses),
        true,
        senses.stream().anyMatch(EventWords.Sense::once),
        false,
        earlier,
        parts.parts());
  }

  private static Event.Role role(List<EventWords.Sense> senses) {
    Set<EventWords.Frame> frames = new LinkedHashSet<>();
    senses.forEach(sense -> frames.add(sense.frame()));
    if (frames.size() > 1) {
      return Event.Role.EITHER;
    }
    return switch (frames.iterator().next()) {
      case OBJECT, SUBJECT_ONLY -> Event.Role.OBJECT;
      case DOER -> Event.Role.DOER;
      case EITHER -> Event.Role.EITHER;
    };
  }

  /** Reads the complements behind a noun and returns where they end. */
  private int complements(
      EventLine line, int from, Event.Role role, EventParts parts, Clause clause) {
    Event.Role now = Event.Role.OTHER;
    boolean met = false;
    int end = from;
    int limit = Math.min(line.size(), from + LONGEST);
    for (int k = from; k < limit; k++) {
      String word = line.word(k);
      if (line.isSign(k)) {
        int on = word.equals(",") ? beyond(line, k, limit) : line.isMark(k) ? k + 1 : -1;
        if (on < 0) {
          break;
        }
        k = on - 1;
        continue;
      }
      boolean gerund = word.equals("en") && line.word(k + 1).endsWith("ant");
      if (gerund || kinds.is("stop", word) || line.isVerb(k, assertion)) {
        break;
      }
      if (kinds.is("of", word)) {
        boolean named = isNamed(line, k + 1);
        if (line.isOf(k + 1, Unit.Kind.TIME)) {
          now = Event.Role.OTHER;
        } else if (now == Event.Role.OTHER && !met && (named || isTop(line, from, k))) {
          now = role;
          met = true;
        }
      } else if (kinds.is("by", word)) {
        now = Event.Role.DOER;
      } else if (kinds.is("with", word)) {
        now = role == Event.Role.OBJECT ? Event.Role.OTHER : Event.Role.EITHER;
      } else if (kinds.is("at", word)) {
        now = Event.Role.OTHER;
        if (word.equals("lors") && kinds.is("of", line.word(k + 1))) {
          k++;
          continue;
        }
      }
      if (line.isOf(k, Unit.Kind.TIME)) {
        parts.add(line.unit(k), Event.Role.OTHER, clause);
      } else {
        parts.add(k, k + 1, now, clause);
      }
      if (!line.unit(k).isEmpty()) {
        end = k + 1;
      }
    }
    return Math.max(end, from);
  }

  /**
   * True if a name ends the noun phrase from word {@code from} on: « du ministre Paul Verdier ».
   */
  private boolean isNamed(EventLine line, int from) {
    for (int k = from; k < from + LONGEST_TITLE && !line.isSign(k); k++) {
      if (line.isOf(k, Unit.Kind.NAME)) {
        return true;
      }
      if (kinds.is("at", line.word(k)) || kinds.is("of", line.word(k))) {
        return false;
      }
    }
    return false;
  }

  /** True where no other complement stands between the noun and its « de ». */
  private boolean isTop(EventLine line, int from, int of) {
    for (int k = from; k < of; k++) {
      if (kinds.is("at", line.word(k))) {
        return line.isOf(of - 1, Unit.Kind.TIME);
      }
    }
    return true;
  }

  /** Behind a comma, or an aside in commas, if « de » or « par » goes on; -1 where it does not. */
  private int beyond(EventLine line, int comma, int limit) {
    if (goesOn(line.word(comma + 1)) || line.isOf(comma + 1, Unit.Kind.TIME)) {
      return comma + 1;
    }
    for (int k = comma + 1; k < Math.min(limit, comma + LONGEST_ASIDE); k++) {
      if (line.isVerb(k, assertion)
          || kinds.is("stop", line.word(k)) && !line.word(k).equals("et")) {
        return -1;
      }
      if (line.word(k).equals(",")) {
        return goesOn(line.word(k + 1)) ? k + 1 : -1;
      }
    }
    return -1;
  }

  private boolean goesOn(String word) {
    return kinds.is("of", word) && !word.equals("des") || kinds.is("by", word);
  }

  /** True for a word that opens a noun phrase. */
  private boolean isOpening(String word) {
    return kinds.is("own", word) || kinds.is("article", word);
  }

  private boolean isAt(String word) {
    return kinds.is("at", word) || kinds.is("by", word);
  }

  /** True if the event is asked, feared or doubted. */
  private boolean isUnreal(EventLine line, int left, int after) {
    for (int k = left; k <= after; k++) {
      if (kinds.is("doubtful", line.word(k))) {
        return true;
      }
    }
    for (int k = left - 1; k >= Math.max(0, left - BEFORE); k--) {
      if (line.isSign(k) && !line.isMark(k)) {
        return false;
      }
      if (words.isHedge(line.word(k))) {
        return true;
      }
    }
    return false;
  }
}
