package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.recoupe.article.Article;
import org.recoupe.article.rule.Rule;
import org.recoupe.article.rule.Rules;

/** Reads hints by the files {@code <lang>/reuse/cues.txt}, whose kinds are said there. */
final class HintReader {
  /** The file of rules. */
  static final String RULES = "reuse/cues.txt";

  /** Characters that are searched; a report names its sources early or in its last lines. */
  private static final int LONGEST = 40_000;

  /** Names that are kept; more are a review of the press. */
  private static final int MOST_NAMES = 12;

  private final Rules rules = new Rules(Rule.ofAllLanguages(RULES));

  /** The hints in the body of {@code article}. */
  Hints read(Article article) {
    String body = article.body();
    String text = body.length() > LONGEST ? body.substring(0, LONGEST) : body;
    boolean release = false;
    boolean corrected = false;
    List<String> cited = new ArrayList<>();
    for (Rule rule : rules.possible(text, 0, text.length())) {
      Matcher matcher = rule.pattern().matcher(text);
      switch (rule.kind()) {
        case "release" -> release = release || matcher.find();
        case "correction" -> corrected = corrected || matcher.find();
        default -> {
          while (cited.size() < MOST_NAMES && matcher.find()) {
            cited.add(matcher.group(1));
          }
        }
      }
    }
    return new Hints(release, corrected, cited);
  }
}
