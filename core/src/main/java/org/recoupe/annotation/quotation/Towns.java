package org.recoupe.annotation.quotation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Mention;
import org.recoupe.text.Spaces;

/** Which town « le procureur de la ville » means: the one where the text has just been. */
final class Towns {
  /** Most characters between the town and the phrase that points to it. */
  private static final int REACH = 700;

  private static final Pattern IN = Pattern.compile("(?:^|.*[^\\p{L}])[àÀA] ", Pattern.DOTALL);

  private static final Pattern VOWEL = Pattern.compile("[AEIOUYÉÈÊÎÔH].*");

  private final Lexicon lexicon;
  private final Mentions mentions;

  Towns(Lexicon lexicon, Mentions mentions) {
    this.lexicon = lexicon;
    this.mentions = mentions;
  }

  /** {@code text}, the words of {@code phrase}, with the town's name where one is meant. */
  String named(NounPhrase phrase, String text) {
    Frame frame = phrase.frame();
    for (int i = phrase.head() + 1; i < phrase.bodyEnd(); i++) {
      if (lexicon.content.towns.at(frame, i) != phrase.bodyEnd() - i) {
        continue;
      }
      String end = Spaces.single(frame.words(i, phrase.bodyEnd()));
      Mention town = town(frame, phrase.span().start());
      if (town != null && text.endsWith(end)) {
        String of = VOWEL.matcher(town.name()).matches() ? "d'" : "de ";
        return text.substring(0, text.length() - end.length()) + of + town.name();
      }
    }
    return text;
  }

  private @Nullable Mention town(Frame frame, int offset) {
    return mentions.placeBefore(
        offset,
        REACH,
        place -> {
          int start = place.at().start();
          String before = frame.text().substring(Math.max(0, start - 3), start);
          return IN.matcher(before).matches() && !lexicon.isCountry(Frames.fold(place.name()));
        });
  }
}
