package org.recoupe.annotation.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rules of one kind of annotation. At each place the longest match wins, then the first rule. */
public final class RuleSet {
  private final List<Rule> rules;
  private final Map<String, List<Rule>> byFirstWord = new LinkedHashMap<>();

  /** Rules in the order of their precedence. */
  public RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      Set<String> words = new TreeSet<>();
      if (Node.first(rule.pattern(), words)) {
        throw new IllegalArgumentException("rule " + rule.name() + " matches nothing at all");
      }
      for (String word : words) {
        byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** All rules. */
  public List<Rule> rules() {
    return rules;
  }

  /** Matches in {@code words}, in order; their annotations do not overlap. */
  public List<Match> scan(Words words) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Match match = at(words, at);
      if (match == null) {
        at++;
        continue;
      }
      if (!match.rule().kind().equals(Rule.NONE)) {
        matches.add(match);
      }
      at = Math.max(at + 1, match.last());
    }
    return matches;
  }

  private @Nullable Match at(Words words, int at) {
    Word word = words.get(at);
    List<Rule> candidates = byFirstWord.get(word.isNumber() ? WordClass.DIGITS : word.folded());
    if (candidates == null) {
      return null;
    }
    Matcher matcher = new Matcher(words, at);
    Match best = null;
    for (Rule rule : candidates) {
      Match match = matcher.longest(rule);
      if (match != null && (best == null || match.to() > best.to())) {
        best = match;
      }
    }
    return best;
  }
}
