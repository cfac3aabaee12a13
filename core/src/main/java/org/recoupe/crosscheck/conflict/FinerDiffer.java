package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.figure.ClauseTimes;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;
import org.recoupe.text.WordKinds;

/**
 * Finds one event that one report dates more finely than another: « s'est rendu lundi », « s'est
 * rendu lundi matin ». What stands around the time, not the whole sentence, must be alike. When
 * something was said is no event.
 */
final class FinerDiffer implements Differ {
  /** Content words before and behind a time that tell what it dates. */
  private static final int BEFORE = 4;

  private static final int BEHIND = 2;

  /** Words around both times that must be shared, and their weight. */
  private static final int LEAST_SHARED = 2;

  private static final double LEAST_WEIGHT = 3.5;

  /** Share of the words around the time with fewer. */
  private static final double LEAST_SHARE = 0.5;

  /** The same where the finer time is not written as the other with more (« mardi », « 17 h »). */
  private static final int LEAST_SHARED_APART = 3;

  private static final double LEAST_SHARE_APART = 0.75;

  /** Words of a time that is no more than a day or month (« le 3 mars », « ce samedi »). */
  private static final int MOST_WORDS = 2;

  /** Times of a story that are compared. */
  private static final int MOST = 400;

  private static final Pattern PART = Pattern.compile("\\b(?:début|milieu|fin|mi-)");

  private static final Pattern DAY_NAMED = Pattern.compile("(?iu)\\d|di(?!\\p{L})|dimanche");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]++");

  private static final Pattern ARTICLE =
      Pattern.compile("^(?:tou(?:t|te|s|tes) )?(?:l[ea]s? |l'|ce |cet |cette )(?:année )?");

  private final WordKinds words = new WordKinds("fr/conflict/dates.txt");
  private final String saying;

  FinerDiffer() {
    Lexicon lexicon = new Lexicon();
    this.saying = lexicon.synonym(lexicon.stem("dire"));
  }

  /** A time in a clause, and the units around it. */
  private record Dated(
      Clause clause, String words, When when, List<Unit> around, Set<String> next) {}

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    List<Dated> dated = read(story);
    List<Draft> drafts = new ArrayList<>();
    Set<Set<String>> shown = new LinkedHashSet<>();
    for (int i = 0; i < dated.size(); i++) {
      for (int j = i + 1; j < dated.size(); j++) {
        Dated a = dated.get(i);
        Dated b = dated.get(j);
        boolean finer =
            !bare(a.words()).equals(bare(b.words())) && (isFiner(a, b) || isFiner(b, a));
        if (finer
            && a.clause().article() != b.clause().article()
            && isOneEvent(story, a, b)
            && !gives(dated, a, b)
            && !gives(dated, b, a)
            && shown.add(Set.of(a.words(), b.words()))) {
          drafts.add(draft(story, dated, a, b));
        }
      }
    }
    return drafts;
  }

  private List<Dated> read(StoryClauses story) {
    List<Dated> found = new ArrayList<>();
    ClauseTimes.each(
        story,
        (text, clause, time) -> {
          When when = when(text, time);
          if (when != null
              && time.type() != TimeExpression.Type.SET
              && found.size() < MOST
              && isEvent(text, clause, time)) {
            List<Unit> around = around(clause, time);
            if (around.stream().noneMatch(unit -> unit.keys().contains(saying))) {
              String words = Lexicon.fold(time.at().of(text));
              found.add(new Dated(clause, words, when, around, next(around, time)));
            }
          }
        });
    return found;
  }

  /** « en fin de journée », in a report without a date, is of a day that the words don't tell. */
  private static @Nullable When when(String text, TimeExpression time) {
    When when = When.of(time.value());
    return when != null
            && when.isPart()
            && when.day().startsWith("XXXX-W")
            && !DAY_NAMED.matcher(time.at().of(text)).find()
        ? new When("", when.from(), when.to())
        : when;
  }

  /** « la manifestation de samedi » names an event by its day and does not date it. */
  private boolean isEvent(String text, Clause clause, TimeExpression time) {
    int from = Math.min(clause.at().start(), time.at().start());
    String before = Lexicon.fold(text.substring(from, time.at().start())).strip();
    return !words.is("of", before.substring(before.lastIndexOf(' ') + 1));
  }

  private static List<Unit> around(Clause clause, TimeExpression time) {
    List<Unit> before = new ArrayList<>();
    List<Unit> behind = new ArrayList<>();
    for (Unit unit : clause.units()) {
      if (unit.kind() == Unit.Kind.TIME) {
        continue;
      }
      (unit.at().end() <= time.at().start() ? before : behind).add(unit);
    }
    List<Unit> around =
        new ArrayList<>(before.subList(Math.max(0, before.size() - BEFORE), before.size()));
    around.addAll(behind.subList(0, Math.min(BEHIND, behind.size())));
    return around;
  }

  /** Keys of the content words right before and right behind a time. */
  private static Set<String> next(List<Unit> around, TimeExpression time) {
    Set<String> next = new LinkedHashSet<>();
    Unit before = null;
    Unit behind = null;
    for (Unit unit : around) {
      if (unit.at().end() <= time.at().start()) {
        before = unit;
      } else if (behind == null) {
        behind = unit;
      }
    }
    if (before != null) {
      next.addAll(before.keys());
    }
    if (behind != null) {
      next.addAll(behind.keys());
    }
    return next;
  }

  private static boolean isFiner(Dated wide, Dated fine) {
    return wide.when().holds(fine.when())
            && !wide.when().isMuchThe(fine.when())
            && bare(wide.words()).split(" ").length <= MOST_WORDS
        || wide.when().isOneStretch(fine.when())
            && wide.when().to() > wide.when().from()
            && PART.matcher(fine.words()).find()
            && !PART.matcher(wide.words()).find();
  }

  private static boolean isOneEvent(StoryClauses story, Dated a, Dated b) {
    Set<String> keys = new LinkedHashSet<>();
    b.around().forEach(unit -> keys.addAll(unit.keys()));
    int shared = 0;
    double weight = 0;
    for (Unit unit : a.around()) {
      if (unit.isAmong(keys)) {
        shared++;
        weight += story.weights().of(unit);
      }
    }
    int least = Math.max(1, Math.min(a.around().size(), b.around().size()));
    // « lundi » and « lundi matin » are both true: worth a line only where all else is the same.
    boolean within =
        !a.when().day().equals(b.when().day())
            && (within(a.words(), b.words()) || within(b.words(), a.words()));
    return a.next().stream().anyMatch(b.next()::contains)
        && shared >= (within ? LEAST_SHARED : LEAST_SHARED_APART)
        && weight >= LEAST_WEIGHT
        && shared >= (within ? LEAST_SHARE : LEAST_SHARE_APART) * least
        && a.clause().denied() == b.clause().denied();
  }

  private static boolean within(String finer, String wide) {
    return finer.contains(bare(wide));
  }

  private static String bare(String words) {
    return ARTICLE.matcher(SPACE.matcher(words).replaceAll(" ")).replaceFirst("");
  }

  /** True if the clause of {@code a} gives the time of {@code b} too. */
  private static boolean gives(List<Dated> dated, Dated a, Dated b) {
    return dated.stream()
        .anyMatch(
            other ->
                other.clause().article() == a.clause().article()
                    && other.clause().sentence() == a.clause().sentence()
                    && (other.when().equals(b.when())
                        || bare(other.words()).equals(bare(b.words())))
                    && !other.when().equals(a.when()));
  }

  private static Draft draft(StoryClauses story, List<Dated> dated, Dated a, Dated b) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    for (Dated side : List.of(a, b)) {
      List<Excerpt> places = sides.computeIfAbsent(side.words(), k -> new ArrayList<>());
      dated.stream()
          .filter(
              other ->
                  other.words().equals(side.words())
                      && (other.equals(side) || isOneEvent(story, other, side)))
          .forEach(other -> places.add(other.clause().excerpt()));
    }
    return new Draft(
        Conflict.Kind.DATE,
        Conflict.Status.ROUNDING,
        story.words(a.clause()),
        sides,
        List.of(Reason.of("conflict.date.finer", a.words(), b.words())),
        0);
  }
}
