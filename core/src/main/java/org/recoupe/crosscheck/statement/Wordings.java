package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.clause.WholeSentences;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.text.Sentence;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;

/**
 * Chooses the words that stand for a statement: the clause that says most of what its witnesses
 * share and least beside it, if it can be read alone; else a whole sentence.
 */
final class Wordings {
  /** What a word that few witnesses share costs, against what a shared one is worth. */
  private static final double EXTRA = 0.5;

  /**
   * Share of what a text names that another report must tell too: below it a reader would take for
   * common what one report alone says.
   */
  private static final double HONEST = 0.4;

  /** Share of what a sentence names that a passage of it must hold for it to stand for that. */
  private static final double LEAST_HELD = 0.25;

  private static final String CUT = "…";
  private static final Pattern TAIL = Pattern.compile("[\\s,;:–—-]+$");

  private final StoryClauses story;
  private final Concepts concepts;
  private final WholeSentences sentences;
  private final PassageEnds ends;

  /** What sentences name, read when it is asked for; asked for on all cores. */
  private final Map<List<Integer>, List<Item>> items = new ConcurrentHashMap<>();

  private final Map<String, List<Span>> contradicted = new LinkedHashMap<>();
  private final Assertion assertion = new Assertion();

  Wordings(
      StoryClauses story,
      WholeSentences sentences,
      Concepts concepts,
      PassageEnds ends,
      List<Conflict> conflicts) {
    this.story = story;
    this.sentences = sentences;
    this.concepts = concepts;
    this.ends = ends;
    conflicts.stream()
        .filter(conflict -> conflict.status() == Conflict.Status.CONFLICT)
        .filter(conflict -> conflict.kind() != Conflict.Kind.NAME)
        .flatMap(conflict -> conflict.sides().stream())
        .flatMap(side -> side.witnesses().stream())
        .forEach(
            place ->
                contradicted
                    .computeIfAbsent(place.article(), k -> new ArrayList<>())
                    .add(place.at()));
  }

  /**
   * Texts that may stand for some clauses.
   *
   * @param texts the best first; never empty
   * @param readable true if the first is one of the clauses, read alone
   */
  record Choice(List<String> texts, boolean readable) {
    Choice {
      texts = List.copyOf(texts);
    }
  }

  /** A clause and how well it stands for others. */
  private record Weighed(Clause clause, double worth) {}

  /** The texts of {@code members}; sentences that say more, which is contradicted, come last. */
  Choice of(List<Clause> members) {
    Map<String, Integer> articles = articles(members);
    int all = (int) members.stream().map(Clause::article).distinct().count();
    List<Clause> sorted =
        members.stream()
            .map(clause -> new Weighed(clause, worth(clause, articles, all)))
            .sorted(Comparator.comparingDouble(weighed -> -weighed.worth()))
            .map(Weighed::clause)
            .toList();
    CommonThings common = new CommonThings();
    sorted.stream().map(sentences::of).distinct().forEach(c -> common.add(c.article(), items(c)));
    List<Clause> readable = sorted.stream().filter(this::isReadable).toList();
    List<Clause> sound = new ArrayList<>();
    List<Clause> beside = new ArrayList<>();
    sorted.forEach(clause -> (isContradictedBeside(clause) ? beside : sound).add(clause));
    // First what can be read alone and tells what all tell, then the passages themselves.
    Set<String> alone = texts(readable.stream().filter(c -> isHonest(c, common)).toList());
    List<String> chosen = new ArrayList<>(pairedFirst(alone));
    for (List<Clause> some : List.of(sound, beside)) {
      chosen.addAll(
          pairedFirst(
              sentences(
                  some.stream()
                      .filter(c -> isHeld(c) && isHonest(sentences.of(c), common))
                      .toList())));
    }
    for (List<Clause> some : List.of(sound, beside)) {
      some.forEach(clause -> chosen.add(cut(clause, common)));
    }
    chosen.addAll(pairedFirst(texts(readable)));
    for (List<Clause> some : List.of(sound, beside)) {
      chosen.addAll(pairedFirst(sentences(some)));
      some.forEach(clause -> chosen.add(shown(clause.at().of(story.text(clause)))));
    }
    List<String> completed =
        chosen.stream().distinct().map(QuoteMarks::complete).distinct().toList();
    return new Choice(completed, !alone.isEmpty());
  }

  private boolean isReadable(Clause clause) {
    String text = story.text(clause);
    Span sentence = sentence(clause).at();
    return clause.at().start() == sentence.start()
        && assertion.isReadable(clause, text)
        && assertion.isComplete(clause.at(), sentence, text);
  }

  /** True if a passage is much of its sentence: « lors du défilé » is little of a long one. */
  private boolean isHeld(Clause passage) {
    return items(passage).size() >= LEAST_HELD * items(sentences.of(passage)).size();
  }

  private boolean isHonest(Clause text, CommonThings common) {
    return common.share(items(text)) >= HONEST;
  }

  private Set<String> texts(List<Clause> clauses) {
    Set<String> texts = new LinkedHashSet<>();
    clauses.forEach(clause -> texts.add(shown(clause.at().of(story.text(clause)))));
    withoutHeadings(texts);
    return texts;
  }

  /**
   * The words of a passage, with marks where its sentence goes on: what is common of a passage that
   * tells mostly something else.
   */
  private String cut(Clause clause, CommonThings common) {
    String text = story.text(clause);
    Span sentence = sentence(clause).at();
    Span core = isHonest(clause, common) ? clause.at() : common.core(items(clause), clause.at());
    Span at = core == clause.at() ? core : ends.cut(core, text);
    String words = TAIL.matcher(shown(at.of(text))).replaceAll("");
    boolean opens = isEmpty(text, sentence.start(), at.start());
    boolean closes = isEmpty(text, at.end(), sentence.end());
    return (opens ? "" : CUT + " ") + words + (closes ? "" : " " + CUT);
  }

  /** True if no letter or digit stands in a place. */
  private static boolean isEmpty(String text, int from, int to) {
    return from >= to || text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
  }

  private Set<String> sentences(List<Clause> clauses) {
    Set<String> sentences = new LinkedHashSet<>();
    clauses.forEach(c -> sentences.add(shown(sentence(c).at().of(story.text(c)))));
    return sentences;
  }

  /** The things that a clause, or all of a sentence, names. */
  private List<Item> items(Clause clause) {
    List<Item> named =
        items.computeIfAbsent(
            List.of(clause.article(), clause.sentence()),
            k -> Item.of(sentences.of(clause), concepts));
    return named.stream().filter(item -> clause.at().contains(item.at())).toList();
  }

  /** Those that begin and end in one quotation, or in none, before the others. */
  private static List<String> pairedFirst(Set<String> texts) {
    List<String> paired = new ArrayList<>();
    List<String> others = new ArrayList<>();
    texts.forEach(text -> (QuoteMarks.arePaired(text) ? paired : others).add(text));
    paired.addAll(others);
    return paired;
  }

  /**
   * Leaves out « Heurts en province Des heurts ont eu lieu » where « Des heurts ont eu lieu » is.
   */
  private static void withoutHeadings(Set<String> texts) {
    List<String> all = List.copyOf(texts);
    texts.removeIf(
        text -> all.stream().anyMatch(other -> other != text && text.endsWith(" " + other)));
  }

  /** Weight of what more than half of the articles of {@code members} share, by article. */
  double common(List<Clause> members) {
    Map<String, Integer> articles = articles(members);
    int all = (int) members.stream().map(Clause::article).distinct().count();
    return members.stream().mapToDouble(c -> worth(c, articles, all)).max().orElse(0) * all;
  }

  /** True if the sentence of a clause says beside it what other reports contradict. */
  private boolean isContradictedBeside(Clause clause) {
    Span sentence = sentence(clause).at();
    return contradicted.getOrDefault(clause.id(), List.of()).stream()
        .anyMatch(place -> place.overlaps(sentence) && !place.overlaps(clause.at()));
  }

  private double worth(Clause clause, Map<String, Integer> articles, int all) {
    double worth = 0;
    for (Unit unit : clause.units()) {
      int most = 0;
      for (String key : unit.keys()) {
        most = Math.max(most, articles.getOrDefault(key, 0));
      }
      worth += story.weights().of(unit) * (2 * most > all ? 1 : -EXTRA);
    }
    return worth;
  }

  /** In how many articles each key stands. */
  private static Map<String, Integer> articles(List<Clause> members) {
    Map<String, Set<Integer>> seen = new LinkedHashMap<>();
    for (Clause clause : members) {
      for (Unit unit : clause.units()) {
        for (String key : unit.keys()) {
          seen.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(clause.article());
        }
      }
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    seen.forEach((key, set) -> counts.put(key, set.size()));
    return counts;
  }

  private Sentence sentence(Clause clause) {
    return story.articles().get(clause.article()).segments().sentences().get(clause.sentence());
  }

  private static String shown(String text) {
    return Spaces.single(text).strip();
  }
}
