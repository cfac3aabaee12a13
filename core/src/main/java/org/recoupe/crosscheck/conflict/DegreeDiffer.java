package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Differing;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordKinds;

/**
 * Finds what one sentence tells outright and another takes back in part: « est mort quasiment sur
 * le coup », « a été tué sur le coup ». The words behind must be the same, and something else.
 */
final class DegreeDiffer implements Differ {
  private static final double LEAST_SHARE = 0.15;
  private static final double LEAST_WEIGHT = 3;

  /** Clauses with such a word that are looked at. */
  private static final int MOST = 30;

  private final Pattern degree;
  private final Pattern before;

  DegreeDiffer() {
    String words = String.join("|", new WordKinds("fr/conflict/hedges.txt").of("degree"));
    degree =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + words
                + ") (\\p{L}[\\p{L}'-]*(?: \\p{L}[\\p{L}'-]*){2})(?![\\p{L}'-])");
    before = Pattern.compile("(?<!\\p{L})(?:" + words + ") $");
  }

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    List<Draft> drafts = new ArrayList<>();
    Surroundings surroundings = compared.surroundings();
    Set<String> shown = new LinkedHashSet<>();
    List<String> folded =
        story.clauses().stream().map(clause -> Lexicon.fold(story.words(clause))).toList();
    for (int c = 0; c < folded.size(); c++) {
      Clause clause = story.clauses().get(c);
      Matcher matcher = degree.matcher(folded.get(c));
      while (shown.size() < MOST && matcher.find()) {
        if (!shown.add(matcher.group(1))) {
          continue;
        }
        List<Excerpt> outright = outright(story, folded, surroundings, clause, matcher.group(1));
        if (!outright.isEmpty()) {
          Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
          sides.put(matcher.group(1), outright);
          sides.put(matcher.group(), List.of(clause.excerpt()));
          drafts.add(
              new Draft(
                  Conflict.Kind.MODALITY,
                  Conflict.Status.ROUNDING,
                  story.words(clause),
                  sides,
                  List.of(
                      Reason.of("conflict.grade.rounding", sides.keySet().toArray(new String[0]))),
                  0));
        }
      }
    }
    return drafts;
  }

  private List<Excerpt> outright(
      StoryClauses story,
      List<String> folded,
      Surroundings surroundings,
      Clause clause,
      String words) {
    List<Excerpt> found = new ArrayList<>();
    for (int c = 0; c < folded.size(); c++) {
      Clause other = story.clauses().get(c);
      String text = folded.get(c);
      int at = text.indexOf(words);
      if (at >= 0 && !before.matcher(text.substring(0, at)).find() && !other.denied()) {
        Surroundings.Shared shared = surroundings.shared(clause, other, Set.of());
        if (shared.isAtLeast(LEAST_SHARE, LEAST_WEIGHT) && !isOfTwo(clause, other)) {
          found.add(other.excerpt());
        }
      }
    }
    return found;
  }

  /** « un maçon de 40 ans », « un menuisier de 20 ans »: numbers of which none is the same. */
  private static boolean isOfTwo(Clause one, Clause other) {
    return Differing.differ(numbers(one), numbers(other));
  }

  private static Set<String> numbers(Clause clause) {
    Set<String> numbers = new LinkedHashSet<>();
    clause.units().stream()
        .filter(unit -> unit.kind() == Unit.Kind.NUMBER)
        .forEach(unit -> numbers.addAll(unit.keys()));
    return numbers;
  }
}
