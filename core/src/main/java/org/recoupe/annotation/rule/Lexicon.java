package org.recoupe.annotation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Word classes of a language, read from lines.
 *
 * <pre>
 * class month
 *   1: janvier | janv.
 *   2: février
 * class day digits 1..31
 * class count number
 * class word letters
 * </pre>
 *
 * A class of digits takes a run of digits within bounds (a leading zero is read); a class of
 * numbers takes whatever {@link NumberReader} reads; a class of letters takes any word, but not as
 * the first of a pattern.
 */
public final class Lexicon {
  private final Map<String, WordClass> classes = new LinkedHashMap<>();

  private Lexicon() {}

  /** Reads a lexicon; {@code numbers} serves its number classes. */
  public static Lexicon parse(List<String> lines, NumberReader numbers) {
    Lexicon lexicon = new Lexicon();
    Map<String, Map<String, List<Listed.Form>>> lists = new LinkedHashMap<>();
    String current = "";
    for (String raw : lines) {
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("class ")) {
        List<String> parts = List.of(line.split(" +"));
        current = parts.get(1);
        if (parts.size() == 2) {
          lists.put(current, new TreeMap<>());
        } else if (parts.get(2).equals("digits")) {
          lexicon.classes.put(current, Digits.parse(parts.get(3)));
        } else if (parts.get(2).equals("letters")) {
          lexicon.classes.put(current, new AnyWord());
        } else if (parts.get(2).equals("number")) {
          lexicon.classes.put(current, numbers);
        } else {
          throw new IllegalArgumentException("no such class of words: " + line);
        }
        continue;
      }
      int colon = line.indexOf(": ");
      Map<String, List<Listed.Form>> list = lists.get(current);
      if (colon < 0 || list == null) {
        throw new IllegalArgumentException("no entry: " + line);
      }
      for (String phrase : line.substring(colon + 2).split(" \\| ")) {
        List<String> words = Words.of(phrase.strip()).list().stream().map(Word::folded).toList();
        list.computeIfAbsent(words.get(0), key -> new ArrayList<>())
            .add(new Listed.Form(words, line.substring(0, colon)));
      }
    }
    lists.forEach(
        (name, forms) -> {
          forms.values().forEach(f -> f.sort(Comparator.comparingInt(x -> -x.words().size())));
          lexicon.classes.put(name, new Listed(forms));
        });
    return lexicon;
  }

  /** The class {@code name}. */
  WordClass get(String name) {
    WordClass words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words named " + name);
    }
    return words;
  }

  /** Value of the entry at {@code at} in class {@code name}, empty where there is none. */
  public List<String> values(String name, Words words, int at) {
    return get(name).read(words, at).stream().map(WordClass.Reading::value).toList();
  }

  /** Words that stand in a list. */
  private record Listed(Map<String, List<Form>> forms) implements WordClass {
    record Form(List<String> words, String value) {}

    @Override
    public List<Reading> read(Words words, int at) {
      List<Form> begun = forms.get(words.folded(at));
      if (begun == null) {
        return List.of();
      }
      List<Reading> readings = new ArrayList<>(1);
      for (Form form : begun) {
        int i = 1;
        while (i < form.words().size() && form.words().get(i).equals(words.folded(at + i))) {
          i++;
        }
        if (i == form.words().size()) {
          readings.add(new Reading(at + i, form.value()));
        }
      }
      return readings;
    }

    @Override
    public Set<String> firstWords() {
      return forms.keySet();
    }
  }

  /** Any run of letters. */
  private record AnyWord() implements WordClass {
    @Override
    public List<Reading> read(Words words, int at) {
      return words.get(at).isLetters() ? List.of(new Reading(at + 1, words.folded(at))) : List.of();
    }

    @Override
    public Set<String> firstWords() {
      throw new IllegalArgumentException("a pattern that begins with any word");
    }
  }

  /** Digits within bounds. */
  private record Digits(int least, int most, int shortest, int longest) implements WordClass {
    static Digits parse(String bounds) {
      String[] ends = bounds.split("\\.\\.");
      return new Digits(
          Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), ends[0].length(), ends[1].length());
    }

    @Override
    public List<Reading> read(Words words, int at) {
      String digits = words.folded(at);
      if (digits.isEmpty()
          || !words.get(at).isNumber()
          || digits.length() < shortest
          || digits.length() > longest) {
        return List.of();
      }
      int value = Integer.parseInt(digits);
      return value < least || value > most
          ? List.of()
          : List.of(new Reading(at + 1, String.valueOf(value)));
    }

    @Override
    public Set<String> firstWords() {
      return Set.of(DIGITS);
    }
  }
}
