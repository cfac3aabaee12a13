package org.recoupe.annotation.quotation;

import java.util.List;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quotation;
import org.recoupe.text.SegmentedText;

/** Finds quotations, their cues and their speakers. */
public final class QuotationFinder {
  /** Quotations in {@code text}, in order. */
  public List<Quotation> find(SegmentedText text, List<Mention> mentions) {
    return List.of();
  }
}
