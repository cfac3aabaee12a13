package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.recoupe.article.Debris;
import org.recoupe.article.rule.Rule;
import org.recoupe.article.rule.Rules;
import org.recoupe.text.Span;

/**
 * What debris looks like, by the files {@code <lang>/article/debris.txt}. Scopes of a rule:
 *
 * <ul>
 *   <li>{@code line}: a whole line, anywhere
 *   <li>{@code last}: the last line that is not debris
 *   <li>{@code end}: a whole line after which only short lines follow: they are debris too
 *   <li>{@code start}: the first words of the report, in front of its first sentence
 *   <li>{@code part}: from where it stands to the end of its line, or to a lost line break
 *   <li>{@code inline}: the words themselves, anywhere
 *   <li>{@code tail}: the last words of the report
 *   <li>{@code foot}: a whole line behind the last paragraph, told before {@code line}
 *   <li>{@code caption}: a picture credit in running text; its caption stands before it, to the
 *       start of the line or sentence
 * </ul>
 *
 * <p>Rules of all languages are tried on every text: navigation is often in another language than
 * the report.
 */
public final class DebrisRules {
  /** Longest line that is compared with the rules for whole lines; longer ones are prose. */
  static final int LONGEST_LINE = 400;

  /** All scopes, as above. */
  static final List<String> SCOPES =
      List.of("line", "last", "end", "start", "part", "inline", "tail", "foot", "caption");

  private final Map<String, Rules> rules = new TreeMap<>();

  /** All rules that are in the resources. */
  public DebrisRules() {
    List<Rule> all = Rule.ofAllLanguages("article/debris.txt");
    for (String scope : SCOPES) {
      rules.put(scope, new Rules(all.stream().filter(r -> r.scope().equals(scope)).toList()));
    }
  }

  /** The kind of debris that {@code line} is by itself, wherever it stands; white space trimmed. */
  public Optional<Debris.Kind> kindOfLine(String line) {
    return kindOf(FoldedText.of(line).strip(), "line");
  }

  /** The kind of a line that stands behind the last paragraph; white space trimmed. */
  public Optional<Debris.Kind> kindBelow(String line) {
    String folded = FoldedText.of(line).strip();
    for (String scope : List.of("foot", "end", "line")) {
      Optional<Debris.Kind> kind = kindOf(folded, scope);
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** True for a line that names only whose the text is: « © AFP », « Source : AFP ». */
  public boolean namesOwner(String line) {
    String folded = FoldedText.of(line).strip();
    return Stream.of("foot", "line")
        .anyMatch(scope -> kindOf(folded, scope).equals(Optional.of(Debris.Kind.CREDIT)));
  }

  /** The kind of the folded {@code line} by the rules of {@code scope}. */
  Optional<Debris.Kind> kindOf(String line, String scope) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    for (Rule rule : possible(scope, line, new Span(0, line.length()))) {
      if (rule.pattern().matcher(line).matches()) {
        return Optional.of(kind(rule));
      }
    }
    return Optional.empty();
  }

  /** Where rules of {@code scope} match in {@code text[at]}, in the order of the rules. */
  List<Debris> find(String text, Span at, String scope) {
    List<Debris> found = new ArrayList<>();
    for (Rule rule : possible(scope, text, at)) {
      Matcher matcher =
          rule.pattern().matcher(text).region(at.start(), at.end()).useTransparentBounds(true);
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          found.add(new Debris(new Span(matcher.start(), matcher.end()), kind(rule)));
        }
      }
    }
    return found;
  }

  /** What a rule of {@code scope} matches at the very start of {@code text[at]}. */
  Optional<Debris> atStart(String text, Span at, String scope) {
    for (Rule rule : possible(scope, text, at)) {
      Matcher matcher = rule.pattern().matcher(text).region(at.start(), at.end());
      if (matcher.lookingAt() && matcher.end() > matcher.start()) {
        return Optional.of(new Debris(new Span(matcher.start(), matcher.end()), kind(rule)));
      }
    }
    return Optional.empty();
  }

  /** What a rule of {@code scope} matches at the very end of {@code text[at]}. */
  Optional<Debris> atEnd(String text, Span at, String scope) {
    int from = Math.max(at.start(), at.end() - LONGEST_LINE);
    for (Debris found : find(text, new Span(from, at.end()), scope)) {
      if (found.at().end() == at.end()) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private List<Rule> possible(String scope, String text, Span at) {
    Rules of = rules.get(scope);
    if (of == null) {
      throw new IllegalArgumentException("no scope " + scope);
    }
    return of.possible(text, at.start(), at.end());
  }

  private static Debris.Kind kind(Rule rule) {
    return Debris.Kind.valueOf(rule.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
