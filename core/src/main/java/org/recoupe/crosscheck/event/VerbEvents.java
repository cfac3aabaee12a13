package org.recoupe.crosscheck.event;

import java.util.ArrayList;
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

/**
 * Reads events that verbs tell: « la police a arrêté Ana Morel », « Arrêtée mercredi, Ana Morel »,
 * « la décision d'arrêter Ana Morel ».
 */
final class VerbEvents {
  /** Words from the article of a noun to the participle that describes it. */
  private static final int LONGEST_NOUN = 8;

  /** Auxiliaries of an infinitive. */
  private static final Set<String> PERFECT = Set.of("avoir", "être");

  private final Concepts concepts;
  private final VerbUses uses;
  private final WordKinds kinds;
  private final Assertion assertion;

  VerbEvents(Concepts concepts, EventWords words, Assertion assertion) {
    this.concepts = concepts;
    this.uses = new VerbUses(words, assertion);
    this.kinds = words.kinds();
    this.assertion = assertion;
  }

  /** The event of the verb at {@code i}; null where it tells none. */
  @Nullable Event read(
      EventLine line, int i, List<EventWords.Sense> senses, EventAntecedents antecedents) {
    Clause clause = line.clause(i);
    if (uses.isUnreal(line, clause)) {
      return null;
    }
    VerbUses.Use use = uses.use(line, i, senses.get(0).form());
    if (use == null) {
      return null;
    }
    List<EventWords.Sense> fitting =
        senses.stream()
            .filter(sense -> sense.reflexive() == use.reflexive())
            .filter(sense -> !use.bare() || sense.frame() != EventWords.Frame.DOER)
            .toList();
    if (fitting.isEmpty() || use.bare() && isGranted(line, i, clause)) {
      return null;
    }
    EventWords.Sense first = fitting.get(0);
    int after = i + 1 + first.rest().size();
    Span predicate = line.span(i, after);
    EventParts parts = new EventParts(concepts, line, predicate);
    boolean happens = use.passive() || first.frame() == EventWords.Frame.SUBJECT_ONLY;
    Event.Role subject =
        happens
            ? Event.Role.OBJECT
            : first.frame() == EventWords.Frame.EITHER ? Event.Role.EITHER : Event.Role.DOER;
    subject(line, use, subject, parts, clause, antecedents, i);
    int end = behind(line, after, use, first.frame(), parts, clause);
    if (!use.bare()) {
      leading(line, use.from(), parts, clause);
    }
    boolean earlier = false;
    for (int k = Math.max(line.first(clause), use.from() - 1); k < after; k++) {
      earlier |= kinds.is("earlier", line.word(k));
    }
    return new Event(
        passage(line, use, i, end, clause),
        predicate,
        EventWords.events(fitting),
        false,
        fitting.stream().anyMatch(EventWords.Sense::once),
        use.future(),
        earlier,
        parts.parts());
  }

  /** True if an auxiliary stands shortly before word {@code i}. */
  boolean hasAuxiliary(EventLine line, int i) {
    return uses.hasAuxiliary(line, i);
  }

  private void subject(
      EventLine line,
      VerbUses.Use use,
      Event.Role role,
      EventParts parts,
      Clause clause,
      EventAntecedents antecedents,
      int verb) {
    int first = line.first(clause);
    int to = Math.max(first, use.from());
    String before = line.word(to - 1);
    if (kinds.is("pronoun", before) && to - 1 >= first) {
      if (before.equals("qui")) {
        parts.add(last(line, to - 1), role, clause);
      } else if (before.equals("il") || before.equals("elle")) {
        parts.add(
            antecedents.person(
                clause.sentence(),
                line.at(to - 1).start(),
                before.equals("il") ? Mention.Gender.MASCULINE : Mention.Gender.FEMININE),
            role,
            clause);
      }
      return;
    }
    if (use.bare() && to > first) {
      // « les voitures incendiées »: the noun beside, not the subject of the clause.
      parts.add(last(line, to), role, clause);
      return;
    }
    int[] segment = segment(line, first, to);
    if (segment[0] < segment[1]) {
      phrase(line, segment[0], segment[1], role, parts, clause);
    } else if (use.bare()) {
      // « Arrêtée mercredi, Ana Morel a été »: the subject of the main clause comes behind.
      int k = verb;
      while (k < line.size() && !line.word(k).equals(",")) {
        k++;
      }
      int end = k + 1;
      while (end < line.size() && !line.isSign(end) && !assertion.isFinite(line.word(end))) {
        end++;
      }
      if (k + 1 < end) {
        phrase(line, k + 1, end, role, parts, clause);
      } else if (first > 0) {
        parts.add(last(line, first), role, clause);
      }
    } else if (first > 0 && to == first) {
      parts.add(last(line, first), role, clause);
    }
  }

  /** The piece between commas that holds the subject of a verb before word {@code to}. */
  private int[] segment(EventLine line, int first, int to) {
    List<int[]> pieces = new ArrayList<>();
    int from = first;
    for (int k = first; k <= to; k++) {
      if (k == to || line.word(k).equals(",")) {
        if (from < k) {
          pieces.add(new int[] {from, k});
        }
        from = k + 1;
      }
    }
    boolean beside = to > first && !line.word(to - 1).equals(",");
    for (int p = beside ? pieces.size() - 1 : 0;
        p >= 0 && p < pieces.size();
        p += beside ? -1 : 1) {
      String word = line.word(pieces.get(p)[0]);
      if (!kinds.is("at", word) && !line.isOf(pieces.get(p)[0], Unit.Kind.TIME)) {
        return pieces.get(p);
      }
    }
    return new int[] {to, to};
  }

  /**
   * Adds a noun phrase: what stands behind « de » belongs to it, behind other words it does not.
   */
  private void phrase(
      EventLine line, int from, int to, Event.Role role, EventParts parts, Clause clause) {
    Event.Role now = role;
    for (int k = from; k < to; k++) {
      String word = line.word(k);
      if (kinds.is("by", word)) {
        now = Event.Role.DOER;
      } else if (kinds.is("at", word)
          || kinds.is("with", word)
          || kinds.is("stop", word) && !word.equals("et")) {
        now = Event.Role.OTHER;
      }
      parts.add(k, k + 1, now, clause);
    }
  }

  /** What stands behind a verb: its object, or who does it. */
  private int behind(
      EventLine line,
      int after,
      VerbUses.Use use,
      EventWords.Frame frame,
      EventParts parts,
      Clause clause) {
    boolean complete =
        use.passive() || frame == EventWords.Frame.DOER || frame == EventWords.Frame.SUBJECT_ONLY;
    Event.Role now = complete ? Event.Role.OTHER : Event.Role.OBJECT;
    int k = after;
    for (; k < line.end(clause) && !line.isVerb(k, assertion); k++) {
      String word = line.word(k);
      if (kinds.is("by", word)) {
        now = Event.Role.DOER;
      } else if (kinds.is("with", word)) {
        now = frame == EventWords.Frame.DOER ? Event.Role.EITHER : Event.Role.OTHER;
      } else if (kinds.is("at", word)
          || kinds.is("stop", word) && !word.equals("et")
          || line.isSign(k) && !line.isMark(k)) {
        now = Event.Role.OTHER;
      }
      parts.add(k, k + 1, now, clause);
    }
    return k;
  }

  /**
   * The words of an event: the clause of a finite verb; a participle that describes a noun, or an
   * infinitive, with its complements only, where the clause has another verb.
   */
  private Clause passage(EventLine line, VerbUses.Use use, int i, int end, Clause clause) {
    int first = line.first(clause);
    boolean narrow = false;
    // « L'homme accusé d'avoir agressé un gardien s'est rendu » tells two events.
    boolean perfect = PERFECT.contains(line.word(use.from()));
    if (use.bare() || use.decided() >= 0 || perfect) {
      for (int k = first; k < line.end(clause); k++) {
        narrow |= line.isVerb(k, assertion) && !(perfect && k >= use.from() && k <= i);
      }
    }
    if (!narrow) {
      return clause;
    }
    int from = use.decided() >= 0 ? use.decided() : perfect ? use.from() : i;
    int least = Math.max(first, from - LONGEST_NOUN);
    for (int k = from - 1;
        k >= least && !line.isVerb(k, assertion) && !line.word(k).equals(",");
        k--) {
      if (kinds.is("article", line.word(k)) || kinds.is("own", line.word(k))) {
        from = k;
        break;
      }
    }
    int to = end;
    for (int k = i + 1; k < end; k++) {
      if (line.word(k).equals(",")) {
        to = k;
        break;
      }
    }
    // « s' » of « s'est rendu » belongs to the verb behind.
    while (to > i + 1 && kinds.is("clitic", line.word(to - 1))) {
      to--;
    }
    return line.passage(line.span(from, to), clause);
  }

  /** Where and when, before the subject: « Mercredi, à Paris, la police a ». */
  private void leading(EventLine line, int to, EventParts parts, Clause clause) {
    boolean open = false;
    for (int k = line.first(clause); k < to && !line.isVerb(k, assertion); k++) {
      if (line.word(k - 1).equals(",") || k == line.first(clause)) {
        open =
            kinds.is("at", line.word(k))
                || line.isOf(k, Unit.Kind.TIME)
                || line.isOf(k + 1, Unit.Kind.TIME);
      }
      if (open || line.isOf(k, Unit.Kind.TIME)) {
        parts.add(k, k + 1, Event.Role.OTHER, clause);
      }
    }
  }

  /** True within a subject, which takes it for granted: « Les habitants évacués sont rentrés ». */
  private boolean isGranted(EventLine line, int i, Clause clause) {
    for (int k = i + 1; k < line.end(clause) && !line.word(k).equals(","); k++) {
      if (line.isVerb(k, assertion)) {
        return line.first(clause) < i;
      }
    }
    return false;
  }

  /** The units of the noun phrase before word {@code before}, perhaps behind a comma. */
  private List<Unit> last(EventLine line, int before) {
    int to = before;
    while (to > 0 && line.isSign(to - 1)) {
      to--;
    }
    int from = to;
    while (from > 0
        && to - from < LONGEST_NOUN
        && !line.isSign(from - 1)
        && !kinds.is("at", line.word(from - 1))
        && !kinds.is("stop", line.word(from - 1))
        && !line.isVerb(from - 1, assertion)) {
      from--;
      boolean opens =
          kinds.is("own", line.word(from))
              || kinds.is("article", line.word(from)) && !kinds.is("of", line.word(from));
      if (opens && !kinds.is("of", line.word(from - 1))) {
        break;
      }
    }
    return line.units(from, to).stream().filter(unit -> unit.kind() != Unit.Kind.TIME).toList();
  }
}
