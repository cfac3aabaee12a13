package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher as a user does who has just cloned the repository. The inner build runs no
 * tests and takes everything from the local repository of the outer one.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Set<String> NOT_CLONED = Set.of("target", ".git", ".idea");

  @Test
  void theFirstUseBuildsTheSecondStartsAtOnce(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path clone = folder.resolve("fresh clone");
    copy(CommandRun.ROOT, clone);
    String first = launch(clone, 0, "--version");
    assertTrue(first.contains("recoupe: building, once"), first);
    assertTrue(first.endsWith("recoupe " + Version.number() + "\n"), first);

    String second =
        launch(clone, 1, "dossier", "examples/montferrac", "--format", "json", "-o", "d");
    assertFalse(second.contains("building"), second);
    String dossier = Files.readString(clone.resolve("d"));
    assertTrue(dossier.contains("01-gazette-nationale.txt"), dossier);
    assertTrue(dossier.contains("07-illisible.html.gz"), dossier);

    Files.writeString(clone.resolve("core/src/main/resources/org/recoupe/new.txt"), "new\n");
    String third = launch(clone, 2, "dossier");
    assertTrue(third.contains("recoupe: building, once"), third);
  }

  private static String launch(Path clone, int status, String... words)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().add(clone.resolve("recoupe").toString());
    builder.command().addAll(java.util.List.of(words));
    builder.directory(clone.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("MAVEN_ARGS", "-o -Dmaven.repo.local=" + repository());
    // The outer Maven's own variables must not reach the inner one.
    builder
        .environment()
        .keySet()
        .removeIf(key -> key.startsWith("MAVEN_") && !key.equals("MAVEN_ARGS"));
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(10, TimeUnit.MINUTES), said);
    assertEquals(status, process.exitValue(), said);
    return said;
  }

  private static String repository() {
    String named = System.getProperty("recoupe.localRepository", "");
    return named.isEmpty() || named.startsWith("$")
        ? Path.of(System.getProperty("user.home"), ".m2", "repository").toString()
        : named;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            if (NOT_CLONED.contains(folder.getFileName().toString())) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(folder)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            try {
              Files.copy(
                  file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
