package org.recoupe.reuse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
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
 */
public record Witness(
    String id,
    @Nullable String publisher,
    @Nullable String published,
    List<String> agencies,
    boolean translated,
    Hints hints,
    Words words) {
  public Witness {
    agencies = List.copyOf(agencies);
  }

  /** Reads {@code article}. */
  static Witness of(Article article, WordReader reader, HintReader hints) {
    return new Witness(
        article.id(),
        article.metadata().publisher(),
        article.publication().value(),
        article.credits().stream().filter(Credit::forText).map(Credit::agency).distinct().toList(),
        article.translation() != null,
        hints.read(article),
        reader.read(article.text().text(), article.layout().body()));
  }

  /** True if both credit an agency that the other credits too. */
  boolean sharesAgency(Witness other) {
    return agencies.stream().anyMatch(other.agencies::contains);
  }

  /** Its outlet, or else its id. */
  String outlet() {
    return publisher != null ? publisher : id;
  }
}
