package org.recoupe.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.recoupe.app.serve.Keeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands for the keeper of a store. */
final class KeepCommand {
  private KeepCommand() {}

  /** {@code recoupe rebuild}. */
  @Command(
      name = "rebuild",
      mixinStandardHelpOptions = true,
      description = "Makes all that a desk shows again from the captures, as after an upgrade.")
  static final class Rebuild implements Callable<Integer> {
    private final Console console;
    @Mixin private StoreOption store = new StoreOption();

    Rebuild(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      return new Keeping(store.address(), Version.number(), console::say).rebuild();
    }
  }

  /** {@code recoupe password}. */
  @Command(
      name = "password",
      mixinStandardHelpOptions = true,
      description = "Sets the password of a desk: reads it as one line from standard input.")
  static final class Password implements Callable<Integer> {
    private final Console console;
    @Mixin private StoreOption store = new StoreOption();

    Password(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      return new Keeping(store.address(), Version.number(), console::say).password(line());
    }

    private String line() {
      java.io.Console terminal = System.console();
      if (terminal != null) {
        char[] typed = terminal.readPassword("Password: ");
        return typed == null ? "" : new String(typed);
      }
      try {
        String line =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** {@code recoupe token}. */
  @Command(
      name = "token",
      mixinStandardHelpOptions = true,
      description = "Makes a token by which a program may use a desk, and shows it once.")
  static final class Token implements Callable<Integer> {
    private final Console console;
    @Mixin private StoreOption store = new StoreOption();

    @Parameters(paramLabel = "NAME", description = "Whose token it is; an old one is replaced.")
    private String name = "";

    Token(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      return new Keeping(store.address(), Version.number(), console::say)
          .token(name, console.outLines()::println);
    }
  }

  /** {@code recoupe backup}. */
  @Command(
      name = "backup",
      mixinStandardHelpOptions = true,
      description = "Copies a store into a new file while it is in use.")
  static final class Backup implements Callable<Integer> {
    private final Console console;
    @Mixin private StoreOption store = new StoreOption();

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        required = true,
        description = "The new file.")
    private Path file = Path.of("");

    Backup(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() {
      return new Keeping(store.address(), Version.number(), console::say).backup(file);
    }
  }
}
