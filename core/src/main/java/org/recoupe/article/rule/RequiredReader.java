package org.recoupe.article.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads in a Java regular expression which strings each of its matches must contain, so that the
 * expression need not be tried on a text without them (the way of Cox, "Regular Expression Matching
 * with a Trigram Index", 2012, with whole strings in place of trigrams). Careful: what it does not
 * understand may match anything.
 */
final class RequiredReader {
  /** Zero-width letters after a backslash. */
  private static final String BORDERS = "bBAGzZ";

  /** Members of a class that are followed one by one. */
  private static final int MOST_MEMBERS = 6;

  private final String regex;
  private int at;

  private RequiredReader(String regex) {
    this.regex = regex;
  }

  /**
   * Folded strings of which every match of {@code regex} contains at least one; empty where the
   * expression may match without any that are known.
   */
  static Set<String> of(String regex) {
    if (regex.contains("(?x") || regex.contains("\\Q")) {
      return Set.of();
    }
    RequiredReader reader = new RequiredReader(regex);
    Required all = reader.alternatives();
    return reader.at == regex.length() ? shortest(all.best()) : Set.of();
  }

  /** Without those that hold another one: where they stand, it stands. */
  private static Set<String> shortest(Set<String> strings) {
    List<String> byLength = new ArrayList<>(strings);
    byLength.sort(Comparator.comparingInt(String::length));
    List<String> kept = new ArrayList<>();
    for (String one : byLength) {
      if (!holdsOne(one, kept)) {
        kept.add(one);
      }
    }
    return new TreeSet<>(kept);
  }

  /** Plain loops here and in {@link Required}: this runs once, at the start, uncompiled. */
  private static boolean holdsOne(String text, List<String> strings) {
    for (String one : strings) {
      if (text.contains(one)) {
        return true;
      }
    }
    return false;
  }

  private boolean sees(String next) {
    return regex.startsWith(next, at);
  }

  private Required alternatives() {
    Required all = sequence();
    while (sees("|")) {
      at++;
      all = all.or(sequence());
    }
    return all;
  }

  private Required sequence() {
    Required all = Required.NOTHING;
    while (at < regex.length() && !sees("|") && !sees(")")) {
      all = all.then(quantified(piece()));
    }
    return all;
  }

  private Required quantified(Required piece) {
    Required result = piece;
    if (sees("?")) {
      at++;
      result = piece.or(Required.NOTHING);
    } else if (sees("*")) {
      at++;
      result = Required.UNKNOWN;
    } else if (sees("+")) {
      at++;
      result = piece.repeated();
    } else if (sees("{")) {
      int close = regex.indexOf('}', at);
      String bounds = regex.substring(at + 1, close);
      at = close + 1;
      if (bounds.startsWith("0")) {
        result = bounds.equals("0,1") ? piece.or(Required.NOTHING) : Required.UNKNOWN;
      } else if (!bounds.equals("1")) {
        result = piece.repeated();
      }
    } else {
      return result;
    }
    if (sees("+") || sees("?")) {
      at++;
    }
    return result;
  }

  private Required piece() {
    char c = regex.charAt(at);
    switch (c) {
      case '(':
        return group();
      case '[':
        return members();
      case '\\':
        return escape();
      case '.':
        at++;
        return Required.UNKNOWN;
      case '^', '$':
        at++;
        return Required.NOTHING;
      default:
        at++;
        return Required.of(Set.of(Folding.fold(String.valueOf(c))));
    }
  }

  private Required group() {
    at++;
    boolean consumes = true;
    if (sees("?")) {
      at++;
      consumes = !sees("=") && !sees("!") && !sees("<=") && !sees("<!");
      while (at < regex.length() && ":=!>)".indexOf(regex.charAt(at)) < 0) {
        at++;
      }
      if (sees(")")) { // flags for what follows, such as (?i)
        at++;
        return Required.NOTHING;
      }
      at++;
    }
    Required inside = alternatives();
    at++;
    return consumes ? inside : Required.NOTHING;
  }

  private Required escape() {
    char c = regex.charAt(at + 1);
    at += 2;
    if (BORDERS.indexOf(c) >= 0) {
      return Required.NOTHING;
    }
    if (!Character.isLetterOrDigit(c)) {
      return Required.of(Set.of(Folding.fold(String.valueOf(c))));
    }
    if ((c == 'p' || c == 'P') && sees("{")) {
      at = regex.indexOf('}', at) + 1;
    } else if ("dDsSwWhHvVRX".indexOf(c) < 0) {
      // Numbers of characters and back references are not followed: give up what comes after.
      at = regex.length() + 1;
    }
    return Required.UNKNOWN;
  }

  /** A class in brackets: its members where they are few and plain. */
  private Required members() {
    at++;
    boolean plain = !sees("^");
    Set<String> found = new TreeSet<>();
    boolean first = true;
    while (at < regex.length() && (first || !sees("]"))) {
      first = false;
      char c = regex.charAt(at);
      if (c == '[') {
        members();
        plain = false;
        continue;
      }
      if (c == '\\') {
        plain &= !Character.isLetterOrDigit(regex.charAt(at + 1));
        at++;
        if (sees("p{") || sees("P{")) {
          at = regex.indexOf('}', at);
        }
        found.add(Folding.fold(String.valueOf(regex.charAt(at))));
        at++;
        continue;
      }
      plain &=
          c != '&'
              && !Character.isSurrogate(c)
              && (c != '-' || found.isEmpty() || regex.charAt(at + 1) == ']');
      found.add(Folding.fold(String.valueOf(c)));
      at++;
    }
    at++;
    return plain && found.size() <= MOST_MEMBERS ? Required.of(found) : Required.UNKNOWN;
  }
}
