package org.recoupe.eval.generate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The word lists that made articles are written from. */
final class Lexicon {
  final List<List<String>> subjects = load("subjects.txt");
  final List<List<String>> verbs = load("verbs.txt");
  private final List<List<String>> objects = load("objects.txt");
  private final List<List<String>> actions = load("actions.txt");
  private final List<List<String>> things = load("things.txt");
  private final List<List<String>> qualifiers = load("qualifiers.txt");
  private final List<List<String>> complements = load("complements.txt");
  private final List<List<String>> connectors = load("connectors.txt");
  final List<List<String>> times = load("times.txt");
  final List<List<String>> modifiers = load("modifiers.txt");
  private final List<List<String>> quotes = load("quotes.txt");
  private final List<List<String>> syllables = load("syllables.txt");
  final List<List<String>> openers = load("openers.txt");
  private final Map<Character, List<String[]>> wordings = new TreeMap<>();

  Lexicon() {
    for (List<List<String>> list :
        List.of(
            subjects,
            verbs,
            objects,
            actions,
            things,
            qualifiers,
            complements,
            connectors,
            times)) {
      for (List<String> line : list) {
        String one = line.get(0).replaceAll(" ?[*@]$", "");
        String other = line.get(line.size() - 1).replaceAll(" ?[*@]$", "");
        if (!one.equals(other)) {
          wordings
              .computeIfAbsent(one.charAt(0), k -> new ArrayList<>())
              .add(new String[] {one, other});
        }
      }
    }
    wordings.values().forEach(list -> list.sort((a, b) -> b[0].length() - a[0].length()));
  }

  /**
   * The longest entry that stands in {@code words} at {@code at} and its other wording, or none.
   */
  String[] wording(String words, int at) {
    for (String[] entry : wordings.getOrDefault(words.charAt(at), List.of())) {
      int end = at + entry[0].length();
      if (words.startsWith(entry[0], at) && (end == words.length() || words.charAt(end) == ' ')) {
        return entry;
      }
    }
    return new String[0];
  }

  /** One of {@code list}. */
  static <T> T pick(List<T> list, SplittableRandom random) {
    return list.get(random.nextInt(list.size()));
  }

  /** What something is done to: one in eight a set phrase, else put together. */
  List<String> object(SplittableRandom random) {
    if (random.nextInt(8) == 0) {
      return pick(objects, random);
    }
    String of = " " + pick(things, random).get(0);
    String which = random.nextInt(3) == 0 ? " " + pick(qualifiers, random).get(0) : "";
    return pick(actions, random).stream().map(action -> action + of + which).toList();
  }

  /** Why, how, with what: one in five a set phrase, else put together. */
  List<String> complement(SplittableRandom random) {
    if (random.nextInt(5) == 0) {
      return pick(complements, random);
    }
    String what = object(random).get(0);
    String who = pick(subjects, random).get(0) + " de " + town(random);
    return pick(connectors, random).stream()
        .map(connector -> connector.replace("*", what).replace("@", who))
        .toList();
  }

  /** A word from the lists, whatever it means. */
  String word(SplittableRandom random) {
    String[] words = object(random).get(0).split(" ");
    return words[random.nextInt(words.length)];
  }

  /** Words that somebody says. */
  String quote(SplittableRandom random) {
    return pick(quotes.get(0), random)
        + " "
        + pick(quotes.get(1), random)
        + ", "
        + object(random).get(0)
        + " ne réglera rien "
        + pick(quotes.get(2), random);
  }

  /** A given name and a family name. */
  String person(SplittableRandom random) {
    return word(0, random) + " " + stem(random) + word(4, random);
  }

  /** A place. */
  String town(SplittableRandom random) {
    String end = word(3, random);
    return stem(random) + (end.startsWith("sur") || end.startsWith("les") ? "-" : "") + end;
  }

  private String stem(SplittableRandom random) {
    return word(1, random) + (random.nextInt(3) > 0 ? word(2, random) : "");
  }

  private String word(int line, SplittableRandom random) {
    return pick(List.of(syllables.get(line).get(0).split(" ")), random);
  }

  private static List<List<String>> load(String name) {
    List<List<String>> lines = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream("/org/recoupe/eval/generate/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no list " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          lines.add(List.of(line.split("\\|")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
