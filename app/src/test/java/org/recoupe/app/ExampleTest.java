package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The dossier of the example, byte for byte. To renew what is expected: {@code ./mvnw -pl app -am
 * verify -Drecoupe.renew=true}.
 */
class ExampleTest {
  private static final Path EXPECTED = CommandRun.ROOT.resolve("examples/expected");

  /** Source files are named relative to the repository, as a user would. */
  private static List<String> command(String format, Path output) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("org.recoupe.app.Main", "dossier", "examples/montferrac"));
    command.addAll(List.of("--format", format, "-o", output.toString()));
    return command;
  }

  private static byte[] run(List<String> command, Path output)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(CommandRun.ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), said);
    assertEquals(1, process.exitValue(), said);
    return Files.readAllBytes(output);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "html"})
  void theDossierIsTheExpectedOneByteForByte(String format, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path output = folder.resolve("dossier");
    byte[] made = run(command(format, output), output);
    Path expected = EXPECTED.resolve("montferrac." + format);
    if (Boolean.getBoolean("recoupe.renew")) {
      Files.createDirectories(EXPECTED);
      Files.write(expected, made);
    }
    assertEquals(Files.readString(expected), new String(made, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "json,-XX:ActiveProcessorCount=1",
    "json,-Duser.timezone=Pacific/Auckland -Duser.language=tr -Duser.country=TR",
    "html,-Duser.timezone=Asia/Kathmandu -Duser.language=tr -Dfile.encoding=ISO-8859-1"
        + " -XX:ActiveProcessorCount=7"
  })
  void theSameBytesComeOutOnAnyMachine(String format, String options, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path output = folder.resolve("dossier");
    List<String> command = command(format, output);
    command.addAll(1, List.of(options.split(" ")));
    assertArrayEquals(
        Files.readAllBytes(EXPECTED.resolve("montferrac." + format)), run(command, output));
  }

  @Test
  void theArchiveIsMadeOfItsSources() throws IOException {
    assertArrayEquals(
        ExampleArchive.make(CommandRun.ROOT),
        Files.readAllBytes(CommandRun.EXAMPLE.resolve("06-captures.warc")));
  }
}
