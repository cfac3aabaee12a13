package org.recoupe.crosscheck.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * Descriptions by which a report calls a speaker whom it named before: « le pénaliste », « son
 * avocate ». A title without more says little by itself; that its bearer speaks shows who is meant.
 */
final class SpokenForms {
  private static final Set<String> POINTERS = Set.copyOf(WordList.lines("fr/name/pointers.txt"));

  private static final Set<String> ANYBODY = Set.copyOf(WordList.lines("fr/name/anybody.txt"));

  /** Most characters of a description that is a form of a name. */
  private static final int LONGEST = 60;

  /** By form in lower case, whom it was said of: a form of two persons is a form of none. */
  private final Map<String, Set<Group>> said = new LinkedHashMap<>();

  /** Adds the descriptions of speakers to the groups of their names, found by {@code key}. */
  static void add(
      List<AnnotatedArticle> articles, Map<String, Group> groups, Function<String, String> key) {
    SpokenForms forms = new SpokenForms();
    forms.each(
        articles,
        (article, speaker) -> {
          Group group = groups.get(key.apply(Objects.requireNonNull(speaker.name())));
          if (group != null) {
            forms.said.computeIfAbsent(fold(speaker), form -> new LinkedHashSet<>()).add(group);
          }
        });
    forms.each(articles, forms::give);
  }

  private void give(AnnotatedArticle article, Speaker speaker) {
    Set<Group> meant = said.getOrDefault(fold(speaker), Set.of());
    Span at = speaker.at();
    if (meant.size() == 1 && at != null) {
      Group group = meant.iterator().next();
      group.variant(speaker.text());
      group.describedAt(new Excerpt(article.id(), at));
    }
  }

  private static String fold(Speaker speaker) {
    return speaker.text().toLowerCase(Locale.ROOT);
  }

  private void each(List<AnnotatedArticle> articles, BiConsumer<AnnotatedArticle, Speaker> sink) {
    for (AnnotatedArticle article : articles) {
      for (Quotation quotation : article.quotations()) {
        Speaker speaker = quotation.speaker();
        if (speaker != null
            && speaker.at() != null
            && speaker.name() != null
            && speaker.kind() == Speaker.Kind.PERSON
            && describes(speaker.text())) {
          sink.accept(article, speaker);
        }
      }
    }
  }

  /** True for a pointing word and a noun without a name. */
  private static boolean describes(String text) {
    String words = text.replace('’', '\'');
    int cut = cut(words);
    return cut > 0
        && text.length() <= LONGEST
        && POINTERS.contains(words.substring(0, cut).strip().toLowerCase(Locale.ROOT))
        && !ANYBODY.contains(words.substring(cut).strip().split(" ", 2)[0])
        && words.substring(cut).chars().noneMatch(Character::isUpperCase);
  }

  private static int cut(String words) {
    int space = words.indexOf(' ');
    int elided = words.indexOf('\'');
    return elided >= 0 && (space < 0 || elided < space) ? elided + 1 : space;
  }
}
