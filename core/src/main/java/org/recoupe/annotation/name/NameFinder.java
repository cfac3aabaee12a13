package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.tagger.Model;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Span;

/** Finds names and descriptions, and which of them refer to the same thing in one article. */
public final class NameFinder {
  private final NameReader reader;

  /** A finder with the model that is part of the program. */
  public NameFinder() {
    this(NameReader.model());
  }

  /** A finder with another model, for measuring one that has not seen the texts. */
  public NameFinder(Model model) {
    this.reader = new NameReader(model);
  }

  /** Mentions in {@code text}, in order, without overlap. */
  public List<Mention> find(SegmentedText text) {
    Line line = reader.line(text);
    List<Mention> mentions = new ArrayList<>();
    for (Name name : reader.names(line)) {
      Span at = line.span(name.from(), name.to());
      mentions.add(
          new Mention(
              at,
              at,
              name.type(),
              Mention.Form.NAME,
              at.of(line.text()),
              Mention.Gender.UNKNOWN,
              false));
    }
    return mentions;
  }
}
