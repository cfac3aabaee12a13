package org.recoupe.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "FILE|ADDRESS",
      description =
          "The store: a file (~/.recoupe/desk.db by default) or jdbc:postgresql://HOST/DATABASE.")
  private @Nullable String address;

  /** As the user named it, else the file in the user's home. */
  String address() {
    return address != null
        ? address
        : Path.of(System.getProperty("user.home", "."), ".recoupe", "desk.db").toString();
  }
}
