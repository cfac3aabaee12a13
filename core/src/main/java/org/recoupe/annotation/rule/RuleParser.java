package org.recoupe.annotation.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads rules from lines.
 *
 * <pre>
 * rule NAME
 *   match PATTERN           (several: any of them)
 *   as KIND SENSE field=value...
 *   try [@CONTEXT] a sentence with [the annotated words] in brackets -> VALUE
 *
 * PATTERN  = ITEM ITEM ...
 * ITEM     = word | {class} | {class:field} | ( PATTERN | PATTERN ) | &lt; | &gt;
 *            and after a word, class or group: ? (perhaps) or * (up to six times)
 * </pre>
 *
 * {@code <} and {@code >} stand around the words of the annotation where a rule needs context.
 */
public final class RuleParser {
  private static final int MOST_REPEATS = 6;
  private final Lexicon lexicon;

  /** A parser of rules that use the classes of {@code lexicon}. */
  public RuleParser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The rules in {@code lines}. A wrong line throws: rules are part of the program. */
  public List<Rule> parse(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    Draft draft = null;
    for (String raw : lines) {
      String line = raw.strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int blank = line.indexOf(' ');
      String key = blank < 0 ? line : line.substring(0, blank);
      String rest = blank < 0 ? "" : line.substring(blank + 1).strip();
      if (key.equals("rule")) {
        if (draft != null) {
          rules.add(draft.rule());
        }
        draft = new Draft(rest);
      } else if (draft == null) {
        throw new IllegalArgumentException("before the first rule: " + line);
      } else if (key.equals("match")) {
        draft.options.add(new PatternText(rest, lexicon).pattern());
      } else if (key.equals("as")) {
        draft.as(rest);
      } else if (key.equals("try")) {
        draft.examples.add(example(rest));
      } else {
        throw new IllegalArgumentException("not understood: " + line);
      }
    }
    if (draft != null) {
      rules.add(draft.rule());
    }
    return rules;
  }

  private static Rule.Example example(String line) {
    String context = "";
    String rest = line;
    if (rest.startsWith("@")) {
      int blank = rest.indexOf(' ');
      context = rest.substring(1, blank);
      rest = rest.substring(blank + 1);
    }
    int arrow = rest.lastIndexOf(" ->");
    if (arrow < 0) {
      throw new IllegalArgumentException("an example without a value: " + line);
    }
    String text = rest.substring(0, arrow).strip();
    String value = rest.substring(arrow + 3).strip();
    int open = text.indexOf('[');
    int close = text.indexOf(']');
    if (open < 0 || close < open) {
      return new Rule.Example(context, text, -1, -1, value);
    }
    String plain =
        text.substring(0, open) + text.substring(open + 1, close) + text.substring(close + 1);
    return new Rule.Example(context, plain, open, close - 1, value);
  }

  private static final class Draft {
    private final String name;
    private final List<Node> options = new ArrayList<>();
    private final List<Rule.Example> examples = new ArrayList<>();
    private final Map<String, String> constants = new LinkedHashMap<>();
    private String kind = Rule.NONE;
    private String sense = "";

    Draft(String name) {
      this.name = name;
    }

    void as(String line) {
      String[] parts = line.split(" +");
      kind = parts[0];
      for (int i = 1; i < parts.length; i++) {
        int equals = parts[i].indexOf('=');
        if (equals < 0) {
          sense = parts[i];
        } else {
          constants.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
        }
      }
    }

    Rule rule() {
      return new Rule(name, new Node.Choice(options), kind, sense, constants, examples);
    }
  }

  /** Reads one pattern. */
  private static final class PatternText {
    private final String text;
    private final Lexicon lexicon;
    private int at;

    PatternText(String text, Lexicon lexicon) {
      this.text = text;
      this.lexicon = lexicon;
    }

    Node pattern() {
      Node node = choice();
      if (at < text.length()) {
        throw new IllegalArgumentException("at " + at + " of pattern " + text);
      }
      return node;
    }

    private Node choice() {
      List<Node> options = new ArrayList<>();
      options.add(sequence());
      while (at < text.length() && text.charAt(at) == '|') {
        at++;
        options.add(sequence());
      }
      return options.size() == 1 ? options.get(0) : new Node.Choice(options);
    }

    private Node sequence() {
      List<Node> parts = new ArrayList<>();
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == '|' || c == ')') {
          break;
        }
        if (c == ' ') {
          at++;
        } else {
          parts.add(repeated(item(c)));
        }
      }
      return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    private Node item(char c) {
      if (c == '<' || c == '>') {
        at++;
        return new Node.Mark(c == '<');
      }
      if (c == '(') {
        at++;
        Node inner = choice();
        if (at >= text.length() || text.charAt(at) != ')') {
          throw new IllegalArgumentException("an open group in " + text);
        }
        at++;
        return inner;
      }
      if (c == '{') {
        int end = text.indexOf('}', at);
        String name = text.substring(at + 1, end);
        at = end + 1;
        int colon = name.indexOf(':');
        return colon < 0
            ? new Node.Entry(lexicon.get(name), name)
            : new Node.Entry(lexicon.get(name.substring(0, colon)), name.substring(colon + 1));
      }
      return literal();
    }

    private Node literal() {
      int start = at;
      if (text.charAt(at) == '\\') {
        start++;
        at += 2;
      } else {
        while (at < text.length() && " |)(?*<>{}".indexOf(text.charAt(at)) < 0) {
          at++;
        }
      }
      List<Node> words = new ArrayList<>();
      for (Word word : Words.of(text.substring(start, at)).list()) {
        words.add(new Node.Literal(word.folded()));
      }
      return words.size() == 1 ? words.get(0) : new Node.Sequence(words);
    }

    private Node repeated(Node node) {
      if (at < text.length() && (text.charAt(at) == '?' || text.charAt(at) == '*')) {
        int most = text.charAt(at) == '?' ? 1 : MOST_REPEATS;
        at++;
        return new Node.Repeat(node, most);
      }
      return node;
    }
  }
}
