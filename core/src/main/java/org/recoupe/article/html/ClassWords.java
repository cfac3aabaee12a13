package org.recoupe.article.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Debris;
import org.recoupe.text.WordList;

/**
 * What the class names of a page mean, by the words in them ({@code web/class-words.txt}). Sites
 * name the same things in the same words: the idea is that of boilerplate lists in Readability and
 * trafilatura, but by whole words, so that {@code shadow} is no {@code ad}.
 */
final class ClassWords {
  /** A name with more words is made by a machine. */
  private static final int MAX_WORDS = 12;

  private final Map<String, Mark> meanings = new LinkedHashMap<>();
  private final Map<String, Debris.Kind> exceptions = new LinkedHashMap<>();

  /** Reads the list. */
  ClassWords() {
    for (String line : WordList.lines("web/class-words.txt")) {
      String[] fields = line.split("\\s#", 2)[0].split("\\s+");
      if (fields[0].equals("except")) {
        for (int i = 2; i < fields.length; i++) {
          exceptions.put(fields[i], kind(fields[1]));
        }
        continue;
      }
      Mark mark =
          switch (fields[0]) {
            case "certain" -> Mark.certain(kind(fields[1]));
            case "likely" -> Mark.likely(kind(fields[1]));
            case "body" -> new Mark(null, false, true, false);
            case "lead" -> new Mark(null, false, false, true);
            default -> throw new IllegalStateException("class-words.txt: " + line);
          };
      for (int i = 2; i < fields.length; i++) {
        meanings.merge(fields[i].replace('+', ' '), mark, ClassWords::both);
      }
    }
  }

  /** What {@code names}, a class attribute or id, says. */
  Mark of(String names) {
    Mark found = Mark.NONE;
    int start = 0;
    while (start < names.length()) {
      int end = start;
      while (end < names.length() && !Whitespace.is(names.charAt(end))) {
        end++;
      }
      String name = names.substring(start, end);
      if (!name.isEmpty() && !isUtility(name)) {
        found = both(found, ofName(name));
      }
      start = end + 1;
    }
    return found;
  }

  /** True for names that say what an element has, is or lacks rather than what it is for. */
  private static boolean isUtility(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.indexOf(':') >= 0
        || lower.startsWith("has-")
        || lower.startsWith("has_")
        || lower.startsWith("no-")
        || lower.startsWith("with-")
        || lower.startsWith("without-")
        || lower.startsWith("not-")
        || lower.startsWith("tag-")
        || lower.startsWith("category-")
        || lower.startsWith("type-")
        || lower.startsWith("format-")
        || lower.startsWith("is-")
        || lower.endsWith("-open")
        || lower.endsWith("-closed");
  }

  private Mark ofName(String name) {
    Mark found = meaning(name.toLowerCase(Locale.ROOT));
    Debris.Kind never = null;
    String last = null;
    int count = 0;
    int from = 0;
    for (int i = 0; i <= name.length() && count < MAX_WORDS; i++) {
      boolean end = i == name.length();
      char c = end ? '-' : name.charAt(i);
      boolean separator = !Character.isLetter(c);
      boolean hump =
          !separator
              && i > from
              && Character.isUpperCase(c)
              && Character.isLowerCase(name.charAt(i - 1));
      if (!separator && !hump) {
        continue;
      }
      if (i > from) {
        String word = name.substring(from, i).toLowerCase(Locale.ROOT);
        found = both(found, meaning(word));
        never = never == null ? exceptions.get(word) : never;
        if (last != null) {
          found = both(found, meaning(last + " " + word));
        }
        last = word;
        count++;
      }
      from = separator ? i + 1 : i;
    }
    return never != null && never == found.kind()
        ? new Mark(null, false, found.body(), found.lead())
        : found;
  }

  private Mark meaning(String word) {
    Mark mark = meanings.get(word);
    return mark == null ? Mark.NONE : mark;
  }

  /** The stronger kind wins; a body is one only where nothing certain speaks against it. */
  static Mark both(Mark first, Mark second) {
    Debris.@Nullable Kind kind = first.kind();
    boolean certain = first.certain();
    if (second.kind() != null && (kind == null || second.certain() && !certain)) {
      kind = second.kind();
      certain = second.certain();
    }
    return new Mark(kind, certain, first.body() || second.body(), first.lead() || second.lead());
  }

  private static Debris.Kind kind(String label) {
    return Debris.Kind.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
