package org.recoupe.crosscheck.conflict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.crosscheck.relation.Antonyms;
import org.recoupe.provenance.Reason;
import org.recoupe.text.Spaces;
import org.recoupe.text.WordKinds;

/**
 * Finds one event dated in two ways: clauses that are alike but for their time, behind the same
 * preposition; and, in one article, two dates that both call themselves this one (« ce 19 mai », «
 * ce 19 juin »).
 */
final class DateDiffer implements Differ {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2}))?(?:-(\\d{2})(?:T[A-Z]{2})?)?");
  private static final Pattern YEARS = Pattern.compile("P(\\d{1,3})Y");
  private static final Pattern THIS =
      Pattern.compile("(?iu)ce\\s+(?:\\p{L}++\\s+)?\\d{1,2}(?:er)?\\s+\\p{L}++.*+");

  private static final Pattern BARE =
      Pattern.compile("^(?:tou(?:t|te|s|tes) )?(?:ce(?:t|tte)? |l[ea]s? |l['’])(?:année )?");
  private static final Pattern COUNTED =
      Pattern.compile("(?iu)(?:i[èe]me|\\de|premier|second) (?:\\p{L}+di|dimanche|week-end)");

  private static final Pattern WHOLE_DATE = Pattern.compile("le\\s\\d{1,2}(?:er)?\\s\\p{L}{3}");

  private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-(\\d)(?:T[A-Z]{2})?");

  private static final List<String> DAY_NAMES =
      List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

  private static final Pattern DAY_NAME =
      Pattern.compile("(?<!\\p{L})(?:" + String.join("|", DAY_NAMES) + ")(?!\\p{L})");

  /** Likeness from which another weekday in reports without a date is no other week. */
  private static final double LEAST_OF_WEEKDAYS = 0.6;

  /** A leap year, so that every day of a year that is not known can be a date. */
  private static final int SOME_YEAR = 2000;

  private final Antonyms antonyms = new Antonyms(new Lexicon());
  private final WordKinds words = new WordKinds("fr/conflict/dates.txt");
  private final ConflictOptions options;

  DateDiffer(ConflictOptions options) {
    this.options = options;
  }

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    List<Draft> drafts = new ArrayList<>();
    deictic(story, drafts);
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    story.groups().forEach(group -> group.forEach(c -> groups.put(c, group)));
    Set<Integer> used = new LinkedHashSet<>();
    for (StoryClauses.Pair pair : story.pairs()) {
      if (pair.likeness() < options.sameDated()) {
        break;
      }
      if (used.contains(pair.a()) || used.contains(pair.b())) {
        continue;
      }
      Clause a = story.clauses().get(pair.a());
      Clause b = story.clauses().get(pair.b());
      // « a baissé en mars » and « a augmenté en avril » are two matters.
      if (isOfTwo(a, b)
          || !tellsTheSame(a, b)
          || a.denied() != b.denied()
          || antonyms.opposed(stems(a), stems(b))) {
        continue;
      }
      Draft draft = compare(story, a, b, groups, pair);
      if (draft != null) {
        drafts.add(draft);
        used.addAll(groups.getOrDefault(pair.a(), List.of(pair.a())));
        used.addAll(groups.getOrDefault(pair.b(), List.of(pair.b())));
      }
    }
    return drafts;
  }

  /** True if each names somebody or something that the other does not. */
  private static boolean isOfTwo(Clause a, Clause b) {
    return InCommon.namesMore(a, b) && InCommon.namesMore(b, a);
  }

  /** « Le Courrier, 3 mars » and « Le Courrier, 9 avril » tell nothing that could be dated. */
  private static boolean tellsTheSame(Clause a, Clause b) {
    Set<String> there = b.keys();
    return a.units().stream().anyMatch(u -> u.kind() == Unit.Kind.WORD && u.isAmong(there));
  }

  /** True if both reports give both dates: they date two things. */
  private static boolean knowBoth(StoryClauses story, Clause a, Clause b, Timed one, Timed other) {
    return a.article() != b.article() && gives(story, a, other.value) && gives(story, b, one.value);
  }

  private static boolean gives(StoryClauses story, Clause clause, String value) {
    return story.articles().get(clause.article()).times().stream()
        .anyMatch(time -> time.value().equals(value));
  }

  private static Set<String> stems(Clause clause) {
    Set<String> stems = new LinkedHashSet<>();
    clause.units().forEach(unit -> stems.add(unit.keys().get(0)));
    return stems;
  }

  private void deictic(StoryClauses story, List<Draft> drafts) {
    for (AnnotatedArticle article : story.articles()) {
      String text = article.segments().text();
      List<TimeExpression> these =
          article.times().stream()
              .filter(t -> THIS.matcher(t.at().of(text)).matches() && date(t) != null)
              .toList();
      for (int i = 0; i < these.size(); i++) {
        for (int j = i + 1; j < these.size(); j++) {
          LocalDate one = date(these.get(i));
          LocalDate other = date(these.get(j));
          if (one != null && other != null && daysApart(one, other) > options.deicticDays()) {
            Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
            for (TimeExpression time : List.of(these.get(i), these.get(j))) {
              sides.put(
                  time.at().of(text), new ArrayList<>(List.of(clauseAt(story, article, time))));
            }
            if (sides.size() > 1) {
              drafts.add(
                  new Draft(
                      Conflict.Kind.DATE,
                      Conflict.Status.CONFLICT,
                      String.join(" / ", sides.keySet()),
                      sides,
                      List.of(
                          Reason.of("conflict.date.this", sides.keySet().toArray(new String[0]))),
                      1));
            }
            return;
          }
        }
      }
    }
  }

  private static Excerpt clauseAt(StoryClauses story, AnnotatedArticle article, TimeExpression t) {
    for (Clause clause : story.clauses()) {
      if (clause.id().equals(article.id()) && clause.at().contains(t.at())) {
        return clause.excerpt();
      }
    }
    return new Excerpt(article.id(), t.at());
  }

  private static long daysApart(LocalDate a, LocalDate b) {
    long days = Math.abs(ChronoUnit.DAYS.between(a, b));
    // Where no year is known, December and January are neighbours.
    return Math.min(days, Math.abs(366 - days));
  }

  private static @Nullable LocalDate date(TimeExpression time) {
    return date(time.value());
  }

  private static @Nullable LocalDate date(String value) {
    Matcher m = DATE.matcher(value);
    if (!m.lookingAt() || m.group(3) == null) {
      return null;
    }
    try {
      int year = m.group(1).equals("XXXX") ? SOME_YEAR : Integer.parseInt(m.group(1));
      return LocalDate.of(year, Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private @Nullable Draft compare(
      StoryClauses story,
      Clause a,
      Clause b,
      Map<Integer, List<Integer>> groups,
      StoryClauses.Pair pair) {
    for (Timed one : timed(story, a)) {
      for (Timed other : timed(story, b)) {
        Conflict.Status status =
            pair.likeness() >= LEAST_OF_WEEKDAYS && isOtherWeekday(one, other)
                ? Conflict.Status.CONFLICT
                : status(one, other);
        if (status == null
            || status == Conflict.Status.CONFLICT && knowBoth(story, a, b, one, other)) {
          continue;
        }
        Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
        for (int end : List.of(pair.a(), pair.b())) {
          for (int member : groups.getOrDefault(end, List.of(end))) {
            Clause clause = story.clauses().get(member);
            for (Timed time : timed(story, clause)) {
              if (time.words.equals(one.words) || time.words.equals(other.words)) {
                sides.computeIfAbsent(time.words, k -> new ArrayList<>()).add(clause.excerpt());
              }
            }
          }
        }
        if (sides.size() > 1) {
          return new Draft(
              Conflict.Kind.DATE,
              status,
              story.words(a),
              sides,
              List.of(
                  Reason.of(
                      status == Conflict.Status.ROUNDING ? "conflict.date.finer" : "conflict.date",
                      one.words,
                      other.words)),
              status == Conflict.Status.ROUNDING ? 0 : 1);
        }
      }
    }
    return null;
  }

  /** A time in a clause: its words, its value, the preposition before it, the year of writing. */
  private record Timed(String words, String value, String before, int written) {}

  private static List<Timed> timed(StoryClauses story, Clause clause) {
    List<Timed> found = new ArrayList<>();
    AnnotatedArticle article = story.articles().get(clause.article());
    String text = article.segments().text();
    String published = article.article().publication().value();
    int written =
        published != null && published.matches("\\d{4}.*")
            ? Integer.parseInt(published.substring(0, 4))
            : 0;
    for (Unit unit : clause.units()) {
      if (unit.kind() == Unit.Kind.TIME) {
        // A time that begins before the clause (« lundi, mardi et mercredi ») has nothing before
        // it.
        int from = Math.min(clause.at().start(), unit.at().start());
        String before = Lexicon.fold(text.substring(from, unit.at().start()).strip());
        int space = before.lastIndexOf(' ');
        found.add(
            new Timed(
                Lexicon.fold(unit.at().of(text)),
                unit.keys().get(0).substring(2),
                before.substring(space + 1),
                written));
      }
    }
    return found;
  }

  private boolean isBehindTheSame(Timed a, Timed b) {
    return a.before.equals(b.before)
        || isFree(a) && isFree(b)
        || words.is("within", a.before) && words.is("within", b.before);
  }

  /** True for « le 3 mars » that no preposition rules: it dates what its clause tells. */
  private boolean isFree(Timed time) {
    return WHOLE_DATE.matcher(time.words).lookingAt() && !words.is("preposition", time.before);
  }

  private Conflict.@Nullable Status status(Timed a, Timed b) {
    // « ce samedi » and « samedi » are written the same, whatever was read; « le quatrième samedi
    // de grève » is counted from the start of the strike, not of a month.
    if (bare(a).equals(bare(b))
        || COUNTED.matcher(a.words).find()
        || COUNTED.matcher(b.words).find()) {
      return null;
    }
    if (!isBehindTheSame(a, b)) {
      return null;
    }
    if (yearsBefore(a, b) || yearsBefore(b, a)) {
      return Conflict.Status.ROUNDING;
    }
    if (!DATE.matcher(a.value).matches() || !DATE.matcher(b.value).matches()) {
      return null;
    }
    if (a.value.equals(b.value)) {
      // The same year or month, of which one report gives the part.
      boolean part = a.words.endsWith(b.words) || b.words.endsWith(a.words);
      return part && a.value.length() <= 7 ? Conflict.Status.ROUNDING : null;
    }
    if (a.value.startsWith(b.value) || b.value.startsWith(a.value)) {
      // « mardi » and « mardi matin » tell the same.
      boolean part = a.value.startsWith(b.value + "T") || b.value.startsWith(a.value + "T");
      return part ? null : Conflict.Status.ROUNDING;
    }
    if (isThatWeekday(a, b) || isThatWeekday(b, a)) {
      return null;
    }
    return a.value.length() == b.value.length()
            && words.is("relative", a.words) == words.is("relative", b.words)
            && isKnown(a.value) == isKnown(b.value)
            && (isKnown(a.value) || isFree(a) && isFree(b))
        ? Conflict.Status.CONFLICT
        : null;
  }

  /**
   * True for « mardi » and « jeudi » in reports without a date, behind the same word: as the
   * clauses are the same but for the day, they hardly tell of two weeks.
   */
  private boolean isOtherWeekday(Timed a, Timed b) {
    Matcher one = WEEKDAY.matcher(a.value);
    Matcher other = WEEKDAY.matcher(b.value);
    return one.matches()
        && other.matches()
        && !one.group(1).equals(other.group(1))
        && a.written == 0
        && b.written == 0
        && a.before.equals(b.before)
        && !words.is("of", a.before)
        && !COUNTED.matcher(a.words).find()
        && !COUNTED.matcher(b.words).find();
  }

  /** True for « la nuit de lundi à mardi » and « la nuit du 19 au 20 », if the 19th is a Monday. */
  private static boolean isThatWeekday(Timed named, Timed dated) {
    Matcher name = DAY_NAME.matcher(named.words);
    LocalDate date = date(dated.value);
    return name.find()
        && named.words.codePoints().noneMatch(Character::isDigit)
        && !DAY_NAME.matcher(dated.words).find()
        && date != null
        && isKnown(dated.value)
        && DAY_NAMES.indexOf(name.group()) == date.getDayOfWeek().getValue() - 1;
  }

  private static boolean isKnown(String value) {
    return !value.contains("X");
  }

  private static String bare(Timed time) {
    return BARE.matcher(Spaces.single(time.words)).replaceFirst("");
  }

  /** True for « depuis trois ans » against « depuis 2019 », written in 2022. */
  private static boolean yearsBefore(Timed length, Timed date) {
    Matcher m = YEARS.matcher(length.value);
    return m.matches()
        && length.written > 0
        && date.value.startsWith(String.valueOf(length.written - Integer.parseInt(m.group(1))));
  }
}
