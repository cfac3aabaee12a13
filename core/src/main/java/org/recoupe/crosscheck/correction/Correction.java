package org.recoupe.crosscheck.correction;

import java.util.List;
import java.util.Locale;
import org.recoupe.reuse.Origin;

/** One thing that a reader has set right. It names reports and quotes words, never a finding. */
public sealed interface Correction {
  /** What the reader wrote beside it; empty for nothing. */
  String note();

  /** Its name in the corrections file. */
  String label();

  /** Ids of the reports that it is about. */
  List<String> articles();

  /** In one line, for messages. */
  String shown();

  /** A correction by places in reports. */
  sealed interface Placed extends Correction permits Same, NotSame, NameOf, Hide {
    /** What it is about. */
    Subject subject();

    /** Words of reports. */
    List<Place> places();

    @Override
    default List<String> articles() {
      return places().stream().map(Place::article).distinct().toList();
    }

    @Override
    default String shown() {
      StringBuilder shown = new StringBuilder(label()).append(' ').append(subject().label());
      for (Place place : places()) {
        shown.append(" \"").append(place.words()).append("\" (").append(place.article());
        shown.append(')');
      }
      return shown.toString();
    }
  }

  /**
   * The words at {@code places} say the same, render one utterance or name one thing.
   *
   * @param subject a statement, a quotation or a name
   * @param places two or more
   * @param note may be empty
   */
  record Same(Subject subject, List<Place> places, String note) implements Placed {
    public Same {
      places = List.copyOf(places);
    }

    @Override
    public String label() {
      return "same";
    }
  }

  /**
   * The words at the second and later places are something else than those at the first, and leave
   * it.
   *
   * @param subject a statement, a quotation, a name or a conflict
   * @param places two or more
   * @param note may be empty
   */
  record NotSame(Subject subject, List<Place> places, String note) implements Placed {
    public NotSame {
      places = List.copyOf(places);
    }

    @Override
    public String label() {
      return "not-same";
    }
  }

  /**
   * A report rests on the text of an agency or outlet.
   *
   * @param article id of the report
   * @param kind what the origin is
   * @param name name of the agency or outlet
   * @param note may be empty
   */
  record OriginOf(String article, Origin.Kind kind, String name, String note)
      implements Correction {
    @Override
    public String label() {
      return "origin-of";
    }

    @Override
    public List<String> articles() {
      return List.of(article);
    }

    @Override
    public String shown() {
      return label() + " " + article + ": " + kind.name().toLowerCase(Locale.ROOT) + " " + name;
    }
  }

  /**
   * Words name somebody, or a quotation is somebody's.
   *
   * @param subject a name or a quotation
   * @param place the words
   * @param name full name
   * @param note may be empty
   */
  record NameOf(Subject subject, Place place, String name, String note) implements Placed {
    @Override
    public String label() {
      return "name-of";
    }

    @Override
    public List<Place> places() {
      return List.of(place);
    }

    @Override
    public String shown() {
      return Placed.super.shown() + ": " + name;
    }
  }

  /**
   * A finding that rests on all of {@code places} is not shown.
   *
   * @param subject what is hidden
   * @param places one or more
   * @param note may be empty
   */
  record Hide(Subject subject, List<Place> places, String note) implements Placed {
    public Hide {
      places = List.copyOf(places);
    }

    @Override
    public String label() {
      return "hide";
    }
  }
}
