package org.recoupe.app.store;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Article;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.reuse.Origin;
import org.recoupe.reuse.Passage;

/** How much of each article of a story stands in an earlier one, and whether that is credited. */
final class Copied {
  private final StoryDossier dossier;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, Origin> voices = new LinkedHashMap<>();

  Copied(StoryDossier dossier) {
    this.dossier = dossier;
    for (AnnotatedArticle article : dossier.articles()) {
      articles.put(article.id(), article.article());
    }
    for (Origin origin : dossier.lineage().origins()) {
      origin.articles().forEach(article -> voices.put(article, origin));
    }
  }

  /**
   * What an article has from others.
   *
   * @param part share of its body that an earlier article of the story has too, 0 to 1
   * @param from the agency of its voice, else the outlet that it shares most with
   * @param credited true where it names the agency of its voice itself
   */
  record Share(double part, @Nullable String from, boolean credited) {}

  Share of(Article article) {
    BitSet covered = new BitSet();
    Map<String, Integer> sources = new LinkedHashMap<>();
    for (Passage passage : dossier.lineage().passages()) {
      if (passage.kind() != Passage.Kind.QUOTATION && passage.to().article().equals(article.id())) {
        covered.set(passage.to().at().start(), passage.to().at().end());
        sources.merge(passage.from().article(), passage.to().at().length(), Integer::sum);
      }
    }
    Origin voice = voices.get(article.id());
    @Nullable String agency =
        voice != null && voice.kind() == Origin.Kind.AGENCY ? voice.name() : null;
    // A credit without a place was given by other printers of the same copy, not by this one.
    boolean credited =
        agency != null
            && article.credits().stream()
                .anyMatch(c -> c.forText() && c.at() != null && c.agency().equals(agency));
    double part =
        Math.min(1, covered.cardinality() / (double) Math.max(1, article.layout().body().length()));
    // A voice holds the articles that are in the main its text, be their other printers here or
    // not.
    part = agency != null ? Math.max(part, Sources.COPY) : part;
    return new Share(part, agency != null ? agency : most(sources), credited);
  }

  private @Nullable String most(Map<String, Integer> sources) {
    return sources.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> articles.get(entry.getKey()))
        .map(ArticleFacts::outlet)
        .orElse(null);
  }
}
