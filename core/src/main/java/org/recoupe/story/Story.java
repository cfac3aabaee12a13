package org.recoupe.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that report the same events.
 *
 * @param id stable while articles are added
 * @param title headline that stands for the story
 * @param from first publication day, ISO, null where no article is dated
 * @param to last publication day, ISO
 * @param articles ids, by publication time, then by id
 */
public record Story(
    String id, String title, @Nullable String from, @Nullable String to, List<String> articles) {
  public Story {
    articles = List.copyOf(articles);
  }
}
