package org.recoupe.article.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A list that belongs to the program: UTF-8, one entry a line, fields parted by tabs; lines that
 * are empty or start with {@code #} say nothing.
 */
public final class DataFile {
  private static final String ROOT = "/org/recoupe/";

  private DataFile() {}

  /** Tags of the languages that have word lists, in the order in which they are tried. */
  public static List<String> languages() {
    return rows("languages.txt").stream().map(row -> row.get(0)).toList();
  }

  /** The rows of the file of this name in every language that has one, languages in order. */
  public static List<List<String>> rowsOfAllLanguages(String name) {
    List<List<String>> rows = new ArrayList<>();
    for (String language : languages()) {
      rows.addAll(rowsOrNone(language + "/" + name));
    }
    return rows;
  }

  /**
   * The rows of a file.
   *
   * @param name path below {@code org/recoupe/}
   * @throws IllegalStateException if the file is missing from the program
   */
  public static List<List<String>> rows(String name) {
    InputStream in = DataFile.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new IllegalStateException("the program lacks its file " + ROOT + name);
    }
    return read(in);
  }

  /** The same, but no rows where the file is missing. */
  public static List<List<String>> rowsOrNone(String name) {
    InputStream in = DataFile.class.getResourceAsStream(ROOT + name);
    return in == null ? List.of() : read(in);
  }

  private static List<List<String>> read(InputStream in) {
    List<List<String>> rows = new ArrayList<>();
    try (in) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\\R", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
