package org.recoupe.crosscheck.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quantity;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/** Reads how old reports say that persons are. A length of time is none (« 20 ans de prison »). */
final class AgeReader {
  private static final String YEAR = "an";
  private static final String YEARS = "années";
  private static final int OLDEST = 120;
  private static final int DECADE = 10;

  /** « une cinquantaine d'années » is said from two years before on. */
  private static final int BEFORE_DECADE = 2;

  /** Characters between a name and the age behind it: a comma or bracket. */
  private static final int BESIDE = 3;

  /** The same where « âgé de » stands between. */
  private static final int BESIDE_AGED = 14;

  private static final int LEAST_NAME = 3;

  /** Words before the age among which the noun of who is that old stands. */
  private static final int NEAR_WORDS = 7;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*+['’]?+");

  private final WordKinds words = new WordKinds("fr/conflict/ages.txt");
  private final Map<String, Integer> decades = new LinkedHashMap<>();

  AgeReader() {
    for (String decade : words.of("decade")) {
      int colon = decade.indexOf(':');
      decades.put(decade.substring(0, colon), Integer.parseInt(decade.substring(colon + 1)));
    }
  }

  /** Ages in {@code story}, in article and text order. */
  List<Age> read(StoryClauses story) {
    Map<Integer, List<Clause>> clauses = story.byArticle();
    List<Age> ages = new ArrayList<>();
    for (int a = 0; a < story.articles().size(); a++) {
      AnnotatedArticle article = story.articles().get(a);
      List<Clause> own = clauses.getOrDefault(a, List.of());
      int at = 0;
      for (Quantity quantity : article.quantities()) {
        while (at < own.size() && own.get(at).at().end() <= quantity.at().start()) {
          at++;
        }
        if (at < own.size() && own.get(at).at().contains(quantity.at())) {
          Age age = age(article, own.get(at), quantity);
          if (age != null) {
            ages.add(age);
          }
        }
      }
      for (Clause clause : own) {
        decades(article, clause, ages);
      }
    }
    return ages;
  }

  private void decades(AnnotatedArticle article, Clause clause, List<Age> ages) {
    String text = article.segments().text();
    Matcher matcher = WORD.matcher(text).region(clause.at().start(), clause.at().end());
    while (matcher.find()) {
      Integer decade = decades.get(Lexicon.fold(matcher.group()));
      if (decade != null) {
        ages.add(
            new Age(
                clause,
                matcher.group(),
                decade,
                decade + DECADE - 1,
                Set.of(),
                "",
                Mention.Gender.UNKNOWN));
      }
    }
  }

  private @Nullable Age age(AnnotatedArticle article, Clause clause, Quantity quantity) {
    boolean rough = quantity.of() != null && Lexicon.fold(quantity.of()).equals(YEARS);
    if (!rough && !YEAR.equals(quantity.unit())
        || quantity.value().intValue() > OLDEST
        || quantity.value().scale() > 0) {
      return null;
    }
    String text = article.segments().text();
    int from = Math.min(clause.at().start(), quantity.at().start());
    String before = Lexicon.fold(text.substring(from, quantity.at().start())).strip();
    List<String> near = new ArrayList<>();
    WORD.matcher(before).results().forEach(w -> near.add(w.group()));
    boolean linked = ends(near, "de") || ends(near, "d'");
    if (linked) {
      near.remove(near.size() - 1);
    }
    boolean aged = linked && !near.isEmpty() && words.is("aged", near.get(near.size() - 1));
    boolean beside = !linked && (before.endsWith(",") || before.endsWith("("));
    Mention name = beside || aged ? named(article, quantity.at(), aged) : null;
    String noun = noun(near, aged ? NEAR_WORDS : beside ? NEAR_WORDS : 1);
    boolean ofNoun = linked && !noun.isEmpty();
    if (!aged
        && !ofNoun
        && (name == null && (!beside || noun.isEmpty()) || isLength(text, quantity))) {
      return null;
    }
    int value = quantity.value().intValue();
    return new Age(
        clause,
        shown(text, quantity, rough),
        rough ? value - BEFORE_DECADE : value,
        rough ? value + DECADE - 1 : value,
        name == null ? Set.of() : names(name.at().of(text)),
        name == null ? noun : "",
        gender(noun));
  }

  private static boolean ends(List<String> words, String word) {
    return !words.isEmpty() && words.get(words.size() - 1).equals(word);
  }

  private static String shown(String text, Quantity quantity, boolean rough) {
    Span of = quantity.ofAt();
    return (rough && of != null ? quantity.at().union(of) : quantity.at()).of(text);
  }

  /** The person named right before {@code age}. */
  private static @Nullable Mention named(AnnotatedArticle article, Span age, boolean aged) {
    for (Mention mention : article.mentions()) {
      int gap = age.start() - mention.at().end();
      if (gap >= 0
          && gap <= (aged ? BESIDE_AGED : BESIDE)
          && mention.type() == EntityType.PERSON
          && mention.form() == Mention.Form.NAME) {
        return mention;
      }
    }
    return null;
  }

  private static Set<String> names(String name) {
    Set<String> names = new LinkedHashSet<>();
    for (String word : Lexicon.plain(Lexicon.fold(name)).split("[^\\p{L}-]+")) {
      if (word.length() >= LEAST_NAME) {
        names.add(word);
      }
    }
    return names;
  }

  /** The last noun of a person among the last {@code most} of {@code near}. */
  private String noun(List<String> near, int most) {
    for (int i = near.size() - 1; i >= Math.max(0, near.size() - most); i--) {
      String word = near.get(i).endsWith("s") ? "" : near.get(i);
      if (words.is("he", word) || words.is("she", word) || words.is("any", word)) {
        return word;
      }
    }
    return "";
  }

  private Mention.Gender gender(String noun) {
    return words.is("he", noun)
        ? Mention.Gender.MASCULINE
        : words.is("she", noun) ? Mention.Gender.FEMININE : Mention.Gender.UNKNOWN;
  }

  private boolean isLength(String text, Quantity quantity) {
    Matcher next = WORD.matcher(text).region(quantity.at().end(), text.length());
    return next.lookingAt()
        || quantity.at().end() < text.length()
            && text.charAt(quantity.at().end()) == ' '
            && next.find()
            && words.is("length", Lexicon.fold(next.group()));
  }
}
