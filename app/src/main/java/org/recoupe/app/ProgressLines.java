package org.recoupe.app;

import org.recoupe.pipeline.Progress;

/** Shows progress on standard error: a bar on a terminal, else a line for each stage's end. */
final class ProgressLines implements Progress {
  /** How many articles are read between two looks at the bar, so that it costs nothing. */
  private static final int EVERY = 16;

  private final Console console;

  ProgressLines(Console console) {
    this.console = console;
  }

  @Override
  public void at(Stage stage, int done, int of) {
    if (console.terminal()) {
      if (done == of || done == 1 || done % EVERY == 0) {
        bar(verb(stage), done, of);
      }
    } else if (done == of) {
      String things = stage == Stage.COMPARE ? " stories" : " articles";
      console.say("recoupe: " + verb(stage) + " " + done + things);
    }
  }

  private static String verb(Stage stage) {
    return switch (stage) {
      case READ -> "read";
      case ANNOTATE -> "annotated";
      case COMPARE -> "compared";
    };
  }

  private void bar(String verb, int done, int of) {
    String words = verb + " " + done;
    console.bar(of > 0 ? words + "/" + of : words, done, of);
  }

  /** Takes the bar away. */
  void end() {
    console.unbar();
  }
}
