package org.recoupe.crosscheck.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.clause.Differing;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.text.WordKinds;

/**
 * Tells whether two passages tell the same event: one kind of event, and who or what takes part in
 * both in the same role. Another person, number, day or town makes it another event.
 */
final class SameEvent {
  /** Things in common, beside the kind of event, of events that happen often. */
  private static final int LEAST_OFTEN = 3;

  /** The same of events that happen once, where the one thing they share is no name. */
  private static final int LEAST_ONCE = 2;

  /** Rarity in the press from which a noun names one thing in a story. */
  private static final double RARE = 0.55;

  private final EventNames names;
  private final Concepts concepts;
  private final WordKinds kinds;

  SameEvent(EventNames names, Concepts concepts, EventWords words) {
    this.names = names;
    this.kinds = words.kinds();
    this.concepts = concepts;
  }

  /** What two events share. */
  private static final class Common {
    /** Names of whom or what takes part in the same role. */
    private int names;

    /** Other words for these. */
    private int words;

    /** Those of them that tell something, as they stand. */
    private int telling;

    private boolean rare;
    private int others;
    private boolean day;
    private boolean swapped;
  }

  /** True if both may tell one event and something takes part in both in the same role. */
  boolean share(Event one, Event other) {
    Common common = common(one, other);
    return mayBe(one, other) && !common.swapped && common.names + common.words > 0;
  }

  /** True if both tell one event. */
  boolean same(Event one, Event other) {
    if (one.article() == other.article() || !mayBe(one, other)) {
      return false;
    }
    Common common = common(one, other);
    if (common.swapped) {
      return false;
    }
    if (common.names + common.words == 0) {
      // « la mort vendredi soir à Valmont » : nobody is named, but no event of its kind is beside.
      return one.once()
          && other.once()
          && common.day
          && common.others > LEAST_ONCE
          && !isDefinite(one)
          && !isDefinite(other);
    }
    if (names.isElsewhere(one, other) && !(common.day && common.names > 0)) {
      return false;
    }
    if (one.earlier() != other.earlier() && !common.day) {
      return false;
    }
    int all = common.names + common.words + common.others;
    if (one.once() && other.once()) {
      boolean apart = common.others == 0 && all < LEAST_ONCE;
      if (apart && (one.nominal() && isPlaced(one) || other.nominal() && isPlaced(other))) {
        return false;
      }
      return common.names > 0
          || common.rare && !(apart && isPlaced(one) && isPlaced(other))
          || common.telling > 0 && all >= LEAST_ONCE;
    }
    return common.names + common.telling > 0 && all >= LEAST_OFTEN && !otherObjects(one, other);
  }

  /** True if both tell to what it happens, and nothing of it is the same. */
  private static boolean otherObjects(Event one, Event other) {
    boolean here = false;
    boolean there = false;
    for (Event.Part part : one.parts()) {
      for (Event.Part beside : other.parts()) {
        if (part.role() == Event.Role.OBJECT && beside.role().isCore()
            || part.role().isCore() && beside.role() == Event.Role.OBJECT) {
          if (shared(part.item(), beside.item()) != null) {
            return false;
          }
          here |= part.role() == Event.Role.OBJECT;
          there |= beside.role() == Event.Role.OBJECT;
        }
      }
    }
    return here && there;
  }

  /** True if it happens to somebody who is named, or to several. */
  private static boolean isDefinite(Event event) {
    return event.parts().stream()
        .anyMatch(
            part ->
                part.role() == Event.Role.OBJECT
                    && (part.item().kind() == Unit.Kind.NAME
                        || part.item().kind() == Unit.Kind.NUMBER));
  }

  /** True if it is told when or where. */
  private static boolean isPlaced(Event event) {
    return event.parts().stream()
        .anyMatch(
            part ->
                part.role() == Event.Role.OTHER
                    && (part.item().kind() == Unit.Kind.TIME
                        || part.item().kind() == Unit.Kind.NAME));
  }

  /** True unless something speaks against it. */
  boolean mayBe(Event one, Event other) {
    return one.kinds().stream().anyMatch(other.kinds()::contains)
        && (one.nominal() || other.nominal() || one.future() == other.future())
        && !EventTimes.isOtherDay(one, other)
        && !otherObjects(one, other, Item.NUMBER)
        && !otherObjects(one, other, Item.ENTITY)
        && !otherPersons(one, other);
  }

  private static boolean otherObjects(Event one, Event other, String opening) {
    return Differing.differ(objects(one, opening), objects(other, opening));
  }

  /** True if another person does it; an organisation may stand for another. */
  private boolean otherPersons(Event one, Event other) {
    return Differing.differ(names.doers(one), names.doers(other));
  }

  private static Set<String> objects(Event event, String opening) {
    Set<String> keys = new LinkedHashSet<>();
    for (Event.Part part : event.parts()) {
      if (part.role() == Event.Role.OBJECT) {
        part.item().keys().stream().filter(key -> key.startsWith(opening)).forEach(keys::add);
      }
    }
    return keys;
  }

  private Common common(Event one, Event other) {
    Common common = new Common();
    Set<String> used = new LinkedHashSet<>();
    for (Event.Part part : one.parts()) {
      for (Event.Part there : other.parts()) {
        String key = shared(part.item(), there.item());
        if (key != null && used.add(key)) {
          count(common, key, part, there);
          break;
        }
      }
    }
    return common;
  }

  private void count(Common common, String key, Event.Part part, Event.Part there) {
    boolean name = key.startsWith(Item.ENTITY);
    boolean plain = !Concepts.isSet(key) && !key.startsWith(Concepts.BEGINNING);
    boolean core = part.role().isCore() && there.role().isCore();
    if (core && !part.role().agrees(there.role())) {
      common.swapped |= name;
    } else if (core && name) {
      common.names++;
    } else if (core && part.item().kind() != Unit.Kind.NUMBER) {
      common.words++;
      common.telling += plain && !kinds.is("person", key) ? 1 : 0;
      common.rare |= plain && !kinds.is("person", key) && concepts.rarity(key) >= RARE;
    } else if (plain || key.startsWith(Concepts.STATE) || key.startsWith(Concepts.COUNTRY)) {
      // « à Rome » and « en Italie » may be one place.
      common.others++;
      common.day |= key.startsWith(Item.DAY) || key.startsWith(Item.WEEKDAY);
    }
  }

  private static @Nullable String shared(Item one, Item other) {
    if (one.kind() == Unit.Kind.TIME != (other.kind() == Unit.Kind.TIME)) {
      return null;
    }
    for (String key : one.keys()) {
      if (other.keys().contains(key)) {
        return key;
      }
    }
    return null;
  }
}
