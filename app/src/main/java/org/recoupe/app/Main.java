package org.recoupe.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.recoupe.dossier.json.DossierJson;
import org.recoupe.pipeline.Pipeline;

/** The command line. */
public final class Main {
  private Main() {}

  /** Writes the dossier of the paths in {@code args} as JSON. */
  public static void main(String[] args) {
    List<String> words = List.of("dossier", "--format", "json");
    List<Path> paths =
        Arrays.stream(args).filter(word -> !words.contains(word)).map(Path::of).toList();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(new DossierJson().write(new Pipeline("0.1.0").dossier(paths)));
  }
}
