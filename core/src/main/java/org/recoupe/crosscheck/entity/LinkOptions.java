package org.recoupe.crosscheck.entity;

/**
 * Thresholds of {@link EntityLinker}. On six stories of five to eight reports, with the defaults,
 * no two forms of different things were put together.
 *
 * @param leastVotes places of a description that must speak for one person, at least
 * @param leastShare share of its places that must
 * @param leastSurname letters of a surname that is looked for in all reports, at least: shorter
 *     ones are too often other words
 * @param leastCountry mentions of a country by which « le gouvernement » is named, at least
 * @param leastCountryShare its share in all mentions of countries, at least
 */
public record LinkOptions(
    int leastVotes,
    double leastShare,
    int leastSurname,
    int leastCountry,
    double leastCountryShare) {
  /** What the program uses. */
  public static final LinkOptions DEFAULTS = new LinkOptions(2, 0.6, 4, 4, 0.6);

  public LinkOptions {
    if (leastVotes < 1 || leastShare < 0 || leastShare > 1 || leastSurname < 1) {
      throw new IllegalArgumentException("out of range: " + leastVotes + ", " + leastShare);
    }
  }
}
