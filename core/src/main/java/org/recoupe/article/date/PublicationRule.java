package org.recoupe.article.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Publication;

/**
 * Chooses the publication date of an article. The rule:
 *
 * <ol>
 *   <li>what the user says in a sidecar;
 *   <li>a publication date in JSON-LD, then in another metadata field;
 *   <li>a day in the address;
 *   <li>a date in the text.
 * </ol>
 *
 * <p>But for a sidecar, where the address names an earlier day than the metadata by {@link
 * #ZONE_DAYS} days or more, the address is right: outlets overwrite the metadata when they edit,
 * and keep the address. One day of difference is the time zone. Dates of a change are chosen only
 * where no other is known.
 */
public final class PublicationRule {
  /** Days by which an address and metadata may differ by time zones and late evenings alone. */
  public static final int ZONE_DAYS = 2;

  private PublicationRule() {}

  /** The publication with its candidates; of two on one basis the first counts. */
  public static Publication choose(List<Publication.Candidate> candidates) {
    List<Publication.Candidate> first =
        candidates.stream().filter(candidate -> !candidate.modified()).toList();
    Publication.Candidate chosen = best(first.isEmpty() ? candidates : first);
    return new Publication(
        chosen == null ? null : chosen.value(), chosen == null ? null : chosen.basis(), candidates);
  }

  private static Publication.@Nullable Candidate best(List<Publication.Candidate> candidates) {
    for (Publication.Basis basis :
        List.of(
            Publication.Basis.SIDECAR,
            Publication.Basis.JSON_LD,
            Publication.Basis.META,
            Publication.Basis.URL,
            Publication.Basis.TEXT)) {
      for (Publication.Candidate candidate : candidates) {
        if (candidate.basis() == basis) {
          return byAddress(candidate, candidates);
        }
      }
    }
    return null;
  }

  private static Publication.Candidate byAddress(
      Publication.Candidate chosen, List<Publication.Candidate> candidates) {
    if (chosen.basis() == Publication.Basis.SIDECAR) {
      return chosen;
    }
    for (Publication.Candidate candidate : candidates) {
      if (candidate.basis() == Publication.Basis.URL
          && daysBetween(candidate.value(), chosen.value()) >= ZONE_DAYS) {
        return candidate;
      }
    }
    return chosen;
  }

  private static long daysBetween(String from, String to) {
    try {
      return java.time.LocalDate.parse(day(to)).toEpochDay()
          - java.time.LocalDate.parse(day(from)).toEpochDay();
    } catch (java.time.DateTimeException e) {
      return 0;
    }
  }

  private static String day(String value) {
    return value.substring(0, Math.min(10, value.length()));
  }
}
