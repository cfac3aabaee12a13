package org.recoupe.crosscheck.timeline;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.annotation.rule.Words;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/** Which time a clause tells of. */
final class Dating {
  /** Days, parts of days, months and weekends of a known year. Weeks are mostly compared with. */
  private static final Pattern DATED =
      Pattern.compile("[0-9]{4}-(?:[0-9]{2}(?:-[0-9]{2}(?:T.{2,5})?)?|W[0-9]{2}-WE)");

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
  private final Set<String> comparing = new LinkedHashSet<>();

  Dating(List<AnnotatedArticle> articles) {
    for (AnnotatedArticle article : articles) {
      this.articles.put(article.id(), article);
    }
    for (String line : WordList.lines("fr/time/comparing.txt")) {
      comparing.addAll(List.of(Words.fold(line).split(" +")));
    }
  }

  /**
   * The time that {@code clause} tells of: the first in it that it is not merely compared with or
   * counted from, else the only such one in its sentence. Null where there is none.
   */
  @Nullable TimeExpression of(Excerpt clause) {
    AnnotatedArticle article = articles.get(clause.article());
    if (article == null) {
      return null;
    }
    TimeExpression year = null;
    for (TimeExpression time : article.times()) {
      if (clause.at().contains(time.at()) && tells(article, time)) {
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
          && tells(article, time)) {
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
        : (at == null ? place.at() : at).of(article.segments().text()).replaceAll("\\s++", " ");
  }

  /** True if {@code text} stands in the sentence of {@code place}. */
  boolean holds(Excerpt place, String text) {
    return sentence(place).contains(text.replaceAll("\\s++", " "));
  }

  boolean tells(AnnotatedArticle article, TimeExpression time) {
    if (!DATED.matcher(time.value()).matches() && !YEAR.matcher(time.value()).matches()) {
      return false;
    }
    String text = article.segments().text();
    int from = Math.max(0, time.at().start() - 24);
    Words before = Words.of(text.substring(from, time.at().start()));
    int last = before.size() - 1;
    String word = before.folded(last);
    if (word.equals("le") || word.equals("la") || word.equals("au") || word.equals("'")) {
      word = before.folded(last - 1);
    }
    return !comparing.contains(word);
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
