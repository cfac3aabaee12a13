package org.recoupe.crosscheck.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.FirstNames;

/** Which persons of a story are men and which women: by most of the reports, else by first name. */
final class Genders {
  private final FirstNames firstNames;

  /** Mentions as a woman less those as a man. */
  private final Map<Group, Integer> shown = new LinkedHashMap<>();

  Genders(FirstNames firstNames) {
    this.firstNames = firstNames;
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
    return of(group).agrees(gender);
  }

  /** Man, woman, or unknown. */
  Mention.Gender of(Group group) {
    int votes = shown.getOrDefault(group, 0);
    if (votes != 0) {
      return votes > 0 ? Mention.Gender.FEMININE : Mention.Gender.MASCULINE;
    }
    String name = group.name();
    int space = name.indexOf(' ');
    return space < 0 ? Mention.Gender.UNKNOWN : firstNames.of(name.substring(0, space));
  }
}
