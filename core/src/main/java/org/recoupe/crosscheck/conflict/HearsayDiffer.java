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
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordKinds;

/**
 * Finds what one report hands on in the conditional and another tells as a fact: « le motard aurait
 * heurté un bus », « le motard a heurté un bus ». Both must have the same participle.
 */
final class HearsayDiffer implements Differ {
  /** Share and weight of what both sentences say. */
  private static final double LEAST_SHARE = 0.25;

  private static final double LEAST_WEIGHT = 6;

  /** Weight that is enough where the hearsay says little else. */
  private static final double LEAST_WEIGHT_SHORT = 3.5;

  /** Things that both clauses must name, the participle included. */
  private static final int LEAST_SHARED = 2;

  /** Clauses of one sort that are compared. */
  private static final int MOST = 60;

  private static final Pattern WORD = Pattern.compile("[\\p{L}-]++['’]?+");
  private static final Pattern IF = Pattern.compile("(?<!\\p{L})(?:si|s'il|s'ils|sinon)(?!\\p{L})");

  /** Words that may stand between the auxiliary and its participle. */
  private static final int BETWEEN = 2;

  private final WordKinds words = new WordKinds("fr/conflict/modality.txt", "\\|");

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Map<String, List<Clause>> told = new LinkedHashMap<>();
    List<Clause> heard = new ArrayList<>();
    for (Clause clause : story.clauses()) {
      if (!participles(story, clause, "hearing").isEmpty()) {
        heard.add(clause);
      } else if (!clause.denied()) {
        Set<String> facts = participles(story, clause, "auxiliary");
        facts.addAll(participles(story, clause, "being"));
        facts.forEach(key -> told.computeIfAbsent(key, k -> new ArrayList<>()).add(clause));
      }
    }
    Surroundings surroundings = compared.surroundings();
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : heard.subList(0, Math.min(MOST, heard.size()))) {
      Set<Excerpt> facts = new LinkedHashSet<>();
      for (String key : participles(story, clause, "hearing")) {
        List<Clause> others = told.getOrDefault(key, List.of());
        others.subList(0, Math.min(MOST, others.size())).stream()
            .filter(
                other -> {
                  Surroundings.Shared both = surroundings.shared(clause, other, Set.of());
                  return isOfOne(both)
                      || both.weight() >= LEAST_WEIGHT_SHORT
                          && 3 * InCommon.units(clause, other) >= 2 * clause.units().size();
                })
            .filter(other -> InCommon.units(clause, other) >= LEAST_SHARED)
            .forEach(other -> facts.add(other.excerpt()));
      }
      boolean open = clause.denied() || IF.matcher(Lexicon.fold(story.words(clause))).find();
      if (!facts.isEmpty() && !open) {
        drafts.add(draft(story, clause, List.copyOf(facts)));
      }
    }
    return drafts;
  }

  private static boolean isOfOne(Surroundings.Shared shared) {
    return shared.isAtLeast(LEAST_SHARE, LEAST_WEIGHT);
  }

  private static Draft draft(StoryClauses story, Clause heard, List<Excerpt> facts) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    sides.put("modality.POSSIBLE", List.of(heard.excerpt()));
    sides.put("modality.DONE", facts);
    return new Draft(
        Conflict.Kind.MODALITY,
        Conflict.Status.UPDATE,
        story.words(heard),
        sides,
        List.of(Reason.of("conflict.modality.possible")),
        0);
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
        if (unit != null && unit.kind() == Unit.Kind.WORD && isParticiple(word, kind)) {
          keys.add(unit.keys().get(0));
          since = BETWEEN + 1;
        }
      }
    }
    return keys;
  }

  /** « est mort » tells what happened, « est fermé » does not. */
  private boolean isParticiple(String word, String kind) {
    return words.is("moved", word) || !kind.equals("being") && words.ends("participle", word);
  }
}
