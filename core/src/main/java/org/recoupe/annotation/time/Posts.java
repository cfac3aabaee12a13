package org.recoupe.annotation.time;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.WordList;

/**
 * Reads the dates of posts that a page repeats: « — Radio Vaubrun (@radiovaubrun) 22 mars 2021 ». A
 * report is hardly older than the last of them.
 */
final class Posts {
  private static final Pattern POST =
      Pattern.compile("\\(@\\w{1,20}\\)\\s{1,3}(\\d{1,2})(?:er)? (\\p{L}{3,10})\\.? (\\d{4})");

  private final Map<String, Integer> months = new LinkedHashMap<>();

  Posts() {
    for (var row : WordList.rows("fr/article/months.txt")) {
      for (String name : row.get(1).split("\\|")) {
        months.put(name, Integer.parseInt(row.get(0)));
      }
    }
  }

  /** The day of the latest post in {@code page}, null where there is none. */
  @Nullable Moment latest(String page) {
    Moment latest = null;
    Matcher matcher = POST.matcher(page);
    while (matcher.find()) {
      Integer month = months.get(matcher.group(2).toLowerCase(Locale.ROOT));
      if (month == null) {
        continue;
      }
      Moment day =
          new Moment(Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(1)));
      if (day.date() != null && (latest == null || day.value().compareTo(latest.value()) > 0)) {
        latest = day;
      }
    }
    return latest;
  }
}
