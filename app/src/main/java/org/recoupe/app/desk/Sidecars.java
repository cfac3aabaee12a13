package org.recoupe.app.desk;

import java.util.List;
import java.util.regex.Pattern;

/** Names of the files that say what is known about another: {@code NAME.meta.json}. */
final class Sidecars {
  static final String SUFFIX = ".meta.json";

  private static final Pattern FORM =
      Pattern.compile("\\.(?:txt|md|text|x?html?)(?:\\.gz)?$", Pattern.CASE_INSENSITIVE);

  /** The number behind a name that was taken. */
  private static final Pattern NUMBER = Pattern.compile("~\\d+$");

  private Sidecars() {}

  /** Under which names the store may hold the sidecar of {@code capture}, the likeliest first. */
  static List<String> of(String capture) {
    String stem = stem(capture);
    return List.of(stem + SUFFIX, capture + SUFFIX, NUMBER.matcher(stem).replaceFirst("") + SUFFIX);
  }

  /** How the sidecar must be called to be found beside {@code capture}. */
  static String beside(String capture) {
    return stem(capture) + SUFFIX;
  }

  /** What {@code name} of a sidecar and of its capture have in common. */
  static String stem(String name) {
    return name.endsWith(SUFFIX)
        ? name.substring(0, name.length() - SUFFIX.length())
        : FORM.matcher(name).replaceFirst("");
  }
}
