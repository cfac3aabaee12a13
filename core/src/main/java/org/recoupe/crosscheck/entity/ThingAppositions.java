package org.recoupe.crosscheck.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Spaces;

/**
 * Finds what reports say beside the name of an organisation that it is: « l'Union des marins,
 * premier syndicat du port, », « la fédération des marins (UDM) », « un institut de la mer, le
 * Varech, ».
 */
final class ThingAppositions {
  /** Words of a description, at most. */
  private static final int LONGEST = 14;

  /** Words of a description that is the long form of an acronym, at least. */
  private static final int LONG_FORM = 4;

  private static final Set<String> SIGNS =
      Set.of(",", ".", ";", ":", "(", ")", "!", "?", "…", "—", "–", "«", "»", "“", "”", "\"");
  private static final Set<String> ARTICLES = Set.of("le", "la", "l'", "les");

  private final AppositionWords words;
  private final OfficeReader offices;

  ThingAppositions(OfficeReader offices) {
    this.offices = offices;
    this.words = new AppositionWords(offices);
  }

  /** One report, its names by where they start, and what is claimed. */
  private record Page(
      AnnotatedArticle article, Words line, Map<Integer, Mention> names, Claims claims) {
    @Nullable Mention name(int i) {
      return i < 0 || i >= line.size() ? null : names.get(line.span(i, i + 1).start());
    }

    void put(int from, int to, Group group) {
      if (to > from) {
        Excerpt at = new Excerpt(article.id(), line.span(from, to));
        claims.add(Spaces.single(article.article().words(at.at())), at, group);
      }
    }
  }

  /** Adds to the organisations of {@code all} what {@code articles} say they are. */
  void find(
      List<AnnotatedArticle> articles, List<Group> all, Function<Mention, @Nullable Group> groups) {
    Claims claims = new Claims();
    for (AnnotatedArticle article : articles) {
      Map<Integer, Mention> names = new LinkedHashMap<>();
      for (Mention mention : article.mentions()) {
        if (mention.form() == Mention.Form.NAME) {
          names.putIfAbsent(mention.at().start(), mention);
        }
      }
      Page page = new Page(article, new Words(article), names, claims);
      Words line = page.line();
      for (int i = 0; i < line.size(); i++) {
        Mention name = page.name(i);
        boolean body = name != null && name.type() == EntityType.ORGANISATION;
        boolean place = name != null && name.type() == EntityType.PLACE;
        Group group = name == null || !body && !place ? null : groups.apply(name);
        if (name == null || group == null) {
          continue;
        }
        int to = i + 1;
        while (to < line.size() && line.span(to, to + 1).start() < name.at().end()) {
          to++;
        }
        if (place) {
          town(page, i, to, group);
        } else {
          behind(page, i, to, group);
          bracket(page, i, to, group);
          before(page, i, to, group);
        }
        i = to - 1;
      }
    }
    claims.settle(all);
  }

  /** « l'Union des marins, premier syndicat du port, » */
  private void behind(Page page, int name, int to, Group group) {
    Words line = page.line();
    if (!line.at(to).equals(",") || to + 1 >= line.size() || !line.sameSentence(name, to + 1)) {
      return;
    }
    int from = to + 1;
    int noun = words.has("determiner", line.at(from)) ? from + 1 : from;
    boolean most = line.at(noun).equals("plus") || line.at(noun).equals("moins");
    noun += most ? 2 : 0;
    boolean ranked = most || offices.has("before", line.at(noun));
    noun += ranked && !most ? 1 : 0;
    if (noun >= line.size() || !isThing(line, noun) || !line.sameSentence(name, noun)) {
      return;
    }
    int end = end(page, noun + 1, name);
    boolean definite = words.has("definite", line.at(from)) && !ranked;
    boolean closed = end > 0 && line.at(end).equals(",");
    if (definite
        ? end > noun + 1 && (ends(line, name, end) || closed && goesOn(page, name, end))
        : closed) {
      page.put(from, end, group);
    }
  }

  /** « Mornay, une ville du nord, » and « une ville du nord, Mornay, » */
  private void town(Page page, int name, int to, Group group) {
    Words line = page.line();
    int from = to + 1;
    if (line.at(to).equals(",") && words.has("one", line.at(from)) && isPlace(line, from + 1)) {
      int end = end(page, from + 2, name);
      if (end > from + 2 && line.sameSentence(name, from)) {
        page.put(from, end, group);
        int cut = uncounted(line, from, end);
        page.put(from, cut < end ? cut : from, group);
      }
    }
    int comma = ARTICLES.contains(line.at(name - 1)) ? name - 2 : name - 1;
    if (comma < 2 || !line.at(comma).equals(",") || !line.sameSentence(comma, name)) {
      return;
    }
    for (int k = comma - 1; k >= Math.max(0, comma - LONGEST); k--) {
      if (!line.sameSentence(k, comma)
          || SIGNS.contains(line.at(k))
          || words.has("verb", line.at(k))
          || words.has("stop", line.at(k))) {
        return;
      }
      if (words.has("one", line.at(k)) && isPlace(line, k + 1) && comma - k > 2) {
        page.put(k, comma, group);
        return;
      }
    }
  }

  /** The end of « une ville du nord » in « une ville du nord de 66 000 habitants ». */
  private static int uncounted(Words line, int from, int end) {
    if (!line.at(end - 1).equals("habitants")) {
      return end;
    }
    int number = end - 2;
    while (number > from && line.number(number)) {
      number--;
    }
    return number > from + 2 && line.at(number).equals("de") ? number : end;
  }

  private boolean isPlace(Words line, int at) {
    int noun = offices.has("before", line.at(at)) || words.has("small", line.at(at)) ? at + 1 : at;
    return noun < line.size()
        && !line.capital(noun)
        && (offices.has("place", line.at(noun)) || offices.has("town-noun", line.at(noun)));
  }

  private boolean isThing(Words line, int noun) {
    return !line.capital(noun)
        && (offices.has("thing", line.at(noun)) || words.has("institution", line.at(noun)))
        && !offices.has("place", line.at(noun));
  }

  private static boolean isOrganisation(@Nullable Mention mention) {
    return mention != null && mention.type() == EntityType.ORGANISATION;
  }

  private static boolean ends(Words line, int name, int i) {
    return i >= line.size() || !line.sameSentence(name, i) || line.at(i).equals(".");
  }

  /**
   * True where a verb stands behind the comma at {@code end}: « l'Union, le syndicat du port, a dit
   * »; « l'Union, le syndicat du port, la mairie » is a list.
   */
  private boolean goesOn(Page page, int name, int end) {
    Words line = page.line();
    int next = end + 1;
    return next < line.size()
        && line.sameSentence(name, next)
        && !line.capital(next)
        && words.has("verb", line.at(next));
  }

  /** Where the apposition ends whose words go on at {@code i}, or -1 where it is none. */
  private int end(Page page, int i, int name) {
    Words line = page.line();
    for (int k = i; k < Math.min(line.size(), i + LONGEST); k++) {
      if (!line.sameSentence(name, k)
          || SIGNS.contains(line.at(k))
          || words.has("stop", line.at(k))) {
        return k;
      }
      Mention inner = page.name(k);
      if (words.has("verb", line.at(k))
          || inner != null && inner.type() == EntityType.PERSON && !words.of(line.at(k - 1))) {
        return -1;
      }
    }
    return i + LONGEST >= line.size() ? line.size() : -1;
  }

  /** « la fédération des marins (UDM) » */
  private void bracket(Page page, int name, int to, Group group) {
    Words line = page.line();
    if (!line.at(name - 1).equals("(")
        || !line.at(to).equals(")")
        || to - name > 1
        || words.has("agency", line.at(name))) {
      return;
    }
    int from = start(page, name - 1);
    if (from >= 0 && name - 1 - from >= LONG_FORM) {
      page.put(from, name - 1, group);
      page.put(from, to + 1, group);
      page.put(from + 1, name - 1, group);
      page.put(from + 1, to + 1, group);
    }
  }

  /** « un institut de la mer, le Varech, » */
  private void before(Page page, int name, int to, Group group) {
    Words line = page.line();
    int comma = ARTICLES.contains(line.at(name - 1)) ? name - 2 : name - 1;
    boolean closed = line.at(to).equals(",") || ends(line, name, to);
    if (comma < 2 || !line.at(comma).equals(",") || !closed) {
      return;
    }
    int from = start(page, comma);
    boolean indefinite = from >= 0 && words.has("one", line.at(from));
    if (indefinite && comma - from > 2) {
      page.put(from, comma, group);
    }
  }

  /** Where the description of a thing starts that ends before {@code end}, or -1. */
  private int start(Page page, int end) {
    Words line = page.line();
    for (int k = end - 1; k >= Math.max(0, end - LONGEST); k--) {
      if (!line.sameSentence(k, end - 1)
          || SIGNS.contains(line.at(k))
          || line.at(k).equals("et")
          || isOrganisation(page.name(k))
          || words.has("verb", line.at(k))
          || words.has("stop", line.at(k))) {
        return -1;
      }
      if (words.has("determiner", line.at(k))) {
        int noun = offices.has("before", line.at(k + 1)) ? k + 2 : k + 1;
        if (noun < end && isThing(line, noun)) {
          return k;
        }
      }
    }
    return -1;
  }
}
