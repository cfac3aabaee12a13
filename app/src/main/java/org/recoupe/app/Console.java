package org.recoupe.app;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.recoupe.provenance.Problem;

/**
 * Where a command writes: results to standard output, all talk to standard error, both in UTF-8
 * with plain line feeds whatever the machine's habits are.
 */
final class Console {
  private final Writer out;
  private final PrintWriter err;
  private final boolean terminal;

  Console(OutputStream out, OutputStream err, boolean terminal) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    this.terminal = terminal;
  }

  /** The streams of this process; the launcher says whether a person watches standard error. */
  static Console ofProcess() {
    return new Console(System.out, System.err, Boolean.getBoolean("recoupe.terminal"));
  }

  /** Standard output; flush it at the end. */
  Writer out() {
    return out;
  }

  /** Standard output for help texts. */
  PrintWriter outLines() {
    return new PrintWriter(out, true);
  }

  /** Standard error. */
  PrintWriter errLines() {
    return err;
  }

  /** True where a person watches standard error. */
  boolean terminal() {
    return terminal;
  }

  /** Writes a line to standard error. */
  void say(String line) {
    err.print(line + "\n");
    err.flush();
  }

  /** Writes {@code part} to standard error as it is. */
  void show(String part) {
    err.print(part);
    err.flush();
  }

  /** Says each problem in one line. */
  void say(List<Problem> problems) {
    for (Problem problem : problems) {
      String severity = problem.severity() == Problem.Severity.ERROR ? "error" : "warning";
      say("recoupe: " + severity + ": " + oneLine(problem.source() + ": " + problem.message()));
    }
  }

  /** A name or message from outside must not move the cursor or forge a line. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return line.toString();
  }
}
