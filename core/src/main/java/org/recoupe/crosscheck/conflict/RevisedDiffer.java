package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quantity;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.provenance.Reason;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/**
 * Finds a number that a report takes back itself: « neuf morts, contre dix annoncés plus tôt ». A
 * comparison with another year (« contre dix l'an dernier ») is none.
 */
final class RevisedDiffer implements Differ {
  /** Characters between the two numbers at most. */
  private static final int NEAR = 90;

  /** Words behind the number taken back among which one says so. */
  private static final int BEHIND = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}]++(?:['’]\\p{L}++)?+");

  private final WordKinds words = new WordKinds("fr/conflict/revised.txt");

  @Override
  public List<Draft> find(Compared compared) {
    StoryClauses story = compared.story();
    List<Draft> drafts = new ArrayList<>();
    for (AnnotatedArticle article : story.articles()) {
      List<Quantity> quantities = article.quantities();
      for (int i = 0; i + 1 < quantities.size(); i++) {
        Draft draft = draft(article, quantities.get(i), quantities.get(i + 1));
        if (draft != null) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private @Nullable Draft draft(AnnotatedArticle article, Quantity now, Quantity then) {
    String text = article.segments().text();
    int gap = then.at().start() - now.at().end();
    // « 0,2 % contre 0,4 % annoncés » revises a forecast, which is no dispute.
    boolean share = "%".equals(now.unit()) || "%".equals(then.unit());
    if (share || gap < 0 || gap > NEAR || now.value().compareTo(then.value()) == 0) {
      return null;
    }
    String between = Lexicon.fold(text.substring(now.at().end(), then.at().start())).strip();
    String before = between.substring(between.lastIndexOf(' ') + 1);
    boolean against = words.is("against", before) && isTakenBack(text, then);
    if (between.contains(".") || !against && !isRevised(between)) {
      return null;
    }
    int end = now.ofAt() == null ? now.at().end() : now.ofAt().end();
    Span first = new Span(now.at().start(), Math.max(end, now.at().end()));
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    sides.put(then.at().of(text), List.of(new Excerpt(article.id(), then.at())));
    sides.put(now.at().of(text), List.of(new Excerpt(article.id(), first)));
    return sides.size() < 2
        ? null
        : new Draft(
            Conflict.Kind.COUNT,
            Conflict.Status.UPDATE,
            new Span(now.at().start(), then.at().end()).of(text),
            sides,
            List.of(Reason.of("conflict.count.revised")),
            0);
  }

  /** « 300 (chiffre revu à la hausse, le précédent étant de 200) ». */
  private boolean isRevised(String between) {
    return words.of("revised").stream().anyMatch(by -> between.contains(by.replace('_', ' ')))
        && words.of("former").stream().anyMatch(by -> between.contains(by.replace('_', ' ')));
  }

  private boolean isTakenBack(String text, Quantity then) {
    Matcher matcher = WORD.matcher(text).region(then.at().end(), text.length());
    for (int i = 0; i < BEHIND && matcher.find(); i++) {
      if (words.is("said", Lexicon.fold(matcher.group()))) {
        return true;
      }
    }
    return false;
  }
}
