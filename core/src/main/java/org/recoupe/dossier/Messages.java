package org.recoupe.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.provenance.Problem;
import org.recoupe.provenance.Reason;

/**
 * The words that a reader of the output sees, in one language. They stand in {@code
 * org/recoupe/ui/<lang>/messages.properties}, in UTF-8; {@code {0}}, {@code {1}}... are the places
 * of arguments, and an apostrophe is only an apostrophe. A key with {@code .one} beside it is a
 * plural: {@link #count} picks the form.
 */
public final class Messages {
  private static final String WHY = "why.";
  private static final String SIDE = "side.";
  private static final String ONE = ".one";

  private final UiLanguage language;
  private final TreeMap<String, String> texts;
  private final ProblemWords problems;

  private Messages(UiLanguage language, TreeMap<String, String> texts, ProblemWords problems) {
    this.language = language;
    this.texts = texts;
    this.problems = problems;
  }

  /** The messages of {@code language}, read from the program's resources. */
  public static Messages in(UiLanguage language) {
    return new Messages(
        language,
        read(language, "messages"),
        new ProblemWords(read(UiLanguage.ENGLISH, "messages")));
  }

  /** These, and those of {@code <name>.properties} beside them. */
  public Messages and(String name) {
    TreeMap<String, String> both = new TreeMap<>(texts);
    both.putAll(read(language, name));
    return new Messages(language, both, problems);
  }

  private static TreeMap<String, String> read(UiLanguage language, String name) {
    String path = "/org/recoupe/ui/" + language.tag() + "/" + name + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(path), path)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    TreeMap<String, String> texts = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      String text = properties.getProperty(key);
      texts.put(key, language == UiLanguage.FRENCH ? bound(text) : text);
    }
    return texts;
  }

  /** French signs that stand off their word must not begin a line without it. */
  private static String bound(String text) {
    return text.replaceAll(" ([:;?!»%])", "\u00a0$1").replace("« ", "«\u00a0");
  }

  /** The language of these messages. */
  public UiLanguage language() {
    return language;
  }

  /** All keys, in order. */
  public List<String> keys() {
    return List.copyOf(texts.keySet());
  }

  /** True where there is a message of {@code key}. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** How a side of a conflict is named: by a report's words, or by a message. */
  public String side(Conflict.Side side) {
    String key = SIDE + side.value();
    return has(key) ? text(key) : side.value();
  }

  /**
   * The message of {@code key} with {@code arguments} in their places.
   *
   * @throws IllegalArgumentException if there is no such message
   */
  public String text(String key, Object... arguments) {
    String pattern = texts.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key + " in " + language.tag());
    }
    return fill(pattern, List.of(arguments));
  }

  /** The message of {@code key} for {@code number} things; the number is argument 0. */
  public String count(String key, int number) {
    boolean one = language == UiLanguage.FRENCH ? number <= 1 : number == 1;
    return text(one ? key + ONE : key, number);
  }

  /**
   * A reason in this language, in the form for one where its first argument is 1 and it has that
   * form; an unknown one is shown by its key, never lost.
   */
  public String reason(Reason reason) {
    String key = WHY + reason.key();
    boolean one = !reason.arguments().isEmpty() && "1".equals(reason.arguments().get(0));
    String pattern = texts.get(one && has(key + ONE) ? key + ONE : key);
    return pattern == null
        ? String.join(" ", reason.key(), String.join(", ", reason.arguments())).strip()
        : fill(pattern, reason.arguments());
  }

  /** What went wrong, in this language; words that nobody foresaw stay as they are. */
  public String problem(Problem problem) {
    return problems.in(
        (key, arguments) -> fill(texts.getOrDefault(key, key), arguments), problem.message());
  }

  private static String fill(String pattern, List<?> arguments) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int place = open + 2 < pattern.length() ? pattern.charAt(open + 1) - '0' : -1;
      boolean isPlace = place >= 0 && place <= 9 && pattern.charAt(open + 2) == '}';
      filled.append(pattern, from, open);
      if (isPlace && place < arguments.size()) {
        filled.append(arguments.get(place));
      }
      filled.append(isPlace ? "" : "{");
      from = open + (isPlace ? 3 : 1);
    }
    return filled.append(pattern, from, pattern.length()).toString();
  }
}
