package org.recoupe.reuse;

import java.util.List;
import java.util.Locale;
import org.recoupe.provenance.Reason;

/**
 * One independent voice: an agency or outlet and all articles that rest on it.
 *
 * @param id stable name within the story
 * @param kind what it is
 * @param name agency or outlet
 * @param articles ids of the articles whose text is in the main from this origin
 * @param why the evidence, strongest first
 */
public record Origin(String id, Kind kind, String name, List<String> articles, List<Reason> why) {
  public Origin {
    articles = List.copyOf(articles);
    why = List.copyOf(why);
  }

  /** What an origin is. */
  public enum Kind {
    AGENCY,
    OUTLET;

    /** Name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
