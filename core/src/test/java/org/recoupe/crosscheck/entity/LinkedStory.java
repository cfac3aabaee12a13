package org.recoupe.crosscheck.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.name.NameFinder;
import org.recoupe.article.PlainArticle;
import org.recoupe.crosscheck.Entity;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;

/** The entities of reports that are read for their names alone. */
final class LinkedStory {
  private static final NameFinder FINDER = new NameFinder();
  private static final Segmenter SEGMENTER = new Segmenter();

  private LinkedStory() {}

  /** The entities of reports with these texts. */
  static List<Entity> link(String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String text : texts) {
      SegmentedText segments = SEGMENTER.segment(text);
      articles.add(
          new AnnotatedArticle(
              PlainArticle.of("article-" + articles.size(), text),
              segments,
              FINDER.find(segments),
              List.of(),
              List.of(),
              List.of()));
    }
    return new EntityLinker().link(articles);
  }

  /** The entity of that name; fails where there is none. */
  static Entity named(String name, String... texts) {
    List<Entity> entities = link(texts);
    return entities.stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " not in " + entities));
  }

  /** Fails unless {@code form} is a form of the entity of that name. */
  static void says(String name, String form, String... texts) {
    List<String> forms = named(name, texts).variants();
    assertTrue(forms.contains(form), form + " not in " + forms);
  }

  /** Fails if {@code form} is a form of the entity of that name. */
  static void silent(String name, String form, String... texts) {
    List<String> forms = named(name, texts).variants();
    assertFalse(forms.contains(form), form + " in " + forms);
  }
}
