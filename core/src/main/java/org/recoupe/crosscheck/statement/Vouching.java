package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Speaker;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.crosscheck.Voucher;

/** Tells for what is stated which source the reports give: what stands in somebody's words. */
public final class Vouching {
  private final Map<String, List<Utterance>> said = new LinkedHashMap<>();

  /** Sources are the speakers of {@code utterances}. */
  public Vouching(List<Utterance> utterances) {
    for (Utterance utterance : utterances) {
      said.computeIfAbsent(utterance.article(), id -> new ArrayList<>()).add(utterance);
    }
  }

  /** {@code statements} with the sources that their witnesses name. */
  public List<Statement> on(List<Statement> statements) {
    return statements.stream().map(s -> s.vouchedBy(behind(s.witnesses()))).toList();
  }

  private List<Voucher> behind(List<Excerpt> witnesses) {
    Map<String, Voucher> vouchers = new LinkedHashMap<>();
    for (Excerpt witness : witnesses) {
      Utterance utterance = around(witness);
      Speaker speaker = utterance == null ? null : utterance.quotation().speaker();
      if (utterance == null || speaker == null) {
        continue;
      }
      String name = utterance.speakerName() == null ? speaker.text() : utterance.speakerName();
      if (!name.isBlank()) {
        vouchers.merge(
            name,
            new Voucher(name, utterance.speaker(), isNamed(speaker.kind()), List.of(witness)),
            Vouching::join);
      }
    }
    return List.copyOf(vouchers.values());
  }

  private static boolean isNamed(Speaker.Kind kind) {
    return switch (kind) {
      case PERSON, OFFICE, GROUP -> true;
      case UNNAMED, UNKNOWN -> false;
    };
  }

  private static Voucher join(Voucher one, Voucher other) {
    List<Excerpt> witnesses = new ArrayList<>(one.witnesses());
    witnesses.addAll(other.witnesses());
    return new Voucher(
        one.name(),
        one.entity() == null ? other.entity() : one.entity(),
        one.named() || other.named(),
        witnesses);
  }

  /** The quotation that holds most of {@code witness}, at least half of it; null for none. */
  private @Nullable Utterance around(Excerpt witness) {
    Utterance best = null;
    int most = 0;
    for (Utterance utterance : said.getOrDefault(witness.article(), List.of())) {
      int shared = utterance.quotation().at().shared(witness.at());
      if (2 * shared >= witness.at().length() && shared > most) {
        most = shared;
        best = utterance;
      }
    }
    return best;
  }
}
