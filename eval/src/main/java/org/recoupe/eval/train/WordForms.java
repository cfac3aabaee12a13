package org.recoupe.eval.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists the longer words of a folder of French texts: the background against which the reuse
 * detector knows a misspelling. What many texts have is taken for right, what few have for
 * possible. Words with a capital are left out.
 */
public final class WordForms {
  /** Articles that have a word that is surely right, at least: fewer may share an error. */
  private static final int LEAST = 4;

  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{Ll}{7,}(?![\\p{L}\\d])");

  private WordForms() {}

  /**
   * Writes the list.
   *
   * @param args folder with {@code .txt} files in it or below, then the file to write
   */
  public static void main(String[] args) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      TreeSet<String> words = new TreeSet<>();
      Matcher word = WORD.matcher(Files.readString(file, StandardCharsets.UTF_8));
      while (word.find()) {
        words.add(word.group());
      }
      words.forEach(one -> counts.merge(one, 1, Integer::sum));
    }
    StringBuilder list = new StringBuilder();
    list.append("# Words of seven letters or more in the articles of WiNER-fr (French Wikinews, CC")
        .append(" BY 2.5);\n# with a question mark where fewer than ")
        .append(LEAST)
        .append(" have one. Made by org.recoupe.eval.train.WordForms.\n");
    counts.forEach(
        (word, count) -> list.append(word).append(count < LEAST ? "?" : "").append('\n'));
    Files.writeString(Path.of(args[1]), list, StandardCharsets.UTF_8);
  }
}
