package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Debris;
import org.recoupe.article.credit.CreditFinder;
import org.recoupe.text.Span;

/** Reads the persons in bylines; agencies are credits, not authors. */
final class Authors {
  /** A name: two to four words with capitals, or initials. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'\\-]{1,25}(?: (?:d[eu]|da|van|von|der|den|el|al|ben|le|la|bin)){0,2}"
              + "(?: \\p{Lu}[\\p{L}.'\\-]{0,25}){1,3}");

  private static final Pattern BETWEEN = Pattern.compile("[,;/|&]| et | and | y | e | und | en ");

  private final CreditFinder credits;

  Authors(CreditFinder credits) {
    this.credits = credits;
  }

  /** Authors by the declared field, else by the bylines that were found in the text. */
  List<String> of(@Nullable String declared, String text, Marks marks) {
    Set<String> names = new LinkedHashSet<>();
    if (declared != null) {
      addNames(declared, names);
      return new ArrayList<>(names);
    }
    for (Debris debris : marks.all()) {
      if (debris.kind() == Debris.Kind.BYLINE) {
        addNames(debris.at().of(text), names);
      }
    }
    return new ArrayList<>(names);
  }

  private void addNames(String field, Set<String> names) {
    for (String part : BETWEEN.split(field, -1)) {
      String words = part.replaceFirst("^(?i:\\s*(?:par|by|de|von|por|di|door)\\s+)", "").strip();
      Span whole = Line.trim(words, 0, words.length());
      Matcher matcher = NAME.matcher(words).region(whole.start(), whole.end());
      if (matcher.find() && credits.inField(matcher.group()).isEmpty()) {
        names.add(matcher.group());
      }
    }
  }
}
