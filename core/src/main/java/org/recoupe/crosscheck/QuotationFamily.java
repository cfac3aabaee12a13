package org.recoupe.crosscheck;

import java.util.List;
import org.recoupe.provenance.Reason;

/**
 * Quotations that render the same utterance: cut, reworded, translated, turned indirect.
 *
 * @param id stable name within the story
 * @param members ids of the {@link Utterance}s, the fullest wording first
 * @param remarks what a reader should know: words added or dropped inside quotation marks, another
 *     speaker
 */
public record QuotationFamily(String id, List<String> members, List<Reason> remarks) {
  public QuotationFamily {
    members = List.copyOf(members);
    remarks = List.copyOf(remarks);
  }
}
