package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordKinds;

/**
 * Finds one thing that reports have from two sources: clauses that tell much the same, of which one
 * is put in the mouth of the police, say, and the other in that of the prefecture. A person and an
 * office are not compared, as the one often speaks for the other.
 */
final class AttributionDiffer implements Differ {
  private final ConflictOptions options;
  private final Lexicon lexicon = new Lexicon();
  private final WordKinds words = new WordKinds("fr/conflict/sources.txt");

  AttributionDiffer(ConflictOptions options) {
    this.options = options;
  }

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    List<Draft> drafts = new ArrayList<>();
    Set<Set<String>> shown = new LinkedHashSet<>();
    for (StoryClauses.Pair pair : story.pairs()) {
      if (pair.likeness() < options.sameSaid()) {
        break;
      }
      Clause a = story.clauses().get(pair.a());
      Clause b = story.clauses().get(pair.b());
      Speaker one = speaker(story, a);
      Speaker other = speaker(story, b);
      if (a.article() == b.article()
          || one == null
          || other == null
          || one.kind() != other.kind()
          || !areTwo(keys(story, a, one), keys(story, b, other))
          || namesIn(a, keys(story, b, other))
          || namesIn(b, keys(story, a, one))) {
        continue;
      }
      Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
      sides.put(one.text(), List.of(a.excerpt()));
      sides.put(other.text(), List.of(b.excerpt()));
      if (sides.size() > 1 && shown.add(new LinkedHashSet<>(sides.keySet()))) {
        drafts.add(
            new Draft(
                Conflict.Kind.ATTRIBUTION,
                Conflict.Status.CONFLICT,
                story.words(a),
                sides,
                List.of(Reason.of("conflict.attribution", one.text(), other.text())),
                0));
      }
    }
    return drafts;
  }

  /** Who says most of {@code clause}; null where nobody does, or nobody that is told. */
  private @Nullable Speaker speaker(StoryClauses story, Clause clause) {
    Speaker best = null;
    int most = 0;
    for (Quotation quotation : story.articles().get(clause.article()).quotations()) {
      int shared = quotation.at().shared(clause.at());
      Speaker speaker = quotation.speaker();
      if (2 * shared >= clause.at().length() && shared > most && speaker != null) {
        most = shared;
        best = speaker;
      }
    }
    return best == null
            || best.at() == null
            || best.kind() == Speaker.Kind.UNNAMED
            || best.kind() == Speaker.Kind.UNKNOWN
            || isPronoun(best)
            || isOfAnother(best)
        ? null
        : best;
  }

  /** « il », « le plombier », however resolved, may be the very speaker of the other report. */
  private boolean isPronoun(Speaker speaker) {
    return lexicon.isFunction(Lexicon.fold(speaker.text()).strip())
        || speaker.kind() == Speaker.Kind.PERSON
            && speaker.text().codePoints().noneMatch(Character::isUpperCase);
  }

  /**
   * « son entourage » speaks for whom was named before; « des banderoles » are no source. « Les
   * autorités » may be the other source.
   */
  private boolean isOfAnother(Speaker speaker) {
    String said = Lexicon.fold(speaker.text()).strip();
    String[] all = said.split("[\\s\\p{Zs}'’]+");
    return words.is("other", all[0]) || words.is("vague", all[all.length - 1]);
  }

  private Set<String> keys(StoryClauses story, Clause near, Speaker speaker) {
    Set<String> keys = new LinkedHashSet<>();
    for (Clause clause : story.clauses()) {
      if (clause.article() == near.article()
          && speaker.at() != null
          && clause.at().overlaps(speaker.at())) {
        for (Unit unit : clause.units()) {
          if (unit.at().overlaps(speaker.at())) {
            keys.addAll(unit.keys());
          }
        }
      }
    }
    // Seats by which an office is called: « l'Élysée » is « la présidence ».
    String said = Lexicon.plain(Lexicon.fold(speaker.text()));
    for (String seat : words.of("seat")) {
      for (String called : seat.split(":")) {
        if (said.contains(called.replace('_', ' '))) {
          keys.add(seat);
        }
      }
    }
    String name = speaker.name() == null ? "" : speaker.name();
    for (String word : Lexicon.fold(name).split("[^\\p{L}-]+")) {
      if (!lexicon.isFunction(word)) {
        keys.add(lexicon.stem(word));
      }
    }
    return keys;
  }

  /**
   * True if one is named in what the other says: « le maire assure que le club paiera » and « le
   * club dit vouloir payer » do not contradict each other.
   */
  private static boolean namesIn(Clause said, Set<String> speaker) {
    return said.units().stream().anyMatch(unit -> unit.isAmong(speaker));
  }

  /** True if both are told by content words, of which none is shared. */
  private static boolean areTwo(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }
}
