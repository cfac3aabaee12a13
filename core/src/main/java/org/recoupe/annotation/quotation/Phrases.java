package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;

/** A list of words and phrases that is matched against frames. */
final class Phrases {
  private final Map<String, List<List<String>>> byFirst = new LinkedHashMap<>();

  Phrases(Segmenter segmenter, List<String> entries) {
    for (String entry : entries) {
      List<String> forms = forms(segmenter, entry);
      byFirst.computeIfAbsent(forms.get(0), first -> new ArrayList<>()).add(forms);
    }
  }

  private static List<String> forms(Segmenter segmenter, String entry) {
    if (entry.chars().allMatch(c -> Character.isLetter(c) || c == ' ')) {
      // Most entries: nothing that a segmenter could cut otherwise, and it takes its time at the
      // start.
      return List.of(Frames.fold(entry).split(" ", -1));
    }
    SegmentedText text = segmenter.segment(entry);
    List<String> forms = new ArrayList<>();
    for (Frame frame : Frames.of(text, List.of(), word -> true, (a, b) -> false)) {
      for (Word word : frame.words()) {
        forms.add(word.form());
      }
    }
    return forms;
  }

  /** Number of words of the longest entry that stands at {@code i}, 0 if none does. */
  int at(Frame frame, int i) {
    List<List<String>> entries = byFirst.get(frame.form(i));
    int longest = 0;
    if (entries != null) {
      for (List<String> entry : entries) {
        if (entry.size() > longest && matches(frame, i, entry)) {
          longest = entry.size();
        }
      }
    }
    return longest;
  }

  private static boolean matches(Frame frame, int i, List<String> entry) {
    for (int k = 1; k < entry.size(); k++) {
      if (!frame.form(i + k).equals(entry.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** True if {@code form} alone is an entry. */
  boolean has(String form) {
    List<List<String>> entries = byFirst.get(form);
    if (entries != null) {
      for (List<String> entry : entries) {
        if (entry.size() == 1) {
          return true;
        }
      }
    }
    return false;
  }
}
