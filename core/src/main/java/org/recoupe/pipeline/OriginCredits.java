package org.recoupe.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;

/**
 * Gives reports that print an agency's copy without naming it the credit that the other printers of
 * the same copy give. Such a credit has no place in the report.
 */
final class OriginCredits {
  private OriginCredits() {}

  /** The same articles, with the agency of their origin among their credits. */
  static List<AnnotatedArticle> complete(List<AnnotatedArticle> members, Lineage lineage) {
    Map<String, String> agencies = new LinkedHashMap<>();
    for (Origin origin : lineage.origins()) {
      if (origin.kind() == Origin.Kind.AGENCY && origin.articles().size() > 1) {
        origin.articles().forEach(id -> agencies.put(id, origin.name()));
      }
    }
    List<AnnotatedArticle> completed = new ArrayList<>();
    for (AnnotatedArticle member : members) {
      completed.add(withCredit(member, agencies.get(member.id())));
    }
    return completed;
  }

  private static AnnotatedArticle withCredit(AnnotatedArticle member, @Nullable String agency) {
    Article article = member.article();
    if (agency == null
        || article.credits().stream().anyMatch(c -> c.forText() && c.agency().equals(agency))) {
      return member;
    }
    List<Credit> credits = new ArrayList<>(article.credits());
    credits.add(new Credit(agency, null, true));
    return new AnnotatedArticle(
        article.credited(credits),
        member.segments(),
        member.mentions(),
        member.times(),
        member.quantities(),
        member.quotations());
  }
}
