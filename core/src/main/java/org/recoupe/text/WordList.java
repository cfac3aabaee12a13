package org.recoupe.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads word lists and rule tables that are part of the program: UTF-8, an entry a line, lines that
 * start with {@code #} and blank lines left out. All names are paths below {@code org/recoupe/}.
 * What is not there but must be is a programmer's error and throws {@link
 * IllegalArgumentException}.
 */
public final class WordList {
  private static final String ROOT = "/org/recoupe/";

  private WordList() {}

  /** The entries of a list without white space around them, in the order of the file. */
  public static List<String> lines(String name) {
    return read(open(name)).stream().map(String::strip).toList();
  }

  /** The entries of a list as a set that keeps the order of the file. */
  public static Set<String> words(String name) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(lines(name)));
  }

  /** The rows of a table whose fields are parted by tabs; fields may be empty. */
  public static List<List<String>> rows(String name) {
    return fields(read(open(name)));
  }

  /** The same, but no rows where there is no such table. */
  public static List<List<String>> rowsOrNone(String name) {
    InputStream in = stream(name);
    return in == null ? List.of() : fields(read(in));
  }

  /**
   * The rows of a table in every language that has it, languages in order.
   *
   * @param name path below the folder of the language, such as {@code article/months.txt}
   */
  public static List<List<String>> rowsOfAllLanguages(String name) {
    List<List<String>> rows = new ArrayList<>();
    for (String language : languages()) {
      rows.addAll(rowsOrNone(language + "/" + name));
    }
    return rows;
  }

  /** Tags of the languages that have word lists, in the order in which they are tried. */
  public static List<String> languages() {
    return lines("languages.txt");
  }

  /** The bytes of a list, table or model. */
  public static InputStream open(String name) {
    InputStream in = stream(name);
    if (in == null) {
      throw new IllegalArgumentException("the program lacks its file " + ROOT + name);
    }
    return in;
  }

  private static @Nullable InputStream stream(String name) {
    return WordList.class.getResourceAsStream(ROOT + name);
  }

  private static List<String> read(InputStream in) {
    try (in) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("a file of the program cannot be read", e);
    }
  }

  private static List<List<String>> fields(List<String> lines) {
    return lines.stream().map(line -> List.of(line.split("\t", -1))).toList();
  }
}
