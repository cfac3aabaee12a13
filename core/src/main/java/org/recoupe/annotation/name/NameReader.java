package org.recoupe.annotation.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.name.tagger.Lexicon;
import org.recoupe.annotation.name.tagger.Model;
import org.recoupe.annotation.name.tagger.Tagger;
import org.recoupe.annotation.name.tagger.Tagging;
import org.recoupe.annotation.name.tagger.Tags;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.WordList;

/** Finds the bare names of a text: by the model, then by what the whole text says of each name. */
final class NameReader {
  private final Tagger tagger;

  NameReader(Model model) {
    this.tagger = new Tagger(model, new Lexicon());
  }

  /** The model that is part of the program. */
  static Model model() {
    try (InputStream in = WordList.open("fr/name/names.model")) {
      return Model.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model of names", e);
    }
  }

  Line line(SegmentedText text) {
    return new Line(text, tagger.tag(text));
  }

  /** Names in order, without overlap. */
  List<Name> names(Line line) {
    List<Name> names = new ArrayList<>();
    Tagging tagging = line.tagging();
    int from = 0;
    for (int i = 0; i < tagging.size(); i++) {
      int tag = tagging.tag(i);
      if (tag == Tags.OUTSIDE) {
        continue;
      }
      int position = Tags.position(tag);
      if (position == Tags.BEGIN || position == Tags.UNIT) {
        from = i;
      }
      if ((position == Tags.LAST || position == Tags.UNIT) && isName(line, from, i + 1, tag)) {
        names.add(new Name(from, i + 1, Tags.type(tag)));
      }
    }
    return vote(line, names);
  }

  /**
   * « l'armée ruritaine » describes a body and does not name it: of such words found in the corpus
   * one in ten is annotated there. Bodies like this are read as descriptions.
   */
  private static boolean isName(Line line, int from, int to, int tag) {
    if (Tags.type(tag) != EntityType.ORGANISATION) {
      return true;
    }
    return line.span(from, to)
        .of(line.text())
        .chars()
        .anyMatch(c -> !Character.isLowerCase(c) && Character.isLetterOrDigit(c));
  }

  /** One type for each name over the text; a part of a person's name is that person's. */
  private static List<Name> vote(Line line, List<Name> names) {
    Map<String, EnumMap<EntityType, Integer>> votes = new LinkedHashMap<>();
    Map<String, EntityType> parts = new LinkedHashMap<>();
    for (Name name : names) {
      String words = words(line, name);
      votes
          .computeIfAbsent(words, k -> new EnumMap<>(EntityType.class))
          .merge(name.type(), 1, Integer::sum);
      if (name.type() == EntityType.PERSON && name.to() - name.from() > 1) {
        parts.put(line.word(name.to() - 1), EntityType.PERSON);
      }
    }
    List<Name> voted = new ArrayList<>();
    for (Name name : names) {
      EnumMap<EntityType, Integer> all =
          votes.getOrDefault(words(line, name), new EnumMap<>(EntityType.class));
      EntityType best = name.type();
      for (Map.Entry<EntityType, Integer> entry : all.entrySet()) {
        if (entry.getValue() > all.getOrDefault(best, 0)) {
          best = entry.getKey();
        }
      }
      boolean place = best == EntityType.PLACE && line.tagging().placeStarts(name.from());
      if (name.to() - name.from() == 1 && !place) {
        best = parts.getOrDefault(line.word(name.from()), best);
      }
      voted.add(name.as(best));
    }
    return voted;
  }

  /** The words of {@code name}, « (Jeanne) Varenko » without its brackets. */
  static String words(Line line, Name name) {
    String words = line.span(name.from(), name.to()).of(line.text());
    boolean bracket = name.type() == EntityType.PERSON && words.indexOf(')') > 0;
    return bracket ? words.replace("(", "").replace(")", "") : words;
  }
}
