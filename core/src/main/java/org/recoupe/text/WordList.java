package org.recoupe.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads word lists and rule tables that are part of the program: UTF-8, an entry a line, lines that
 * start with {@code #} and empty lines left out.
 */
public final class WordList {
  private static final String ROOT = "/org/recoupe/";

  private WordList() {}

  /**
   * The entries of a list, in the order of the file.
   *
   * @param name path below {@code org/recoupe/}, such as {@code fr/text/abbreviations.txt}
   * @throws IllegalArgumentException if there is no such list, which is a programmer's error
   */
  public static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = open(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String entry = line.strip();
        if (!entry.isEmpty() && entry.charAt(0) != '#') {
          lines.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return Collections.unmodifiableList(lines);
  }

  /** The entries of a list as a set that keeps the order of the file. */
  public static Set<String> words(String name) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(lines(name)));
  }

  /** The bytes of a list, table or model that is part of the program. */
  public static InputStream open(String name) {
    InputStream in = WordList.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new IllegalArgumentException("no such list: " + name);
    }
    return in;
  }
}
