package org.recoupe.crosscheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;

/**
 * A source that reports name for what they state (« selon la préfecture »). For a witness without
 * one the outlet itself vouches.
 *
 * @param name the source's name over all articles, else as written
 * @param entity id of the {@link Entity}, null where it is none
 * @param named false for « une source policière », « des témoins »
 * @param witnesses the witnesses that give it as their source
 */
public record Voucher(
    String name, @Nullable String entity, boolean named, List<Excerpt> witnesses) {
  public Voucher {
    witnesses = List.copyOf(witnesses);
  }
}
