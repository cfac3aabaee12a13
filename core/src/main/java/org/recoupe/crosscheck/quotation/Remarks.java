package org.recoupe.crosscheck.quotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.annotation.Quotation;
import org.recoupe.provenance.Reason;

/** What a reader should know of the wordings of one utterance. */
final class Remarks {
  /** Most words named in one remark. */
  private static final int MOST_WORDS = 6;

  private Remarks() {}

  /**
   * Remarks on a family.
   *
   * @param members the fullest wording first
   */
  static List<Reason> of(List<Rendering> members) {
    List<Reason> remarks = new ArrayList<>();
    Rendering fullest = members.get(0);
    Set<String> seen = new LinkedHashSet<>();
    for (Rendering other : members.subList(1, members.size())) {
      if (!seen.add(other.wording().key())
          || other.wording().key().equals(fullest.wording().key())) {
        continue;
      }
      boolean bothDirect =
          other.quotation().kind() == Quotation.Kind.DIRECT
              && fullest.quotation().kind() == Quotation.Kind.DIRECT;
      String shared = other.wording().key();
      boolean cut = fullest.wording().key().contains(shared);
      if (bothDirect && !cut) {
        String added = words(other, fullest);
        if (added.isEmpty()) {
          remarks.add(Reason.of("quotation.reworded", other.article()));
        } else {
          remarks.add(Reason.of("quotation.paraphrase", other.article(), added));
        }
      }
      if (!cut && other.wording().denied() < fullest.wording().denied() && shares(other, fullest)) {
        remarks.add(Reason.of("quotation.negation-dropped", other.article()));
      }
      if (fullest.wording().hedged() && !other.wording().hedged() && !cut) {
        remarks.add(Reason.of("quotation.doubt-dropped", other.article()));
      }
    }
    Set<String> names = new LinkedHashSet<>();
    for (Rendering member : members) {
      Voice voice = member.speaker();
      if (voice != null && voice.isPerson()) {
        names.add(voice.name());
      }
    }
    if (names.size() > 1) {
      remarks.add(Reason.of("quotation.other-speaker", String.join(", ", names)));
    }
    return remarks;
  }

  /**
   * True if a wording says most of the fuller one in its words, so that a « pas » is missed: « ne
   * peut » alone denies too, and « manquera » is « ne sera pas là » in other words.
   */
  private static boolean shares(Rendering other, Rendering fullest) {
    Set<String> said = other.wording().concepts();
    long shared = said.stream().filter(fullest.wording().concepts()::contains).count();
    boolean denies =
        other.wording().key().contains(" ne ") || other.wording().key().contains(" n ");
    return !denies
        && said.size() * 5 >= fullest.wording().concepts().size() * 3
        && shared * 5 >= said.size() * 3;
  }

  private static String words(Rendering other, Rendering fullest) {
    List<String> added = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    fullest.wording().concepts().forEach(concept -> known.add(concept.replace("-", "")));
    for (String concept : other.wording().concepts()) {
      // « week-end » is « weekend ».
      if (!known.contains(concept.replace("-", "")) && added.size() < MOST_WORDS) {
        added.add(concept);
      }
    }
    return String.join(", ", added);
  }
}
