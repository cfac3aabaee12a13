package org.recoupe.reuse;

import org.jspecify.annotations.Nullable;

/** Which of two witnesses is the likelier source. */
final class Direction {
  private Direction() {}

  /** By day of publication, then a translation after its original, then the fuller, then by id. */
  static boolean firstIsSource(Witness first, Witness second) {
    String one = day(first.published());
    String two = day(second.published());
    if (one != null && two != null && !one.equals(two)) {
      return one.compareTo(two) < 0;
    }
    if (first.translated() != second.translated()) {
      return second.translated();
    }
    int byLength = Integer.compare(second.words().size(), first.words().size());
    return byLength != 0 ? byLength < 0 : first.id().compareTo(second.id()) <= 0;
  }

  private static @Nullable String day(@Nullable String published) {
    return published == null || published.length() < 10 || published.startsWith("X")
        ? null
        : published.substring(0, 10);
  }
}
