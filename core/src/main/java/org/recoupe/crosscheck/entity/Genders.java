package org.recoupe.crosscheck.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.text.WordList;

/** Which persons of a story are men and which women: by most of the reports, else by first name. */
final class Genders {
  private final Set<String> men = new LinkedHashSet<>();
  private final Set<String> women = new LinkedHashSet<>();

  /** Mentions as a woman less those as a man. */
  private final Map<Group, Integer> shown = new LinkedHashMap<>();

  Genders() {
    for (String line : WordList.lines("fr/name/first-names.txt")) {
      String[] names = line.split(" ", -1);
      List<String> all = List.of(names).subList(1, names.length);
      if (names[0].equals("m")) {
        men.addAll(all);
      } else if (names[0].equals("f")) {
        women.addAll(all);
      }
    }
  }

  /** Learns what {@code articles} show of the persons whom they name. */
  void learn(List<AnnotatedArticle> articles, Function<Mention, @Nullable Group> groups) {
    for (AnnotatedArticle article : articles) {
      for (Mention mention : article.mentions()) {
        boolean named = mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME;
        Group group = named ? groups.apply(mention) : null;
        if (group != null && mention.gender() != Mention.Gender.UNKNOWN) {
          shown.merge(group, mention.gender() == Mention.Gender.FEMININE ? 1 : -1, Integer::sum);
        }
      }
    }
  }

  /** False where {@code group} is a man and the words mean a woman, or the other way round. */
  boolean mayBe(Group group, Mention.Gender gender) {
    Mention.Gender own = of(group);
    return own == Mention.Gender.UNKNOWN || gender == Mention.Gender.UNKNOWN || own == gender;
  }

  /** Man, woman, or unknown. */
  Mention.Gender of(Group group) {
    int votes = shown.getOrDefault(group, 0);
    if (votes != 0) {
      return votes > 0 ? Mention.Gender.FEMININE : Mention.Gender.MASCULINE;
    }
    String name = group.name();
    int space = name.indexOf(' ');
    String first = space < 0 ? "" : name.substring(0, space);
    if (women.contains(first)) {
      return Mention.Gender.FEMININE;
    }
    return men.contains(first) ? Mention.Gender.MASCULINE : Mention.Gender.UNKNOWN;
  }
}
