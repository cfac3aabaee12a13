package org.recoupe.article.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * Reads dates with a year as metadata and pages write them: ISO 8601, RFC 1123 (« Tue, 12 Mar 2031
 * 18:04:00 GMT »), day and month by name in all languages that have a list of months, and numeric
 * dates (day first, but for « 2031/03/12 » and months that cannot be).
 */
public final class DateReader {
  /** Longest text that is searched for a date at once. */
  static final int LONGEST = 600;

  /** Characters before a date in which a cue may stand. */
  private static final int CUE_REACH = 40;

  /** Names of zones in capitals: « est » and « tu » are words. */
  private static final String ZONE =
      "(?<zone>(?:UTC|GMT) ?[+-]\\d{1,2}(?::?\\d{2})?|[+-]\\d{2}:?\\d{2}|(?-i:"
          + String.join("|", ClockTime.zones())
          + "))(?![\\p{L}\\d])";

  /** « 18:04 », « 18h », « 18 h 04 », « 18 heures 04 ». */
  private static final String CLOCK =
      "(?<hour>[01]?\\d|2[0-3])"
          + "(?:(?:[:.] ?| ?[hH] ?| heures? )(?<minute>[0-5]\\d)(?!\\d)"
          + "(?::(?<second>[0-5]\\d)(?:[.,]\\d{1,9})?)?| ?[hH](?!\\p{L})| heures?(?!\\p{L}))";

  private static final String TIME =
      "(?<time>[T ,à–|·•-]{0,3}(?:at |um |om |a las |alle |ore |às |kl\\. |à )?"
          + CLOCK
          + "(?: ?(?<half>[aApP]\\.?[mM]\\.?))?(?: (?:Uhr|uur|h|hs)(?= [(A-Z+]))?(?: ?\\(?"
          + ZONE
          + ")?)?";

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d{2})[-/.](?<month>0?[1-9]|1[0-2])[-/.](?<day>3[01]|[12]\\d|0?[1-9])"
              + "(?!\\d)"
              + TIME);

  private static final Pattern BASIC =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>3[01]|[12]\\d|0[1-9])(?:T(?<basic>\\d{4,6}))?"
              + "(?!\\d)"
              + TIME);

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d/.])(?<day>3[01]|[12]\\d|0?[1-9])(?<gap>[./-])(?<month>3[01]|[12]\\d|0?[1-9])\\k<gap>"
              + "(?<year>(?:19|20)\\d{2})(?!\\d)"
              + TIME);

  private final Map<String, Integer> months = new LinkedHashMap<>();
  private final Set<String> published = new LinkedHashSet<>();
  private final Set<String> modified = new LinkedHashSet<>();
  private final Pattern dayFirst;
  private final Pattern monthFirst;

  /** A reader with the months and cues of all languages. */
  public DateReader() {
    List<String> names = new ArrayList<>();
    for (List<String> row : WordList.rowsOfAllLanguages("article/months.txt")) {
      for (String name : row.get(1).split("\\|", -1)) {
        months.putIfAbsent(name.toLowerCase(Locale.ROOT), Integer.parseInt(row.get(0)));
        names.add(Pattern.quote(name));
      }
    }
    for (List<String> row : WordList.rowsOfAllLanguages("article/date-cues.txt")) {
      (row.get(0).equals("modified") ? modified : published).add(row.get(1));
    }
    names.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    String name = "(?<name>" + String.join("|", names) + ")";
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    dayFirst =
        Pattern.compile(
            "(?<![\\d\\p{L}])(?<day>3[01]|[12]\\d|0?[1-9])(?:er|\\.|º|°|st|nd|rd|th)?(?: de| of)?[ .-]{1,2}"
                + name
                + "\\.?,?(?: de| del)?[ -](?<year>(?:19|20)\\d{2})(?!\\d)"
                + TIME,
            flags);
    monthFirst =
        Pattern.compile(
            "(?<!\\p{L})"
                + name
                + "\\.? (?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?,? {1,2}(?<year>(?:19|20)\\d{2})(?!\\d)"
                + TIME,
            flags);
  }

  /** The first date in a metadata field, whatever notation it is in. */
  public Optional<Moment> first(String field) {
    List<Moment> all = find(field, new Span(0, Math.min(field.length(), LONGEST)));
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** All dates with a year in {@code text[at]}, in order, without overlap. */
  public List<Moment> find(String text, Span at) {
    Span read = new Span(at.start(), Math.min(at.end(), at.start() + LONGEST));
    if (!mayHoldYear(text, read)) {
      return List.of();
    }
    Map<Integer, Moment> byStart = new java.util.TreeMap<>();
    for (Pattern pattern : List.of(ISO, dayFirst, monthFirst, NUMERIC, BASIC)) {
      Matcher matcher = pattern.matcher(text).region(read.start(), read.end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        Span place = new Span(matcher.start(), matcher.end());
        if (byStart.values().stream().noneMatch(m -> m.at() != null && m.at().overlaps(place))) {
          moment(text, read.start(), matcher, pattern)
              .ifPresent(m -> byStart.put(m.at() == null ? 0 : m.at().start(), m));
        }
      }
    }
    return List.copyOf(byStart.values());
  }

  /** True where four digits in a row begin as the years do that the patterns ask for. */
  private static boolean mayHoldYear(String text, Span at) {
    int digits = 0;
    for (int i = at.start(); i < at.end(); i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
      if (digits >= 4) {
        char century = text.charAt(i - 2);
        if (text.charAt(i - 3) == '1'
            ? century == '9'
            : century == '0' && text.charAt(i - 3) == '2') {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Moment> moment(String text, int from, Matcher matcher, Pattern pattern) {
    int day = Integer.parseInt(matcher.group("day"));
    int month;
    if (pattern == dayFirst || pattern == monthFirst) {
      month = months.getOrDefault(matcher.group("name").toLowerCase(Locale.ROOT), 0);
    } else {
      month = Integer.parseInt(matcher.group("month"));
    }
    if (pattern == NUMERIC && month > 12) {
      int swap = day;
      day = month;
      month = swap;
    }
    Optional<String> date = Calendar.day(Integer.parseInt(matcher.group("year")), month, day);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    String before =
        text.substring(Math.max(from, matcher.start() - CUE_REACH), matcher.start())
            .toLowerCase(Locale.ROOT);
    int saidPublished = lastOf(before, published);
    int saidModified = lastOf(before, modified);
    return Optional.of(
        new Moment(
            date.get() + ClockTime.of(matcher),
            saidModified > saidPublished,
            saidModified >= 0 || saidPublished >= 0,
            new Span(matcher.start(), matcher.end())));
  }

  private static int lastOf(String text, Set<String> words) {
    int last = -1;
    for (String word : words) {
      int at = text.lastIndexOf(word);
      // « updated » holds « date » and is no « date ».
      while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
        at = text.lastIndexOf(word, at - 1);
      }
      last = Math.max(last, at);
    }
    return last;
  }
}
