package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.statement.Clause;
import org.recoupe.crosscheck.statement.Lexicon;
import org.recoupe.crosscheck.statement.StoryClauses;
import org.recoupe.crosscheck.statement.Unit;
import org.recoupe.provenance.Reason;

/**
 * Finds what one report hands on in the conditional and another tells as a fact: « le motard aurait
 * heurté un bus », « le motard a heurté un bus ». Both must have the same participle.
 */
final class HearsayDiffer implements Differ {
  private static final double LEAST_LIKENESS = 0.4;

  /** Things beside the participle that both must name. */
  private static final int LEAST_SHARED = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}-]++['’]?+");
  private static final Pattern IF = Pattern.compile("(?<!\\p{L})(?:si|s'il|s'ils|sinon)(?!\\p{L})");

  /** Words that may stand between the auxiliary and its participle. */
  private static final int BETWEEN = 2;

  private final WordKinds words = new WordKinds("fr/conflict/modality.txt", "\\|");

  @Override
  public List<Draft> find(StoryClauses story, Voices voices) {
    List<Draft> drafts = new ArrayList<>();
    Set<Integer> used = new LinkedHashSet<>();
    for (StoryClauses.Pair pair : story.pairs()) {
      if (pair.likeness() < LEAST_LIKENESS) {
        break;
      }
      Clause a = story.clauses().get(pair.a());
      Clause b = story.clauses().get(pair.b());
      if (used.contains(pair.a()) || used.contains(pair.b()) || a.denied() != b.denied()) {
        continue;
      }
      Clause hearsay = isHeard(story, a, b) ? a : isHeard(story, b, a) ? b : null;
      if (hearsay != null) {
        used.add(pair.a());
        used.add(pair.b());
        Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
        sides.put("modality.POSSIBLE", List.of(hearsay.excerpt()));
        sides.put("modality.DONE", List.of((hearsay.equals(a) ? b : a).excerpt()));
        drafts.add(
            new Draft(
                Conflict.Kind.MODALITY,
                Conflict.Status.UPDATE,
                story.words(hearsay),
                sides,
                List.of(Reason.of("conflict.modality.possible")),
                0));
      }
    }
    return drafts;
  }

  private boolean isHeard(StoryClauses story, Clause heard, Clause told) {
    Set<String> here = participles(story, heard, "hearing");
    here.retainAll(participles(story, told, "auxiliary"));
    return !here.isEmpty()
        && participles(story, told, "hearing").isEmpty()
        && !IF.matcher(Lexicon.fold(story.words(heard))).find()
        && shared(heard, told) > LEAST_SHARED;
  }

  /** Keys of the participles behind an auxiliary of {@code kind}. */
  private Set<String> participles(StoryClauses story, Clause clause, String kind) {
    Map<Integer, Unit> units = new LinkedHashMap<>();
    clause.units().forEach(unit -> units.put(unit.at().start(), unit));
    Set<String> keys = new TreeSet<>();
    int since = BETWEEN + 1;
    Matcher matcher =
        WORD.matcher(story.text(clause)).region(clause.at().start(), clause.at().end());
    while (matcher.find()) {
      String word = Lexicon.fold(matcher.group());
      Unit unit = units.get(matcher.start());
      if (words.is(kind, word)) {
        since = 0;
      } else if (since <= BETWEEN) {
        since++;
        if (unit != null && unit.kind() == Unit.Kind.WORD && isParticiple(word)) {
          keys.add(unit.keys().get(0));
          since = BETWEEN + 1;
        }
      }
    }
    return keys;
  }

  private boolean isParticiple(String word) {
    return words.of("participle").stream()
        .anyMatch(ending -> word.endsWith(ending.substring(1)) && word.length() > ending.length());
  }

  private static int shared(Clause a, Clause b) {
    Set<String> keys = new LinkedHashSet<>();
    b.units().forEach(unit -> keys.addAll(unit.keys()));
    return (int)
        a.units().stream().filter(unit -> unit.keys().stream().anyMatch(keys::contains)).count();
  }
}
