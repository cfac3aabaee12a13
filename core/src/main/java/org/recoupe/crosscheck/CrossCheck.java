package org.recoupe.crosscheck;

import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.reuse.Lineage;

/** Compares the reports of one story. */
public final class CrossCheck {
  /** What the reports agree on, how words changed, where they differ. */
  public Findings check(List<AnnotatedArticle> articles, Lineage lineage) {
    return new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
