package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.figure.Age;
import org.recoupe.crosscheck.figure.Figures;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordKinds;

/**
 * Finds one person's age given in two ways: persons of one name, or persons without a name of whom
 * much the same is told, or who are the only ones whose age their reports give. « Une cinquantaine
 * d'années » rounds 49 years.
 */
final class AgeDiffer implements Differ {
  /** Share of the words around two ages that tells that they are of one person (D1 to D6). */
  private static final double LEAST_SHARE = 0.35;

  private static final double LEAST_WEIGHT = 6;

  /** The same where each report gives one person's age only. */
  private static final double LEAST_SHARE_ALONE = 0.1;

  /** Years by which one person's age hardly differs. */
  private static final int FAR = 20;

  /** Ages of a story that are compared; a list of persons with their ages is no story of one. */
  private static final int MOST = 400;

  private final WordKinds words = new WordKinds("fr/conflict/ages.txt");

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Figures figures = compared.figures();
    List<Age> read = figures.ages();
    List<Age> ages = read.subList(0, Math.min(MOST, read.size()));
    Surroundings surroundings = compared.surroundings();
    Set<Integer> alone = alone(ages);
    List<Draft> drafts = new ArrayList<>();
    Set<Set<String>> shown = new LinkedHashSet<>();
    for (int i = 0; i < ages.size(); i++) {
      for (int j = i + 1; j < ages.size(); j++) {
        Age a = ages.get(i);
        Age b = ages.get(j);
        if (!a.same(b) && !vagueBoth(a, b) && isOne(a, b, surroundings, alone)) {
          Draft draft = draft(story, ages, a, b);
          if (shown.add(new LinkedHashSet<>(draft.sides().keySet()))) {
            drafts.add(draft);
          }
        }
      }
    }
    return drafts;
  }

  private static boolean vagueBoth(Age a, Age b) {
    return a.isVague() && b.isVague() && a.agrees(b);
  }

  /** Articles all of whose ages may be of one person. */
  private static Set<Integer> alone(List<Age> ages) {
    Map<Integer, List<Age>> byArticle = new LinkedHashMap<>();
    ages.forEach(
        a -> byArticle.computeIfAbsent(a.clause().article(), k -> new ArrayList<>()).add(a));
    Set<Integer> alone = new LinkedHashSet<>();
    byArticle.forEach(
        (article, own) -> {
          Age first = own.get(0);
          if (own.stream().allMatch(a -> a.agrees(first) && !a.isOfAnother(first))) {
            alone.add(article);
          }
        });
    return alone;
  }

  private boolean isOne(Age a, Age b, Surroundings surroundings, Set<Integer> alone) {
    if (a.clause().article() == b.clause().article()
        || a.isOfAnother(b)
        || a.low() - b.high() > FAR
        || b.low() - a.high() > FAR) {
      return false;
    }
    if (a.isNamedAs(b)) {
      return true;
    }
    Surroundings.Shared shared = surroundings.shared(a.clause(), b.clause(), Set.of());
    boolean both = alone.contains(a.clause().article()) && alone.contains(b.clause().article());
    // « Odile Ravanel, 28 ans » is hardly « une infirmière de 42 ans ».
    boolean other = !a.names().isEmpty() && tellsWho(b) || !b.names().isEmpty() && tellsWho(a);
    return shared.isAtLeast(LEAST_SHARE, LEAST_WEIGHT)
        || both && !other && shared.share() >= LEAST_SHARE_ALONE;
  }

  private boolean tellsWho(Age age) {
    return !age.noun().isEmpty() && !words.is("vague", age.noun());
  }

  private static Draft draft(StoryClauses story, List<Age> ages, Age a, Age b) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    for (Age side : List.of(a, b)) {
      List<Excerpt> places = sides.computeIfAbsent(side.words(), k -> new ArrayList<>());
      ages.stream()
          .filter(other -> other.same(side) && !other.isOfAnother(side))
          .forEach(other -> places.add(other.clause().excerpt()));
    }
    boolean rounding = a.agrees(b);
    return new Draft(
        Conflict.Kind.COUNT,
        rounding ? Conflict.Status.ROUNDING : Conflict.Status.CONFLICT,
        story.words(a.clause()),
        sides,
        List.of(Reason.of(rounding ? "conflict.age.rounding" : "conflict.age")),
        rounding ? 0 : 1);
  }
}
