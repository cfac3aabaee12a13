package org.recoupe.crosscheck.correction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;

/** The file in which corrections are kept: {@value #NAME}, in UTF-8. */
public final class CorrectionsFile {
  /** Its name. */
  public static final String NAME = "recoupe.corrections.json";

  /** No honest file of corrections by hand is longer (ten thousand corrections are about 5 MB). */
  static final long MAX_BYTES = 16L << 20;

  private static final String STAGE = "corrections";

  private CorrectionsFile() {}

  /** Files of that name in the folders of {@code paths} and beside {@code paths}, each once. */
  public static List<Path> beside(List<Path> paths) {
    List<Path> found = new ArrayList<>();
    for (Path path : paths) {
      Path in = Files.isDirectory(path) ? path.resolve(NAME) : path.resolveSibling(NAME);
      Path beside = path.toAbsolutePath().normalize().resolveSibling(NAME);
      Path file = Files.isRegularFile(in) ? in : beside;
      if (Files.isRegularFile(file) && found.stream().noneMatch(known -> same(known, file))) {
        found.add(file);
      }
    }
    return found;
  }

  private static boolean same(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /**
   * Reads {@code file}. What cannot be used is a problem, and the rest is read; a file that is no
   * such file at all gives no corrections.
   */
  public static Outcome.Value<Corrections> read(Path file) {
    String label = file.toString().replace('\\', '/');
    try {
      if (Files.size(file) > MAX_BYTES) {
        return lost(label, "is longer than " + MAX_BYTES + " bytes");
      }
      return CorrectionsJson.read(label, Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return lost(label, "cannot be read");
    }
  }

  /** Reads {@code files} one after the other. */
  public static Outcome.Value<Corrections> read(List<Path> files) {
    List<Correction> all = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      Outcome.Value<Corrections> read = read(file);
      all.addAll(read.value().list());
      problems.addAll(read.problems());
    }
    return new Outcome.Value<>(new Corrections(all), problems);
  }

  /** Writes {@code corrections} to {@code file}: whole or not at all. */
  public static void write(Path file, Corrections corrections) throws IOException {
    Path target = file.toAbsolutePath();
    Path draft = target.resolveSibling(target.getFileName() + ".new");
    Files.writeString(draft, CorrectionsJson.write(corrections), StandardCharsets.UTF_8);
    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
  }

  static Outcome.Value<Corrections> lost(String label, String message) {
    return new Outcome.Value<>(Corrections.NONE, List.of(Problem.error(STAGE, label, message)));
  }

  /** A correction that is not applied. */
  public static Problem problem(String message) {
    return Problem.warning(STAGE, NAME, message);
  }
}
