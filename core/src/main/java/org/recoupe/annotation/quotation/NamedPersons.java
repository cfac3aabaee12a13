package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

/** The persons whom the article's own words name, frame by frame; names inside quotes left out. */
final class NamedPersons {
  private final List<List<Mention>> byFrame = new ArrayList<>();
  private final Genders genders;

  NamedPersons(List<Frame> frames, List<Mention> mentions, Genders genders) {
    this.genders = genders;
    Map<Integer, Mention> byStart = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      boolean full = mention.form() == Mention.Form.NAME && mention.name().indexOf(' ') > 0;
      if (full && mention.type() == EntityType.PERSON) {
        byStart.put(mention.at().start(), mention);
      }
    }
    for (Frame frame : frames) {
      List<Mention> named = new ArrayList<>();
      for (Word word : frame.words()) {
        Mention mention = byStart.get(word.at().start());
        if (mention != null && !word.isQuote()) {
          named.add(mention);
        }
      }
      byFrame.add(named);
    }
  }

  /**
   * The person of {@code gender} named in the nearest frame from {@code frame} back to {@code
   * least}, before {@code offset}: the first one of that frame, who is more likely its subject.
   */
  @Nullable Mention nearest(int frame, int least, int offset, char gender) {
    for (int i = frame; i >= Math.max(0, least); i--) {
      for (Mention mention : byFrame.get(i)) {
        char own = genders.of(mention.name());
        if (mention.at().end() <= offset && (own == gender || gender == '?' || own == '?')) {
          return mention;
        }
      }
    }
    return null;
  }
}
