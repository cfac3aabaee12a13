package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recoupe.article.Article;
import org.recoupe.article.Debris;
import org.recoupe.article.rule.Rule;
import org.recoupe.article.rule.Rules;

/**
 * How much speaks against an article being a whole report: cut, behind a wall, or a page of another
 * kind.
 *
 * @param score 0 where nothing does, 1 where it is surely none
 * @param reasons plain phrases, the weightiest first
 */
public record Suspicion(double score, List<String> reasons) {
  /**
   * From here on the user is warned. Chosen so that none of 1,160 whole reports of the measured
   * outlets is, but for those that end at a wall.
   */
  public static final double WARN = 0.5;

  /** A body of fewer characters is a teaser. */
  private static final int SHORT = 150;

  /** Share of a text that may be debris. */
  private static final double MUCH_DEBRIS = 0.6;

  public Suspicion {
    reasons = List.copyOf(reasons);
  }

  /** Reads what speaks against articles. */
  public static final class Judge {
    private static final String STOPS = ".!?…»\"”)]'’";
    private final Rules phrases = new Rules(Rule.ofAllLanguages("article/no-article.txt"));

    /** The suspicion against {@code article}. */
    public Suspicion judge(Article article) {
      double score = 0;
      List<String> reasons = new ArrayList<>();
      String body = article.body();
      String lower = body.toLowerCase(Locale.ROOT);
      for (Rule rule : phrases.possible(lower, 0, lower.length())) {
        if (body.length() < Integer.parseInt(rule.scope())
            && rule.pattern().matcher(lower).find()) {
          score += 0.6;
          reasons.add(rule.kind().replace('-', ' '));
          break;
        }
      }
      if (body.length() < SHORT) {
        score += 0.5;
        reasons.add("only " + body.length() + " characters of text");
      }
      if (article.debris().stream().anyMatch(d -> d.kind() == Debris.Kind.PAYWALL)) {
        score += 0.5;
        reasons.add("the rest is for subscribers");
      } else if (!body.isEmpty() && STOPS.indexOf(body.charAt(body.length() - 1)) < 0) {
        score += 0.3;
        reasons.add("it ends inside a sentence");
      } else if (body.endsWith("...") || body.endsWith("…")) {
        score += 0.3;
        reasons.add("it ends with dots");
      }
      long cut = article.debris().stream().mapToLong(d -> d.at().length()).sum();
      if (cut > MUCH_DEBRIS * article.sourceText().characters().length()
          && article.text().text().length() < cut) {
        score += 0.3;
        reasons.add("most of it is no report");
      }
      return new Suspicion(Math.min(1, score), reasons);
    }
  }
}
