package org.recoupe.crosscheck.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.statement.QuoteMarks;
import org.recoupe.text.Sentence;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;

/** Which time a clause tells of. */
final class Dating {
  /** Days, parts of days, months and weekends of a known year. Weeks are mostly compared with. */
  private static final Pattern DATED =
      Pattern.compile("[0-9]{4}-(?:[0-9]{2}(?:-[0-9]{2}(?:T.{2,5})?)?|W[0-9]{2}-WE)");

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
  private final OwnTimes own = new OwnTimes();

  Dating(List<AnnotatedArticle> articles) {
    for (AnnotatedArticle article : articles) {
      this.articles.put(article.id(), article);
    }
  }

  /**
   * The time that {@code clause} tells of: the first in it that is its own ({@link OwnTimes}), else
   * the only such one in its sentence. Null where there is none.
   */
  @Nullable TimeExpression of(Excerpt clause) {
    AnnotatedArticle article = articles.get(clause.article());
    if (article == null) {
      return null;
    }
    TimeExpression year = null;
    for (TimeExpression time : article.times()) {
      if (clause.at().contains(time.at()) && tells(article, clause.at(), time)) {
        if (DATED.matcher(time.value()).matches()) {
          return time;
        }
        year = year == null ? time : year;
      }
    }
    Span sentence = sentence(article, clause.at());
    TimeExpression only = null;
    for (TimeExpression time : article.times()) {
      if (sentence != null
          && sentence.contains(time.at())
          && DATED.matcher(time.value()).matches()
          && tells(article, sentence, time)) {
        if (only != null) {
          return year;
        }
        only = time;
      }
    }
    return only != null ? only : year;
  }

  /** Day on which the article of {@code place} was published, empty where not known. */
  String published(Excerpt place) {
    AnnotatedArticle article = articles.get(place.article());
    return article == null ? "" : article.article().publication().datedDay();
  }

  /** The words of {@code place}. */
  String words(Excerpt place) {
    AnnotatedArticle article = articles.get(place.article());
    return article == null ? "" : place.at().of(article.segments().text());
  }

  /** The sentence in which {@code place} stands, white space folded; the place where none is. */
  String sentence(Excerpt place) {
    AnnotatedArticle article = articles.get(place.article());
    Span at = article == null ? null : sentence(article, place.at());
    return article == null
        ? ""
        : Spaces.single((at == null ? place.at() : at).of(article.segments().text()));
  }

  /** True if {@code text} stands in the sentence of {@code place}, but for its outer marks. */
  boolean holds(Excerpt place, String text) {
    return sentence(place).contains(QuoteMarks.bare(Spaces.single(text)));
  }

  private boolean tells(AnnotatedArticle article, Span clause, TimeExpression time) {
    return (DATED.matcher(time.value()).matches() || YEAR.matcher(time.value()).matches())
        && own.isOwn(article.segments().text(), clause, time.at());
  }

  private static @Nullable Span sentence(AnnotatedArticle article, Span at) {
    for (Sentence sentence : article.segments().sentences()) {
      if (sentence.at().contains(at.start())) {
        return sentence.at();
      }
    }
    return null;
  }
}
