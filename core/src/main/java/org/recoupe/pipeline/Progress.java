package org.recoupe.pipeline;

/** Told how far a run is, in the thread that does the work. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (stage, done, of) -> {};

  /** Stands for a total that is not known before the end. */
  int UNKNOWN = -1;

  /** {@code done} items of {@code of} ({@link #UNKNOWN} where nobody knows) are through. */
  void at(Stage stage, int done, int of);

  /** What a run does, in order. */
  enum Stage {
    /** Articles are read and cleaned. */
    READ,
    /** Articles are annotated. */
    ANNOTATE,
    /** Stories are compared report by report. */
    COMPARE
  }
}
