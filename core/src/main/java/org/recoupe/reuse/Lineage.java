package org.recoupe.reuse;

import java.util.List;

/**
 * Who has it from whom.
 *
 * @param passages shared words, ordered by witnesses
 * @param origins independent voices; every article is in exactly one
 */
public record Lineage(List<Passage> passages, List<Origin> origins) {
  public Lineage {
    passages = List.copyOf(passages);
    origins = List.copyOf(origins);
  }
}
