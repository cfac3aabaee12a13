package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

/** Something that an article names: what is learnt of it while the article is read. */
final class Referent {
  private final EntityType type;
  private final List<Office> offices = new ArrayList<>();
  private String name;
  private Mention.Gender gender = Mention.Gender.UNKNOWN;

  Referent(EntityType type, String name) {
    this.type = type;
    this.name = name;
  }

  EntityType type() {
    return type;
  }

  String name() {
    return name;
  }

  /** Takes {@code other} as its name where that is fuller. */
  void called(String other) {
    if (Spelling.parts(Spelling.fold(other)).size() > Spelling.parts(Spelling.fold(name)).size()) {
      name = other;
    }
  }

  void holds(Office office) {
    offices.add(office);
    of(office.gender());
  }

  void of(Mention.Gender shown) {
    if (gender == Mention.Gender.UNKNOWN) {
      gender = shown;
    }
  }

  Mention.Gender gender() {
    return gender;
  }

  /** True if it holds an office of which no club or party is said. */
  boolean ofState() {
    return offices.stream().anyMatch(Office::ofState);
  }

  /** True if every office that {@code description} may mean is said to be of some country. */
  boolean abroad(Office description) {
    return description.isAbroad(offices);
  }

  boolean fits(Office description) {
    return offices.stream().anyMatch(description::means);
  }
}
