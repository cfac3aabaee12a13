package org.recoupe.annotation.rule;

import java.util.List;
import java.util.Map;

/**
 * A rule: a pattern, what it means and examples of it.
 *
 * @param name unique in its file
 * @param pattern words that it matches
 * @param kind kind of annotation, {@code NONE} for words that look like one and are not
 * @param sense how the value is computed
 * @param constants fields that hold for every match
 * @param examples sentences with the annotated words in brackets, and the value
 */
public record Rule(
    String name,
    Node pattern,
    String kind,
    String sense,
    Map<String, String> constants,
    List<Example> examples) {
  /** Kind of a rule that only keeps others away. */
  public static final String NONE = "NONE";

  public Rule {
    constants = Map.copyOf(constants);
    examples = List.copyOf(examples);
  }

  /**
   * An example, which a test runs.
   *
   * @param context what the example supposes (a publication date), empty for the usual one
   * @param text the sentence, without brackets
   * @param start first UTF-16 unit of the words in brackets, -1 where nothing must be found
   * @param end unit after the last
   * @param value expected value
   */
  public record Example(String context, String text, int start, int end, String value) {}
}
