package org.recoupe.crosscheck.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Spaces;
import org.recoupe.text.SpanSet;

/**
 * Finds persons whom a report points at: « cet artisan », « ce père de trois enfants » is whoever
 * was named last, in the same sentence or the one before, where that fits by gender.
 */
final class Pointed {
  private static final Set<String> MASCULINE = Set.of("ce", "cet");
  private static final String FEMININE = "cette";

  private final AppositionWords words;
  private final OfficeReader offices;

  Pointed(OfficeReader offices) {
    this.offices = offices;
    this.words = new AppositionWords(offices);
  }

  /** Adds to the persons of {@code all} the words by which {@code articles} point at them. */
  void find(
      List<AnnotatedArticle> articles,
      List<Group> all,
      Function<Mention, @Nullable Group> groups,
      Genders genders) {
    Claims claims = new Claims();
    for (AnnotatedArticle article : articles) {
      Map<Integer, Group> named = new LinkedHashMap<>();
      SpanSet quoted = quoted(article);
      for (Mention mention : article.mentions()) {
        boolean person = mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME;
        // whom a speaker names does not move what the report speaks of
        boolean told = person && !quoted.holds(mention.at());
        Group group = told ? groups.apply(mention) : null;
        if (group != null) {
          named.put(mention.at().start(), group);
        }
      }
      read(article, named, genders, claims);
    }
    claims.settle(all);
  }

  /** « un docker a vu Paul Varenko. Ce docker ... » is another: one was brought in before. */
  private boolean isStranger(Words line, int pointer, int from) {
    int noun = offices.has("before", line.at(pointer + 1)) ? pointer + 2 : pointer + 1;
    for (int i = Math.max(1, from); i < pointer; i++) {
      if (line.at(i).equals(line.at(noun))
          && words.has("one", line.at(i - 1))
          && !line.at(i - 2).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static SpanSet quoted(AnnotatedArticle article) {
    SpanSet quoted = new SpanSet();
    for (Quotation quotation : article.quotations()) {
      if (quotation.kind() == Quotation.Kind.DIRECT) {
        quoted.add(quotation.at());
      }
    }
    return quoted;
  }

  private void read(
      AnnotatedArticle article, Map<Integer, Group> named, Genders genders, Claims claims) {
    Words line = new Words(article);
    Group last = null;
    int sentence = 0;
    int lastSentence = -2;
    int from = 0;
    int begin = 0;
    for (int i = 0; i < line.size(); i++) {
      if (i > 0 && !line.sameSentence(i - 1, i)) {
        sentence++;
        from = begin;
        begin = i;
      }
      Group here = named.get(line.span(i, i + 1).start());
      if (here != null) {
        last = here;
        lastSentence = sentence;
      }
      int to = last == null || sentence - lastSentence > 1 ? i : end(line, i, named);
      if (last == null || to == i || isStranger(line, i, from)) {
        continue;
      }
      Mention.Gender gender =
          line.at(i).equals(FEMININE) ? Mention.Gender.FEMININE : Mention.Gender.MASCULINE;
      if (genders.of(last) == gender) {
        Excerpt at = new Excerpt(article.id(), line.span(i, to));
        claims.add(Spaces.single(article.article().words(at.at())), at, last);
      }
    }
  }

  /** Where the phrase ends that points at a person from word {@code i} on; {@code i} for none. */
  private int end(Words line, int i, Map<Integer, Group> named) {
    if (!MASCULINE.contains(line.at(i)) && !line.at(i).equals(FEMININE)) {
      return i;
    }
    int noun = offices.has("before", line.at(i + 1)) ? i + 2 : i + 1;
    if (noun >= line.size()
        || !line.sameSentence(i, noun)
        || line.capital(noun)
        || words.has("concerned", line.at(noun))
        || words.has("pronoun", line.at(noun))
        || !words.isPerson(line.at(noun)) && !words.has("general", line.at(noun))) {
      return i;
    }
    int to = noun + 1;
    if (to < line.size() && line.sameSentence(i, to) && words.isAdjective(line.at(to))) {
      to++;
    }
    boolean of = line.at(to).equals("de") || line.at(to).equals("d'");
    if (of && to + 2 < line.size() && line.sameSentence(i, to + 2)) {
      // « de 37 ans », « de trois enfants », « de famille »
      boolean counted = words.has("count", line.at(to + 1)) || line.number(to + 1);
      // « de Mornay »
      boolean place = !counted && line.capital(to + 1);
      to += counted ? 3 : place || words.has("kindred", line.at(to + 1)) ? 2 : 0;
    }
    boolean name = to < line.size() && named.containsKey(line.span(to, to + 1).start());
    boolean goesOn = to < line.size() && line.sameSentence(i, to) && words.of(line.at(to));
    return name || goesOn && !line.at(to).equals("et") && !line.at(to).equals("ou") ? i : to;
  }
}
