package org.recoupe.reuse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.text.Span;
import org.recoupe.text.fingerprint.WordReader;
import org.recoupe.text.fingerprint.Words;

/**
 * What the detector keeps of an article: its folded words and what is known of its making. Some
 * twenty bytes a word, so that the article itself can be let go.
 *
 * @param id id of the article
 * @param publisher outlet, where known
 * @param published ISO date or date-time, perhaps without its year, null where not known
 * @param agencies agencies credited for the text
 * @param translated true where the article is known to be a translation
 * @param hints what it says about its sources
 * @param words words of the body
 * @param slips errors of writing in it
 */
public record Witness(
    String id,
    @Nullable String publisher,
    @Nullable String published,
    List<String> agencies,
    boolean translated,
    Hints hints,
    Words words,
    List<Slip> slips) {
  public Witness {
    agencies = List.copyOf(agencies);
    slips = List.copyOf(slips);
  }

  /** Reads {@code article}. */
  static Witness of(Article article, WordReader reader, HintReader hints, SlipReader slips) {
    String text = article.text().text();
    Span body = article.layout().body();
    Words words = reader.read(text, body);
    return new Witness(
        article.id(),
        article.metadata().publisher(),
        article.publication().value(),
        article.credits().stream().filter(Credit::forText).map(Credit::agency).distinct().toList(),
        article.translation() != null,
        hints.read(article),
        words,
        slips.read(text, body, words));
  }

  /** True if both credit an agency that the other credits too. */
  boolean sharesAgency(Witness other) {
    return agencies.stream().anyMatch(other.agencies::contains);
  }

  /** The first error of writing that both have in the same place, null where there is none. */
  @Nullable Slip sharedSlip(Witness other) {
    for (Slip slip : slips) {
      for (Slip same : other.slips()) {
        if (slip.key() == same.key()) {
          return slip;
        }
      }
    }
    return null;
  }

  /** The first error of writing that {@code other} puts right, null where there is none. */
  @Nullable Slip correctedBy(Witness other) {
    return slips.stream().filter(slip -> slip.correctedIn(other)).findFirst().orElse(null);
  }

  /** Its outlet, or else its id. */
  String outlet() {
    return publisher != null ? publisher : id;
  }
}
