package org.recoupe.crosscheck.retelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;

/** The sentences of a story as they are compared in other words, and passages of them. */
final class Tellings {
  private static final Pattern WORD = Pattern.compile("[\\p{L}'’-]++");

  /** Sentences of an article that open it: its headline and the first of its text. */
  private static final int OPENING = 2;

  private final StoryClauses story;
  private final Concepts concepts;
  private final ItemWeights weights;
  private final List<Integer> predicates = new ArrayList<>();
  private final double clauseShare;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<int[]> focus;
  private final List<List<Integer>> byArticle = new ArrayList<>();

  /** Some clauses of a sentence by the first and the end; asked for on all cores. */
  private final Map<List<Integer>, Telling> cuts = new ConcurrentHashMap<>();

  /**
   * A sentence that names something.
   *
   * @param number its number among all sentences of the story
   * @param whole all of it
   * @param clauses each of its clauses; the whole alone where it has one only
   * @param first number of its first clause in the story
   */
  record Sentence(int number, Telling whole, List<Telling> clauses, int first) {
    Sentence {
      clauses = List.copyOf(clauses);
    }

    /** The whole and, where it has several, each clause that names something. */
    List<Telling> passages() {
      if (clauses.size() == 1) {
        return clauses;
      }
      List<Telling> passages = new ArrayList<>(List.of(whole));
      clauses.stream().filter(clause -> clause.keys().length > 0).forEach(passages::add);
      return passages;
    }
  }

  Tellings(StoryClauses story, Concepts concepts, double clauseShare) {
    this.story = story;
    this.concepts = concepts;
    this.clauseShare = clauseShare;
    this.weights = new ItemWeights(story.clauses(), concepts);
    story.articles().forEach(article -> byArticle.add(new ArrayList<>()));
    Assertion assertion = new Assertion();
    for (int c = 0; c < story.clauses().size(); c++) {
      Clause clause = story.clauses().get(c);
      predicates.add(assertion.predicate(clause.at(), story.text(clause)));
    }
    int from = 0;
    for (int c = 1; c <= story.clauses().size(); c++) {
      if (c == story.clauses().size() || !together(from, c)) {
        add(from, c);
        from = c;
      }
    }
    focus = sentences.stream().map(this::read).toList();
  }

  private boolean together(int a, int b) {
    Clause one = story.clauses().get(a);
    Clause other = story.clauses().get(b);
    return one.article() == other.article() && one.sentence() == other.sentence();
  }

  private void add(int from, int to) {
    Telling whole = telling(from, to);
    if (whole.keys().length == 0) {
      return;
    }
    List<Telling> clauses = new ArrayList<>();
    for (int c = from; c < to; c++) {
      clauses.add(to - from == 1 ? whole : telling(c, c + 1));
    }
    byArticle.get(whole.article()).add(sentences.size());
    sentences.add(new Sentence(sentences.size(), whole, clauses, from));
  }

  private Telling telling(int from, int to) {
    List<ItemWeights.Weighed> items = new ArrayList<>();
    for (int c = from; c < to; c++) {
      items.addAll(weights.of(c));
    }
    List<Clause> clauses = story.clauses().subList(from, to);
    Span at = clauses.get(0).at().union(clauses.get(clauses.size() - 1).at());
    return Telling.of(
        clauses, items, predicates.subList(from, to), isDenied(at, story.text(clauses.get(0))));
  }

  private boolean isDenied(Span at, String text) {
    boolean particle = false;
    boolean verb = false;
    Matcher words = WORD.matcher(text).region(at.start(), at.end());
    while (words.find()) {
      String word = Lexicon.fold(words.group());
      particle |= concepts.denies(word);
      verb |= concepts.isDenyingVerb(word);
    }
    return particle != verb;
  }

  /** All sentences, in article and text order. */
  List<Sentence> sentences() {
    return sentences;
  }

  /** True for headline and opening. */
  boolean opens(Sentence sentence) {
    return sentence.number() - byArticle.get(sentence.whole().article()).get(0) < OPENING;
  }

  /** The sentence {@code step} places on in the same article; null where there is none. */
  @Nullable Sentence beside(Sentence sentence, int step) {
    int number = sentence.number() + step;
    return number < 0
            || number >= sentences.size()
            || sentences.get(number).whole().article() != sentence.whole().article()
        ? null
        : sentences.get(number);
  }

  /** First keys of the names of a sentence and of the one before, in order. */
  int[] focus(Sentence sentence) {
    return focus.get(sentence.number());
  }

  private int[] read(Sentence sentence) {
    Set<Integer> names = new TreeSet<>();
    for (int step = -1; step <= 0; step++) {
      Sentence some = beside(sentence, step);
      if (some != null) {
        Telling whole = some.whole();
        for (int i = 0; i < whole.items().size(); i++) {
          if (whole.items().get(i).kind() == Unit.Kind.NAME) {
            names.add(whole.keys()[i][0]);
          }
        }
      }
    }
    return names.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Numbers of the sentences of an article, in text order. */
  List<Integer> of(int article) {
    return byArticle.get(article);
  }

  /** Number of keys that items have. */
  int keys() {
    return weights.size();
  }

  /** From the first to the last clause of a sentence that has much in common with a telling. */
  Telling passage(Sentence sentence, Telling other) {
    int count = sentence.clauses().size();
    if (count == 1) {
      return sentence.whole();
    }
    double[] each = new double[count];
    double sum = 0;
    for (int c = 0; c < count; c++) {
      each[c] = sentence.clauses().get(c).links(other).evidence();
      sum += each[c];
    }
    int from = count;
    int to = 0;
    for (int c = 0; c < count; c++) {
      if (sum > 0 && each[c] >= clauseShare * sum) {
        from = Math.min(from, c);
        to = c + 1;
      }
    }
    if (from >= to || to - from == count) {
      return sentence.whole();
    }
    return to - from == 1
        ? sentence.clauses().get(from)
        : cuts.computeIfAbsent(
            List.of(sentence.first() + from, sentence.first() + to),
            cut -> telling(cut.get(0), cut.get(1)));
  }
}
