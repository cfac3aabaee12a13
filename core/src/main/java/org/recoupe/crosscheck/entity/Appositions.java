package org.recoupe.crosscheck.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Spaces;

/**
 * Finds what reports say of someone beside the name: « Jeanne Varenko, l'une des figures du port,
 * », « le géographe Paul Varenko », « Paul, 42 ans, ». What is said of two is no form of either.
 */
final class Appositions {
  /** Words and signs of an apposition, at most. */
  static final int LONGEST = 16;

  /** Words of a bracket that may stand between, at most. */
  static final int BRACKET = 8;

  /** Words of a name without surname, at most. */
  private static final int LONGEST_NAME = 3;

  static final Set<String> SIGNS = Set.of(",", ".", ";", ":", "(", ")", "!", "?", "…");
  private static final Set<String> DASHES = Set.of("—", "–");
  static final Set<String> OPENING = Set.of("«", "“");
  static final Set<String> CLOSING = Set.of("»", "”");

  private final AppositionWords words;
  private final AppositionStarts starts;
  private final OfficeReader offices;

  Appositions(OfficeReader offices) {
    this.offices = offices;
    this.words = new AppositionWords(offices);
    this.starts = new AppositionStarts(words, offices);
  }

  record Said(String words, Excerpt at) {}

  /** One report, and what has been found so far. */
  record Page(
      AnnotatedArticle article,
      Words line,
      Set<Integer> people,
      Set<Integer> things,
      Map<Said, Group> found) {
    boolean person(int i) {
      return i < line.size() && people.contains(line.span(i, i + 1).start());
    }
  }

  /** The name behind the word that opens a sentence (« Pour Paul »); empty where none does. */
  String front(String said) {
    int space = said.indexOf(' ');
    boolean front =
        space > 0 && words.has("front", said.substring(0, space).toLowerCase(Locale.ROOT));
    return front ? said.substring(space + 1) : "";
  }

  /** Adds to {@code groups} what {@code articles} say beside their names. */
  void find(
      List<AnnotatedArticle> articles, Map<String, Group> groups, Function<Mention, String> key) {
    Map<Said, Group> found = new LinkedHashMap<>();
    for (AnnotatedArticle article : articles) {
      Map<Integer, Mention> names = new LinkedHashMap<>();
      Set<Integer> people = new LinkedHashSet<>();
      Set<Integer> things = new LinkedHashSet<>();
      for (Mention mention : article.mentions()) {
        if (mention.form() == Mention.Form.NAME) {
          names.putIfAbsent(mention.at().start(), mention);
          boolean person = mention.type() == EntityType.PERSON;
          (person ? people : things).add(mention.at().start());
        }
      }
      Page page = new Page(article, new Words(article), people, things, found);
      Words line = page.line();
      int reached = 0;
      for (int i = 0; i < line.size(); i++) {
        Mention name = names.get(line.span(i, i + 1).start());
        if (name == null) {
          alone(page, i, reached, groups);
          continue;
        }
        int to = i + 1;
        while (to < line.size() && line.span(to, to + 1).start() < name.at().end()) {
          to++;
        }
        Group group = groups.get(key.apply(name));
        boolean person = name.type() == EntityType.PERSON || introduced(line, to);
        if (group != null && person) {
          behind(page, i, to, group);
          before(page, i, to, group);
        }
        reached = to;
        i = to - 1;
      }
    }
    give(found);
  }

  private static void give(Map<Said, Group> found) {
    Map<String, Set<Group>> claims = new LinkedHashMap<>();
    found.forEach(
        (said, group) ->
            claims
                .computeIfAbsent(Spelling.fold(said.words()), k -> new LinkedHashSet<>())
                .add(group));
    found.forEach(
        (said, group) -> {
          if (claims.getOrDefault(Spelling.fold(said.words()), Set.of()).size() == 1) {
            group.because("entity.described", said.words());
            group.variant(said.words());
            group.describedAt(said.at());
          }
        });
  }

  /** « Paul, 42 ans, »: who is given an age is a person, whatever the name. */
  private void alone(Page page, int i, int reached, Map<String, Group> groups) {
    Words line = page.line();
    int to = i + 1;
    if (!line.capital(i)
        || line.at(i).length() < 3
        || age(line, to) == to && !introduced(line, to)) {
      return;
    }
    int from = i;
    while (from > reached
        && i - from < LONGEST_NAME
        && line.capital(from - 1)
        && line.sameSentence(from - 1, i)) {
      from--;
    }
    if (from < i) {
      return;
    }
    String said = page.article().article().words(line.span(from, to));
    Group group = groups.computeIfAbsent(Spelling.fold(said), k -> new Group());
    group.add(EntityType.PERSON, said, new Excerpt(page.article().id(), line.span(from, to)));
    group.variant(said);
    behind(page, from, to, group);
  }

  /** « Paul, un docker de 42 ans » */
  private boolean introduced(Words line, int to) {
    return line.at(to).equals(",")
        && words.has("one", line.at(to + 1))
        && words.isPerson(line.at(to + 2))
        && line.at(to + 3).equals("de")
        && line.at(to + 4).matches("[0-9]{1,3}")
        && line.at(to + 5).equals("ans");
  }

  /** Behind « , 42 ans » at {@code i}, where a sign ends it; {@code i} where it is not there. */
  private static int age(Words line, int i) {
    boolean years =
        line.at(i).equals(",")
            && line.at(i + 1).matches("[0-9]{1,3}")
            && line.at(i + 2).equals("ans")
            && (line.at(i + 3).isEmpty() || !Character.isLetterOrDigit(line.at(i + 3).charAt(0)));
    return years ? i + 3 : i;
  }

  private void behind(Page page, int name, int to, Group group) {
    Words line = page.line();
    int i = to;
    if (line.at(i).equals("(")) {
      int close = i;
      while (close < line.size() && close - i < BRACKET && !line.at(close).equals(")")) {
        close++;
      }
      i = close + 1;
    }
    boolean single = to - name == 1 && group.name().indexOf(' ') < 0;
    int aged = age(line, i);
    if (aged > i && single) {
      // « Paul, 42 ans »: all that is said of who he is
      put(page, name, aged, group);
    }
    i = aged;
    if (!line.at(i).equals(",") || i + 1 >= line.size() || !line.sameSentence(name, i + 1)) {
      return;
    }
    int from = i + 1;
    boolean front = words.has("front", line.at(name - 1));
    int head = head(line, from, front);
    int end = head < 0 ? -1 : end(page, head, name);
    // « Varenko, un marin »: nobody who was named in full is introduced so
    boolean other =
        to - name == 1
            && words.has("determiner", line.at(from))
            && !words.has("definite", line.at(from))
            && group.name().indexOf(' ') > 0;
    if (end > 0 && !other && !(front && !line.at(end).equals(","))) {
      put(page, from, end, group);
      parts(page, from, end, group);
      if (single) {
        put(page, name, end, group);
      }
    }
  }

  /** The noun of the apposition that starts at {@code from}, or -1. */
  private int head(Words line, int from, boolean front) {
    int one = line.at(from).equals("l'") ? from + 1 : from;
    if (words.has("one", line.at(one)) && line.at(one + 1).equals("des")) {
      return one + 2;
    }
    int head = from;
    boolean definite = words.has("definite", line.at(from));
    boolean determiner = words.has("determiner", line.at(from));
    if (determiner) {
      head++;
    }
    int mark = line.at(head).equals("autre") ? head + 1 : head;
    int badge = OPENING.contains(line.at(mark)) || line.at(mark).equals("\"") ? mark + 1 : mark;
    boolean bare = !determiner && badge > mark && mark == from;
    if ((determiner && !definite || bare) && words.has("badge", line.at(badge))) {
      // « un « gilet jaune » du port », « Paul, « gilet jaune » au port, »
      return mark;
    }
    head = offices.has("before", line.at(head)) && !line.at(head + 1).isEmpty() ? head + 1 : head;
    if (definite && front || head >= line.size() || line.capital(head)) {
      return -1;
    }
    if (!determiner && offices.has("participle", line.at(head)) && !words.of(line.at(head + 1))) {
      // « Paul Varenko, élu samedi, »
      return -1;
    }
    boolean office = words.isOffice(line.at(head));
    boolean indefinite = determiner && !definite;
    boolean kin = words.isKin(line, from);
    boolean person = (indefinite || !determiner) && words.isPerson(line.at(head));
    return office || kin || person ? head : -1;
  }

  /** Where the apposition ends whose words go on at {@code i}, or -1 where it is none. */
  private int end(Page page, int i, int name) {
    Words line = page.line();
    int open = 0;
    for (int k = i; k < Math.min(line.size(), i + LONGEST); k++) {
      String word = line.at(k);
      if (!line.sameSentence(name, k)) {
        return open == 0 ? k : -1;
      }
      boolean closes = CLOSING.contains(word);
      if (open == 0 && (SIGNS.contains(word) || DASHES.contains(word) || closes)) {
        return k;
      }
      boolean aged = line.at(k - 1).equals("ans") && words.has("verb", word);
      if (open == 0 && (words.has("stop", word) || aged)) {
        return k;
      }
      open += OPENING.contains(word) ? 1 : closes && open > 0 ? -1 : 0;
      if (words.has("verb", word) || page.person(k) && !starts.inside(line, k)) {
        return -1;
      }
    }
    return -1;
  }

  private void before(Page page, int name, int to, Group group) {
    Words line = page.line();
    int end = name;
    if (end > 1 && offices.isAddress(line.at(end - 1))) {
      // « son conseil maître Paul Varenko »
      end--;
    }
    badge(page, name, to, group);
    int near = end;
    boolean comma = line.at(end - 1).equals(",");
    int bracket = comma ? end - 1 : end;
    if (comma || line.at(end - 1).equals(")")) {
      end = bracket;
      if (line.at(end - 1).equals(")")) {
        int open = end - 1;
        while (open > 0 && end - open < BRACKET && !line.at(open).equals("(")) {
          open--;
        }
        end = open;
      }
    }
    if (end <= 0 || !line.sameSentence(end - 1, name)) {
      return;
    }
    int from = -1;
    boolean one = words.has("many", line.at(end - 2)) && words.has("one", line.at(end - 4));
    if (comma || one || end < bracket || to - name > 1 && words.closesOffice(line, end)) {
      from = starts.start(page, end);
    }
    if (from < 0 && comma) {
      from =
          words.has("them", line.at(end - 1)) ? starts.among(line, end) : starts.opens(page, end);
    }
    boolean told = page.things().contains(line.span(end - 1, end).start());
    if (from < 0 && !comma && !told && end == near && to - name > 1) {
      from = words.direct(line, end);
    }
    if (from >= 0) {
      put(page, from, end, group);
      put(page, from, bracket, group);
      put(page, from, to, group);
    }
  }

  /** « le médiatique « gilet jaune » Paul Varenko » */
  private void badge(Page page, int name, int to, Group group) {
    Words line = page.line();
    boolean closed = CLOSING.contains(line.at(name - 1)) || line.at(name - 1).equals("\"");
    int noun = closed ? name - 3 : name - 2;
    if (!words.has("badge", line.at(noun)) || !line.sameSentence(noun, name)) {
      return;
    }
    boolean open = OPENING.contains(line.at(noun - 1)) || line.at(noun - 1).equals("\"");
    int from = closed && open ? noun - 1 : noun;
    if (closed != open) {
      return;
    }
    put(page, from, to, group);
    int article = from - 1;
    while (from - article < LONGEST_NAME + 1
        && (offices.has("before", line.at(article)) || line.at(article).equals("et"))) {
      article--;
    }
    if (words.has("determiner", line.at(article)) && line.sameSentence(article, name)) {
      put(page, article, to, group);
    }
  }

  /** « patron du port et maire de Mornay » says two things; « maire de Mornay (Cher) » is one. */
  private void parts(Page page, int from, int end, Group group) {
    Words line = page.line();
    for (int k = from + 2; k + 2 < end; k++) {
      if (line.at(k).equals("et") && words.isOffice(line.at(k + 1))) {
        put(page, from, k, group);
        put(page, k + 1, end, group);
      }
    }
    if (line.at(end).equals("(")) {
      int close = end;
      while (close < line.size() && close - end < BRACKET && !line.at(close).equals(")")) {
        close++;
      }
      if (line.at(close).equals(")") && line.at(close + 1).equals(",")) {
        put(page, from, close + 1, group);
      }
    }
  }

  private void put(Page page, int from, int to, @Nullable Group group) {
    if (group != null && to > from) {
      Words line = page.line();
      String said = Spaces.single(page.article().article().words(line.span(from, to)));
      page.found()
          .put(new Said(said, new Excerpt(page.article().id(), line.span(from, to))), group);
      boolean aged =
          to - from > 4
              && line.at(to - 1).equals("ans")
              && line.at(to - 2).matches("[0-9]{1,3}")
              && line.at(to - 3).equals("de");
      if (aged && words.has("definite", line.at(from))) {
        // « l'ex-boxeur de 42 ans »
        put(page, from, to - 3, group);
      }
    }
  }
}
