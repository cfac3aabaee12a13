package org.recoupe.crosscheck.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.PlacedUnits;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;

/** Finds whom a pronoun or a possessive stands for: the first person of the nearest sentence. */
final class EventAntecedents {
  /** Sentences before in which the person is sought. */
  private static final int FARTHEST = 3;

  private final AnnotatedArticle article;
  private final PlacedUnits units;

  EventAntecedents(AnnotatedArticle article, Map<Integer, List<Clause>> sentences) {
    this.article = article;
    this.units = new PlacedUnits(sentences.values().stream().flatMap(List::stream).toList());
  }

  /** The units of the person that a word at {@code place} of a sentence stands for. */
  List<Unit> person(int sentence, int place, Mention.Gender gender) {
    for (int s = sentence; s >= Math.max(0, sentence - FARTHEST); s--) {
      Sentence some = article.segments().sentences().get(s);
      for (Mention mention : article.mentions()) {
        if (mention.at().start() >= some.at().end()) {
          break;
        }
        if (mention.at().start() >= some.at().start()
            && mention.at().end() <= place
            && mention.type() == EntityType.PERSON
            && !mention.plural()
            && mention.gender().agrees(gender)) {
          List<Unit> found = units(mention.at());
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return List.of();
  }

  private List<Unit> units(Span at) {
    List<Unit> found = new ArrayList<>();
    for (Unit unit : units.in(at)) {
      if (unit.keys().stream().anyMatch(key -> key.startsWith(Item.ENTITY))) {
        found.add(unit);
      }
    }
    return found;
  }
}
