package org.recoupe.annotation.name.tagger;

/** What the tagger found about each word of a text. */
public final class Tagging {
  private static final int PLACES = Lists.COUNTRY | Lists.CAPITAL | Lists.PLACE;

  private final int[] tags;
  private final int[] lists;

  Tagging(int[] tags, int[] lists) {
    this.tags = tags;
    this.lists = lists;
  }

  /** Number of words. */
  public int size() {
    return tags.length;
  }

  /** The tag of word {@code i}, one of {@link Tags}. */
  public int tag(int i) {
    return tags[i];
  }

  /** True if word {@code i} is an office (« préfète ») or form of address (« Mme »). */
  public boolean titles(int i) {
    return (lists[i] & (Lists.OFFICE | Lists.ADDRESS)) != 0;
  }

  /** True if word {@code i} is an adjective of a country or its inhabitants. */
  public boolean demonym(int i) {
    return (lists[i] & Lists.DEMONYM) != 0;
  }

  /** True if word {@code i} is a first name. */
  public boolean firstName(int i) {
    return (lists[i] & (Lists.MALE | Lists.FEMALE)) != 0;
  }

  /** True if a country, capital or other place starts with word {@code i}. */
  public boolean placeStarts(int i) {
    return (lists[i] & PLACES) != 0;
  }

  /** True if word {@code i} is a later word of the name of a place. */
  public boolean placeGoesOn(int i) {
    return (lists[i] & (PLACES << Lists.INSIDE_SHIFT)) != 0;
  }

  /** True if word {@code i} starts or is a known organisation. */
  public boolean organisationStarts(int i) {
    return (lists[i] & Lists.ORGANISATION) != 0;
  }

  /** True if word {@code i} is a later word of the name of a known organisation. */
  public boolean organisationGoesOn(int i) {
    return (lists[i] & (Lists.ORGANISATION << Lists.INSIDE_SHIFT)) != 0;
  }

  /** True if names of organisations start with word {@code i}. */
  public boolean organisationHead(int i) {
    return (lists[i] & Lists.ORGANISATION_HEAD) != 0;
  }
}
