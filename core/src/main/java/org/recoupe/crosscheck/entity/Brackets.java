package org.recoupe.crosscheck.entity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.annotation.EntityType;
import org.recoupe.text.Span;

/** A bracket behind a name that is part of how a report names it: « Jeanne Varenko (PM) ». */
final class Brackets {
  private static final Pattern PARTY =
      Pattern.compile(" \\((?=\\p{L}*\\p{Lu}[^)]*\\p{Lu})[\\p{L}.&-]{2,8}\\)");

  private static final Pattern PLACE =
      Pattern.compile(
          " \\(\\p{Lu}\\p{Ll}[\\p{L}'’.-]{0,25}(?: (?:de |du |et )?\\p{Lu}[\\p{L}'’-]{1,25}){0,2}\\)"
              + "| \\((?:nord|sud|est|ouest|centre)(?:-(?:est|ouest))?\\)");

  private static final Pattern AGE = Pattern.compile(" (?:âgée? )?de [0-9]{1,3} ans");

  /** An article and a quotation mark that end before a name. */
  private static final Pattern OPEN =
      Pattern.compile("(?<!\\p{L})(?:[Ll][ea]s? |[Ll]['’])[«“\"]\\s?$");

  private static final Pattern CLOSE = Pattern.compile("\\s?[»”\"]");

  /** Characters of the longest article with its quotation mark and spaces. */
  private static final int OPEN_LENGTH = 6;

  /** Characters of a bracket, at most. */
  private static final int LONGEST = 90;

  private Brackets() {}

  /** The bracket, with the space before it, that stands at {@code end} of {@code text}. */
  static Optional<String> behind(String text, int end, EntityType type) {
    int to = Math.min(text.length(), end + LONGEST);
    Matcher party = PARTY.matcher(text).region(end, to);
    if (type != EntityType.PLACE && party.lookingAt()) {
      return Optional.of(party.group());
    }
    Matcher place = PLACE.matcher(text).region(end, to);
    return type != EntityType.PERSON && place.lookingAt()
        ? Optional.of(place.group())
        : Optional.empty();
  }

  /** « les « bonnets rouges » »: a name in quotation marks with the article before them. */
  static Optional<String> quoted(String text, Span name) {
    Matcher open = OPEN.matcher(text).region(Math.max(0, name.start() - OPEN_LENGTH), name.start());
    Matcher close = CLOSE.matcher(text).region(name.end(), text.length());
    return open.useTransparentBounds(true).find() && close.lookingAt()
        ? Optional.of(text.substring(open.start(), close.end()))
        : Optional.empty();
  }

  /** « de 42 ans » with the space before it, that stands at {@code end}; empty for none. */
  static String age(String text, int end) {
    Matcher matcher = AGE.matcher(text).region(end, Math.min(text.length(), end + LONGEST));
    return matcher.lookingAt() ? matcher.group() : "";
  }
}
