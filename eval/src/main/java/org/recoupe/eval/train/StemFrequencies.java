package org.recoupe.eval.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.fingerprint.FunctionWords;
import org.recoupe.text.fingerprint.WordReader;
import org.recoupe.text.fingerprint.Words;

/**
 * Counts in how many articles of a folder of French texts each stem occurs: the background against
 * which rare words are told from common ones when there are few articles. The story detector and
 * the comparison of statements each have stems, and so a table, of their own.
 */
public final class StemFrequencies {
  private static final int LEAST = 3;

  private StemFrequencies() {}

  /**
   * Writes the table.
   *
   * @param args folder with {@code .txt} files in it or below, the file to write, then {@code
   *     story} or {@code statement}: whose stems
   */
  public static void main(String[] args) throws IOException {
    WordReader reader = new WordReader(FunctionWords.french());
    Lexicon lexicon = new Lexicon();
    UnaryOperator<String> stem =
        args[2].equals("statement") ? word -> lexicon.stem(Lexicon.fold(word)) : reader::stem;
    Map<String, Integer> counts = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    int articles = 0;
    for (Path file : files) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      Words words = reader.read(text, new Span(0, text.length()));
      TreeSet<String> stems = new TreeSet<>();
      for (int i = 0; i < words.size(); i++) {
        if (words.content(i) && !words.number(i)) {
          stems.add(stem.apply(words.at(i).of(text)));
        }
      }
      stems.forEach(some -> counts.merge(some, 1, Integer::sum));
      articles++;
    }
    StringBuilder table = new StringBuilder();
    table.append("# In how many of the articles of WiNER-fr (French Wikinews, CC BY 2.5) a stem\n");
    table
        .append("# occurs, where that is ")
        .append(LEAST)
        .append(" or more. First line: articles.\n");
    table.append("# Made by org.recoupe.eval.train.StemFrequencies.\n");
    table.append(articles).append('\n');
    counts.forEach(
        (some, count) -> {
          if (count >= LEAST) {
            table.append(some).append(' ').append(count).append('\n');
          }
        });
    Files.writeString(Path.of(args[1]), table, StandardCharsets.UTF_8);
  }
}
