package org.recoupe.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One run of the command line inside the test, with what it said. */
record CommandRun(int status, String out, String err) {
  /** Root of the repository. */
  static final Path ROOT = root();

  /** The example's reports. */
  static final Path EXAMPLE = ROOT.resolve("examples/montferrac");

  static CommandRun of(Object... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      args[i] = words[i].toString();
    }
    int status = Main.run(new Console(out, err, false), args);
    return new CommandRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Path root() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.exists(here.resolve("examples/montferrac"))) {
      here = here.getParent();
    }
    if (here == null) {
      throw new IllegalStateException("no examples above " + Path.of("").toAbsolutePath());
    }
    return here;
  }
}
