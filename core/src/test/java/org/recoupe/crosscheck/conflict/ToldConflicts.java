package org.recoupe.crosscheck.conflict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.pipeline.Pipeline;

/** The conflicts of a dossier of invented reports, each of an outlet of its own. */
final class ToldConflicts {
  /** The day of the month on which the first report was published. */
  private static final int FIRST_DAY = 14;

  private ToldConflicts() {}

  /** Of reports of one day that start alike; they are written to {@code folder}. */
  static List<Conflict> ofOneDay(Path folder, String start, String... ends) throws IOException {
    return of(folder, 0, start, ends);
  }

  /** Of reports each of which was published the day after the one before. */
  static List<Conflict> dayAfterDay(Path folder, String start, String... ends) throws IOException {
    return of(folder, 1, start, ends);
  }

  /** Of reports without a date. */
  static List<Conflict> ofNoDay(Path folder, String start, String... ends) throws IOException {
    return of(folder, -1, start, ends);
  }

  private static List<Conflict> of(Path folder, int step, String start, String... ends)
      throws IOException {
    for (int i = 0; i < ends.length; i++) {
      Files.writeString(folder.resolve("r" + i + ".txt"), start + ends[i]);
      String date = step < 0 ? "" : ",\"date\":\"2023-03-" + (FIRST_DAY + step * i) + "\"";
      Files.writeString(
          folder.resolve("r" + i + ".meta.json"), "{\"outlet\":\"Titre " + i + "\"" + date + "}");
    }
    return new Pipeline("test")
        .dossier(List.of(folder)).stories().stream()
            .flatMap(story -> story.findings().conflicts().stream())
            .toList();
  }

  /** What stands on each side of each conflict of {@code kind}. */
  static List<List<String>> sides(List<Conflict> conflicts, Conflict.Kind kind) {
    return sides(conflicts.stream().filter(conflict -> conflict.kind() == kind).toList());
  }

  /** What stands on each side of each conflict. */
  static List<List<String>> sides(List<Conflict> conflicts) {
    return conflicts.stream()
        .map(conflict -> conflict.sides().stream().map(Conflict.Side::value).toList())
        .toList();
  }
}
