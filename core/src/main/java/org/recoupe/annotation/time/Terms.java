package org.recoupe.annotation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Word;
import org.recoupe.annotation.rule.Words;
import org.recoupe.text.WordList;

/**
 * Who held which office when ({@code fr/time/terms.txt}): a report that names a person with the
 * office (« le ministre de l'Intérieur Untel », but not « l'ancien ministre ») was written within
 * that term.
 */
final class Terms {
  private static final String STOP = ".";

  /** Words before an office in which « ancien » or « futur » denies it. */
  private static final int DENIED = 2;

  /** Words behind an office in which a year says that it is told of then. */
  private static final int YEAR_REACH = 4;

  private static final int LEAST_YEAR = 1900;
  private static final int YEAR_DIGITS = 4;

  private final Map<String, List<Term>> byFirstWord = new LinkedHashMap<>();
  private final Set<String> skipped = new LinkedHashSet<>();
  private final Set<String> denials = new LinkedHashSet<>();
  private final Set<String> articles = new LinkedHashSet<>();

  private record Term(
      String name,
      List<String> words,
      List<List<String>> offices,
      LocalDate from,
      @Nullable LocalDate to) {}

  /** The table for French. */
  Terms() {
    this(WordList.lines("fr/time/terms.txt"));
  }

  Terms(List<String> lines) {
    List<List<String>> offices = List.of();
    for (String line : lines) {
      if (line.startsWith("[")) {
        offices = offices(line.substring(1, line.length() - 1));
      } else if (line.startsWith("skip:")) {
        skipped.addAll(words(line.substring("skip:".length())));
      } else if (line.startsWith("deny:")) {
        denials.addAll(words(line.substring("deny:".length())));
      } else if (line.startsWith("article:")) {
        articles.addAll(words(line.substring("article:".length())));
      } else {
        add(line.split("\\|", -1), offices);
      }
    }
  }

  private void add(String[] fields, List<List<String>> offices) {
    if (fields.length != 3) {
      throw new IllegalArgumentException("three fields expected: " + String.join("|", fields));
    }
    LocalDate from = LocalDate.parse(fields[1].strip());
    LocalDate to = fields[2].isBlank() ? null : LocalDate.parse(fields[2].strip());
    String[] names = fields[0].strip().split(", ");
    for (String name : names) {
      List<String> words = words(name);
      byFirstWord
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Term(names[0], words, offices, from, to));
    }
  }

  private List<List<String>> offices(String heading) {
    List<List<String>> offices = new ArrayList<>();
    for (String office : heading.split("\\|")) {
      offices.add(words(office));
    }
    return offices;
  }

  /** The time in which all office holders that {@code text} names held their offices. */
  Window of(String text) {
    List<String> words = words(text);
    Set<Term> held = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      // A person who held an office twice has two lines; the span of both is what is known.
      Term all = null;
      for (Term term : byFirstWord.getOrDefault(words.get(i), List.of())) {
        int end = i + term.words().size();
        if (at(words, i, term.words())
            && (before(words, i, term.offices()) || behind(words, end, term.offices()))) {
          all = all == null ? term : span(all, term);
        }
      }
      if (all != null) {
        held.add(all);
      }
    }
    return window(held);
  }

  /** Every term of the table, for those who test it. */
  List<Window> all() {
    return byFirstWord.values().stream()
        .flatMap(List::stream)
        .map(term -> new Window(term.from(), term.to(), List.of(term.name())))
        .toList();
  }

  private static Term span(Term a, Term b) {
    LocalDate from = a.from().isBefore(b.from()) ? a.from() : b.from();
    LocalDate one = a.to();
    LocalDate other = b.to();
    LocalDate to = one == null || other == null ? null : one.isAfter(other) ? one : other;
    return new Term(a.name(), a.words(), a.offices(), from, to);
  }

  /** A term told of from later times ends before another begins: the latest beginning counts. */
  private static Window window(Set<Term> held) {
    LocalDate from = null;
    for (Term term : held) {
      from = from == null || term.from().isAfter(from) ? term.from() : from;
    }
    LocalDate to = null;
    for (Term term : held) {
      LocalDate end = term.to();
      if (end != null && !end.isBefore(from) && (to == null || end.isBefore(to))) {
        to = end;
      }
    }
    Set<String> by = new TreeSet<>();
    for (Term term : held) {
      if (term.from().equals(from) || to != null && to.equals(term.to())) {
        by.add(term.name());
      }
    }
    return new Window(from, to, List.copyOf(by));
  }

  /** « le ministre de l'Intérieur Untel ». */
  private boolean before(List<String> words, int name, List<List<String>> offices) {
    for (List<String> office : offices) {
      int start = name - office.size();
      if (start >= 0 && at(words, start, office) && !denied(words, start)) {
        return true;
      }
    }
    return false;
  }

  /** « Untel, le ministre de l'Intérieur », but not « Untel, ministre en 2005 ». */
  private boolean behind(List<String> words, int end, List<List<String>> offices) {
    int start = end < words.size() && articles.contains(words.get(end)) ? end + 1 : end;
    for (List<String> office : offices) {
      if (at(words, start, office) && !denied(words, start)) {
        int after = start + office.size();
        return words.subList(after, Math.min(words.size(), after + YEAR_REACH)).stream()
            .noneMatch(Terms::isYear);
      }
    }
    return false;
  }

  private boolean denied(List<String> words, int office) {
    for (int i = Math.max(0, office - DENIED); i < office; i++) {
      if (denials.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean at(List<String> words, int start, List<String> sought) {
    int end = start + sought.size();
    return end <= words.size() && words.subList(start, end).equals(sought);
  }

  private static boolean isYear(String word) {
    return word.length() == YEAR_DIGITS
        && word.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(word) >= LEAST_YEAR;
  }

  /** Words without signs, but for the end of a sentence; without what may stand between. */
  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Word word : Words.of(text).list()) {
      String folded = word.folded();
      boolean initial = !words.isEmpty() && words.get(words.size() - 1).length() == 1;
      if (Character.isLetterOrDigit(folded.charAt(0))) {
        if (!skipped.contains(folded)) {
          words.add(folded);
        }
      } else if (folded.equals(STOP) && !initial) {
        words.add(STOP);
      }
    }
    return words;
  }
}
