package org.recoupe.eval.quotation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.article.Article;
import org.recoupe.eval.Measure;
import org.recoupe.pipeline.Pipeline;
import org.recoupe.provenance.Outcome;
import org.recoupe.text.Language;

/**
 * The same dispatch in two outlets must give the same quotations and speakers. Of two French
 * articles whose shorter one is contained in the other (word 5-grams, {@link #COPY} or more), each
 * quotation of the shorter one whose words stand in the longer one must be found there too ({@code
 * same_words}), with the same speaker ({@code same_words_and_speaker}). Case, accents and
 * punctuation do not count.
 */
public final class PressQuotations implements Measure {
  /** Least share of an article's word 5-grams that the other must hold. */
  private static final double COPY = 0.9;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  @Override
  public String name() {
    return "press-fr-quotes";
  }

  @Override
  public String folder() {
    return "press-fr";
  }

  /** An article as it is compared: its words and, by its words, the speaker of each quotation. */
  private record Read(String words, Map<String, String> said) {}

  @Override
  public List<Figure> measure(Path folder, Consumer<String> misses) throws IOException {
    Map<String, Read> articles = read(folder.resolve("articles.jsonl"));
    long all = 0;
    long found = 0;
    long same = 0;
    List<String> pairs =
        Files.readAllLines(folder.resolve("overlap-pairs.tsv"), StandardCharsets.UTF_8);
    for (String line : pairs.subList(1, pairs.size())) {
      String[] fields = line.split("\t", -1);
      Read one = articles.get(fields[0]);
      Read two = articles.get(fields[1]);
      if (one == null || two == null || Double.parseDouble(fields[2]) < COPY) {
        continue;
      }
      Read shorter = one.words().length() <= two.words().length() ? one : two;
      Read longer = shorter == one ? two : one;
      for (Map.Entry<String, String> quotation : shorter.said().entrySet()) {
        if (!longer.words().contains(" " + quotation.getKey() + " ")) {
          continue;
        }
        all++;
        String speaker = longer.said().get(quotation.getKey());
        if (speaker != null) {
          found++;
        }
        if (quotation.getValue().equals(speaker)) {
          same++;
        } else {
          misses.accept(fields[0] + " " + fields[1] + ": " + quotation + " / " + speaker);
        }
      }
    }
    return List.of(
        new Figure("same_words", all == 0 ? 0 : (double) found / all, all),
        new Figure("same_words_and_speaker", all == 0 ? 0 : (double) same / all, all));
  }

  private static Map<String, Read> read(Path file) {
    Pipeline pipeline = new Pipeline("measured");
    Map<String, Read> articles = new HashMap<>();
    pipeline.extract(
        List.of(file),
        outcome -> {
          if (outcome instanceof Outcome.Value<Article> made
              && made.value().metadata().language().equals(Language.FRENCH)) {
            Article article = made.value();
            articles.put(article.id(), read(pipeline.annotate(article)));
          }
        });
    return articles;
  }

  private static Read read(AnnotatedArticle article) {
    Map<String, String> said = new LinkedHashMap<>();
    for (Quotation quotation : article.quotations()) {
      said.putIfAbsent(fold(article.article().words(quotation.at())), name(quotation.speaker()));
    }
    return new Read(" " + fold(article.article().text().text()) + " ", said);
  }

  private static String name(@Nullable Speaker speaker) {
    return speaker == null || speaker.name() == null ? "" : fold(speaker.name());
  }

  private static String fold(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(apart.charAt(i));
      }
    }
    return NO_WORD.matcher(plain).replaceAll(" ").strip();
  }
}
