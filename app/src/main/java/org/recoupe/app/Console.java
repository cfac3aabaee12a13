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
  private static final int BAR = 24;

  /** Back to the start of the line, which is emptied. */
  private static final String EMPTIED = "\r\033[K";

  /** A terminal that is narrower than a bar must cut it: a second line would stay for ever. */
  private static final String NO_WRAP = "\033[?7l";

  private static final String WRAP = "\033[?7h";

  private final Writer out;
  private final PrintWriter err;
  private final boolean terminal;
  private boolean barred;

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
    unbar();
    err.print(line + "\n");
    err.flush();
  }

  /**
   * Draws a bar in place of the last one.
   *
   * @param words what stands before it
   * @param done how much of {@code of} is done; no bar but only words where {@code of} is 0
   */
  void bar(String words, long done, long of) {
    StringBuilder line = new StringBuilder(EMPTIED + NO_WRAP).append(words);
    if (of > 0) {
      int filled = (int) Math.max(0, Math.min(BAR, BAR * (double) done / of));
      line.append(" [").append("#".repeat(filled)).append("-".repeat(BAR - filled)).append(']');
    }
    err.print(line.append(WRAP));
    err.flush();
    barred = true;
  }

  /** Takes the bar away, where there is one. */
  void unbar() {
    if (barred) {
      err.print(EMPTIED);
      err.flush();
      barred = false;
    }
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
