package org.recoupe.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Problems in the reader's language. The stages say what went wrong in plain English, and so it is
 * kept; the English messages {@code problem.*} are what they say, with places for what changes, and
 * find the message of the same key in another language.
 */
final class ProblemWords {
  /** Longer messages come from libraries and are shown as they are. */
  private static final int LONGEST = 2000;

  /** Messages within messages: a correction, why it is lost. */
  private static final int DEPTH = 3;

  private static final String PREFIX = "problem.";
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private record Said(String key, Pattern pattern, int fixed) {}

  private final List<Said> said = new ArrayList<>();

  /** The words for the messages {@code problem.*} of {@code english}. */
  ProblemWords(Map<String, String> english) {
    english.forEach(
        (key, text) -> {
          if (key.startsWith(PREFIX)) {
            said.add(said(key, text));
          }
        });
    // What says most by itself is tried first: « status {0} » before « {0} ».
    said.sort(Comparator.comparingInt(one -> -one.fixed()));
  }

  private static Said said(String key, String text) {
    StringBuilder pattern = new StringBuilder();
    int from = 0;
    int fixed = text.length();
    for (Matcher place = PLACE.matcher(text); place.find(); from = place.end()) {
      pattern.append(Pattern.quote(text.substring(from, place.start()))).append("(.*?)");
      fixed -= place.end() - place.start();
    }
    pattern.append(Pattern.quote(text.substring(from)));
    return new Said(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), fixed);
  }

  /**
   * {@code message} in another language; as it is where nobody knows it.
   *
   * @param text gives the message of a key with its arguments
   */
  String in(BiFunction<String, List<String>, String> text, String message) {
    return in(text, message, 0);
  }

  private String in(BiFunction<String, List<String>, String> text, String message, int depth) {
    String known = message.length() > LONGEST ? null : known(text, message, depth);
    return known == null ? message : known;
  }

  private @Nullable String known(
      BiFunction<String, List<String>, String> text, String message, int depth) {
    for (Said one : said) {
      Matcher matcher = one.pattern().matcher(message);
      if (matcher.matches()) {
        List<String> arguments = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
          arguments.add(depth < DEPTH ? listed(text, matcher.group(i), depth) : matcher.group(i));
        }
        return text.apply(one.key(), arguments);
      }
    }
    return null;
  }

  /** An argument, which may be one message or several with commas between. */
  private String listed(BiFunction<String, List<String>, String> text, String argument, int depth) {
    return List.of(argument.split(", ", -1)).stream()
        .map(part -> in(text, part, depth + 1))
        .collect(Collectors.joining(", "));
  }
}
