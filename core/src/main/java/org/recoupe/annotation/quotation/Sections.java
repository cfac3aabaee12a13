package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.text.Segmenter;
import org.recoupe.text.WordList;

/** A file of word lists: {@code [section]} opens one, entries are parted by commas. */
final class Sections {
  private final String file;
  private final Segmenter segmenter = new Segmenter();
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  Sections(String file) {
    this.file = file;
    List<String> entries = new ArrayList<>();
    for (String line : WordList.lines(file)) {
      if (line.startsWith("[")) {
        entries =
            sections.computeIfAbsent(
                line.substring(1, line.length() - 1), name -> new ArrayList<>());
      } else {
        for (String entry : line.split(",", -1)) {
          if (!entry.isBlank()) {
            entries.add(entry.strip());
          }
        }
      }
    }
  }

  /** The phrases of a section. */
  Phrases phrases(String section) {
    return new Phrases(segmenter, entries(section));
  }

  /** The entries of a section, as they are written. */
  List<String> entries(String section) {
    List<String> entries = sections.get(section);
    if (entries == null) {
      throw new IllegalArgumentException("no section " + section + " in " + file);
    }
    return entries;
  }
}
