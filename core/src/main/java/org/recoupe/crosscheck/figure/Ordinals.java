package org.recoupe.crosscheck.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quantity;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/**
 * Reads ordinals that count the dead of an event: « une deuxième personne a perdu la vie » says
 * that there are two.
 */
final class Ordinals {
  /** Sentences of an article that are searched. */
  private static final int MOST = 2000;

  /** « le dixième mort de l'année » counts the dead of many events. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:de l['’]|cette |l['’])année|(?:du|ce) mois|de la saison"
              + "|de l['’](?:été|hiver|histoire)|en \\d{4})(?!\\p{L})");

  private final Tolls tolls;
  private final Map<String, String> numbers =
      Pairs.of(new WordKinds("fr/conflict/grades.txt").of("ordinals"));
  private final Pattern ordinal;

  Ordinals(Tolls tolls) {
    this.tolls = tolls;
    this.ordinal =
        Pattern.compile(
            "(?iu)(?<=[\\s'’])(\\d{1,3}(?=(?:e|è|ème|eme)\\s)|"
                + String.join("|", numbers.keySet())
                + ")(?:e|è|ème|eme)?\\s+("
                + String.join("|", tolls.counted())
                + ")(?![\\p{L}\\p{Nd}-])");
  }

  /** The quantities of {@code article} with such ordinals among them, in text order. */
  List<Quantity> among(AnnotatedArticle article) {
    List<Quantity> found = new ArrayList<>();
    String text = article.segments().text();
    List<Span> sentences =
        article.segments().sentences().stream().map(sentence -> sentence.at()).limit(MOST).toList();
    for (Span sentence : sentences) {
      Matcher matcher = ordinal.matcher(text).region(sentence.start(), sentence.end());
      while (matcher.find()) {
        Quantity quantity = quantity(matcher);
        if (quantity != null
            && tolls.of(quantity, sentence, text).equals("dead")
            && !OTHERS.matcher(sentence.of(text)).find()) {
          found.add(quantity);
        }
      }
    }
    if (found.isEmpty()) {
      return article.quantities();
    }
    for (Quantity known : article.quantities()) {
      if (found.stream().noneMatch(other -> other.at().overlaps(known.at()))) {
        found.add(known);
      }
    }
    found.sort((a, b) -> a.at().compareTo(b.at()));
    return found;
  }

  private @Nullable Quantity quantity(Matcher matcher) {
    String word = Lexicon.fold(matcher.group(1));
    String number = numbers.getOrDefault(word, word);
    BigDecimal value = new BigDecimal(number);
    if (value.compareTo(BigDecimal.ONE) <= 0) {
      return null;
    }
    Span at = new Span(matcher.start(1), matcher.start(2) - 1);
    Span of = new Span(matcher.start(2), matcher.end(2));
    return new Quantity(at, value, value, value, null, false, matcher.group(2), of);
  }
}
