package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * Finds one noun of which a report tells of one and another of few: « un gardien a été frappé au
 * port », « deux gardiens frappés au port ». Something right beside the noun and something else
 * must be the same; a report that gives both numbers of a noun knows them apart. Where both numbers
 * are more than one, they are quantities, which others compare.
 */
final class SmallNumberDiffer implements Differ {
  /** Things beside the noun that both clauses must name. */
  private static final int LEAST_SHARED = 2;

  /** Their weight. */
  private static final double LEAST_WEIGHT = 4;

  /** Content words before and behind the noun that stand right beside it. */
  private static final int BEFORE = 2;

  private static final int BEHIND = 3;

  /** Small numbers of one noun that are compared. */
  private static final int MOST = 60;

  private final WordKinds words = new WordKinds("fr/conflict/quantifiers.txt");
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Set<String> not = new LinkedHashSet<>();
  private final Pattern number;

  SmallNumberDiffer() {
    for (String pair : words.of("number")) {
      int colon = pair.indexOf(':');
      numbers.put(pair.substring(0, colon), Integer.parseInt(pair.substring(colon + 1)));
    }
    number = Pattern.compile("(?<![\\p{L}\\d'.,-])(" + String.join("|", numbers.keySet()) + ") ");
    Lexicon lexicon = new Lexicon();
    for (String kind : List.of("not", "uncounted")) {
      words.of(kind).forEach(word -> not.add(lexicon.stem(word)));
    }
  }

  /** A counted noun, where it stands. */
  private record Few(Clause clause, int many, String words, Unit noun) {
    String key() {
      return noun.keys().get(noun.keys().size() - 1);
    }

    /** What the clause names beside the noun. */
    List<Unit> others() {
      return clause.units().stream().filter(unit -> !unit.equals(noun)).toList();
    }

    /** The noun in its report. */
    String inReport() {
      return clause.article() + " " + key();
    }
  }

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    Map<String, List<Few>> byNoun = new TreeMap<>();
    Map<String, Set<Integer>> given = new TreeMap<>();
    for (Clause clause : story.clauses()) {
      for (Few few : read(story, clause)) {
        byNoun.computeIfAbsent(few.key(), k -> new ArrayList<>()).add(few);
        given.computeIfAbsent(few.inReport(), k -> new LinkedHashSet<>()).add(few.many());
      }
    }
    List<Draft> drafts = new ArrayList<>();
    Set<String> shown = new LinkedHashSet<>();
    byNoun.forEach(
        (noun, all) -> {
          List<Few> some = all.subList(0, Math.min(MOST, all.size()));
          for (Few one : some) {
            for (Few more : some) {
              if (one.many() == 1
                  && more.many() > 1
                  && one.clause().article() != more.clause().article()
                  && one.clause().denied() == more.clause().denied()
                  && !gives(given, one, more.many())
                  && !gives(given, more, 1)
                  && isOne(story, one, more)
                  && shown.add(noun + " " + more.many())) {
                drafts.add(draft(story, one, more));
              }
            }
          }
        });
    return drafts;
  }

  /** True if the report of {@code few} gives {@code many} of its noun too. */
  private static boolean gives(Map<String, Set<Integer>> given, Few few, int many) {
    return given.getOrDefault(few.inReport(), Set.of()).contains(many);
  }

  private List<Few> read(StoryClauses story, Clause clause) {
    List<Few> found = new ArrayList<>();
    String text = story.words(clause);
    String folded = Lexicon.fold(text);
    Matcher matcher = number.matcher(folded);
    while (folded.length() == text.length() && matcher.find()) {
      int many = numbers.getOrDefault(matcher.group(1), 0);
      int from = clause.at().start() + matcher.start();
      // « un mort » is a quantity like « deux morts », and compared with it elsewhere.
      if (many == 1 && isQuantity(story, clause, from)) {
        continue;
      }
      String before = folded.substring(0, matcher.start()).strip();
      int at = clause.at().start() + matcher.end();
      for (Unit unit : clause.units()) {
        if (unit.at().start() == at
            && unit.kind() == Unit.Kind.WORD
            && !not.contains(unit.keys().get(0))
            && !words.is("before", before.substring(before.lastIndexOf(' ') + 1))) {
          String shown = text.substring(matcher.start(), unit.at().end() - clause.at().start());
          found.add(new Few(clause, many, shown, unit));
        }
      }
    }
    return found;
  }

  private static boolean isQuantity(StoryClauses story, Clause clause, int from) {
    return story.articles().get(clause.article()).quantities().stream()
        .anyMatch(quantity -> quantity.at().start() == from);
  }

  private static boolean isOne(StoryClauses story, Few one, Few more) {
    List<Unit> here = one.others().stream().filter(unit -> !unit.isValue()).toList();
    Set<String> there = InCommon.keys(more.others());
    Set<String> beside = beside(more);
    return InCommon.isAtLeast(here, there, story.weights(), LEAST_SHARED, LEAST_WEIGHT)
        && beside(one).stream().anyMatch(beside::contains);
  }

  private static Set<String> beside(Few few) {
    List<Unit> before = new ArrayList<>();
    List<Unit> behind = new ArrayList<>();
    for (Unit unit : few.others()) {
      if (!unit.isValue()) {
        (unit.at().end() <= few.noun().at().start() ? before : behind).add(unit);
      }
    }
    List<Unit> near = new ArrayList<>();
    near.addAll(before.subList(Math.max(0, before.size() - BEFORE), before.size()));
    near.addAll(behind.subList(0, Math.min(BEHIND, behind.size())));
    return InCommon.keys(near);
  }

  private static Draft draft(StoryClauses story, Few one, Few more) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    sides.put(one.words(), List.of(one.clause().excerpt()));
    sides.put(more.words(), List.of(more.clause().excerpt()));
    return new Draft(
        Conflict.Kind.COUNT,
        Conflict.Status.CONFLICT,
        story.words(one.clause()),
        sides,
        List.of(Reason.of("conflict.grade", one.words(), more.words())),
        0);
  }
}
