package org.recoupe.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** One part of the data, measured. */
public interface Measure {
  /** Name of what is measured. */
  String name();

  /** Name of the folder with the data, the same name unless one part serves two measures. */
  default String folder() {
    return name();
  }

  /**
   * Measures the program on the part.
   *
   * @param folder the folder of this part
   * @param misses gets a line for each miss, for whoever looks for causes
   * @return figures in the order in which they should be read
   */
  List<Figure> measure(Path folder, Consumer<String> misses) throws IOException;

  /**
   * A measured value.
   *
   * @param name such as {@code value_f1}
   * @param value usually between 0 and 1
   * @param of number of gold items it rests on
   */
  record Figure(String name, double value, long of) {}
}
