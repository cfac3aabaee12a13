package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.text.Span;

/** The two towns of « l'axe Mornay-Varech », which names a road or railway and no town. */
final class RouteEnds {
  private final Line line;
  private final OfficeReader words;
  private final Jurisdictions jurisdictions;
  private final Set<String> places = new LinkedHashSet<>();
  private final Set<Integer> routes = new LinkedHashSet<>();
  private final List<Mention> ends = new ArrayList<>();

  /** Finds the ends of the routes in {@code line}, where the text or a list knows both towns. */
  RouteEnds(Line line, List<Name> names, OfficeReader words, Jurisdictions jurisdictions) {
    this.line = line;
    this.words = words;
    this.jurisdictions = jurisdictions;
    for (Name name : names) {
      if (name.type() == EntityType.PLACE) {
        places.add(NameReader.words(line, name));
      }
    }
    for (int i = 1; i < line.size(); i++) {
      boolean route =
          line.isWord(i)
              && line.isCapital(i)
              && line.sameSentence(i - 1, i)
              && words.has("line", line.word(i - 1));
      if (route && split(i)) {
        routes.add(i);
      }
    }
  }

  /** {@code names} without those that are two. */
  List<Name> without(List<Name> names) {
    return routes.isEmpty()
        ? names
        : names.stream()
            .filter(name -> name.to() - name.from() > 1 || !routes.contains(name.from()))
            .toList();
  }

  List<Mention> towns() {
    return ends;
  }

  private boolean split(int i) {
    String word = line.word(i);
    int hyphen = word.indexOf('-');
    while (hyphen > 0) {
      String from = word.substring(0, hyphen);
      String to = word.substring(hyphen + 1);
      if (isTown(from) && isTown(to)) {
        int start = line.at(i).start();
        ends.add(town(new Span(start, start + hyphen), from));
        ends.add(town(new Span(start + hyphen + 1, line.at(i).end()), to));
        return true;
      }
      hyphen = word.indexOf('-', hyphen + 1);
    }
    return false;
  }

  private boolean isTown(String name) {
    return places.contains(name) || words.isCapital(name) || jurisdictions.isKnown(name);
  }

  private static Mention town(Span at, String name) {
    return new Mention(
        at, at, EntityType.PLACE, Mention.Form.NAME, name, Mention.Gender.UNKNOWN, false);
  }
}
