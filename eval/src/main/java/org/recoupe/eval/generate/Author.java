package org.recoupe.eval.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Writes sentences about one event: its town, its people, its figures. */
final class Author {
  private final Lexicon lexicon;
  private final SplittableRandom random;
  private final String town;
  private final List<String> people = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final List<List<String>> actors = new ArrayList<>();

  Author(Lexicon lexicon, SplittableRandom random) {
    this.lexicon = lexicon;
    this.random = random;
    this.town = lexicon.town(random);
    for (int i = 0; i < 4; i++) {
      people.add(lexicon.person(random));
      said.add(lexicon.quote(random));
      actors.add(Lexicon.pick(lexicon.subjects, random));
    }
  }

  /** A headline of the event. */
  String headline() {
    return town
        + " : "
        + Lexicon.pick(actors, random).get(0)
        + " face à "
        + lexicon.object(random).get(0);
  }

  /** A sentence that nobody else wrote. */
  Draft sentence() {
    List<List<String>> parts = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      parts.add(List.of(Lexicon.pick(lexicon.times, random).get(0) + ","));
    }
    boolean own = random.nextInt(3) > 0;
    parts.add(own ? Lexicon.pick(actors, random) : Lexicon.pick(lexicon.subjects, random));
    parts.add(Lexicon.pick(lexicon.verbs, random));
    parts.add(lexicon.object(random));
    switch (random.nextInt(6)) {
      case 0 -> parts.add(List.of("à " + town));
      case 1 -> parts.add(List.of("près de " + lexicon.town(random)));
      case 2 -> parts.add(List.of("pour " + (3 + random.nextInt(900)) + " " + counted()));
      case 3 -> parts.add(List.of("avec " + (2 + random.nextInt(98)) + " millions d'euros"));
      case 4 -> parts.add(List.of("avec " + Lexicon.pick(people, random)));
      default -> {}
    }
    if (random.nextInt(3) > 0) {
      parts.add(lexicon.complement(random));
    }
    if (random.nextInt(3) == 0) {
      parts.add(List.of("et"));
      parts.add(Lexicon.pick(lexicon.verbs, random));
      parts.add(lexicon.object(random));
    }
    return new Draft(parts, false);
  }

  private String counted() {
    return Lexicon.pick(List.of("personnes", "foyers", "salariés", "élèves", "clients"), random);
  }

  /** What a person of the event said in public: every reporter may have heard it. */
  Draft quotation(boolean before) {
    int who = random.nextInt(people.size());
    String mark = "« " + said.get(who) + " »";
    return before
        ? new Draft(List.of(List.of(mark + ","), List.of("a dit " + people.get(who))), true)
        : new Draft(
            List.of(List.of(people.get(who) + " l'a dit devant la presse :"), List.of(mark)), true);
  }
}
