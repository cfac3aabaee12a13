package org.recoupe.crosscheck.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Spaces;

/** What reports call a person whose words they give: « « ... », a ajouté la géographe ». */
final class Voiced {
  /** Words of a description, at most. */
  private static final int LONGEST = 8;

  /** Characters between what the holder of an office said and what a person by name adds. */
  private static final int REACH = 200;

  private static final List<String> ARTICLES = List.of("le ", "la ", "l'", "ce ", "cet ", "cette ");

  private final AppositionWords words;
  private final OfficeReader offices;

  Voiced(OfficeReader offices) {
    this.words = new AppositionWords(offices);
    this.offices = offices;
  }

  /**
   * Adds to the group of each speaker how {@code articles} describe it, unless another of {@code
   * all} is called so.
   */
  void find(
      List<AnnotatedArticle> articles, List<Group> all, Function<String, @Nullable Group> groups) {
    Claims claims = new Claims();
    for (AnnotatedArticle article : articles) {
      Quotation before = null;
      for (Quotation quotation : article.quotations()) {
        if (!claim(article, quotation.speaker(), quotation.speaker(), groups, claims)
            && before != null
            && goesOn(article, before, quotation)) {
          claim(article, before.speaker(), quotation.speaker(), groups, claims);
        }
        before = quotation;
      }
    }
    claims.settle(all);
  }

  /**
   * Claims how the report calls {@code described}, who is {@code speaker}; false where that is no
   * person.
   */
  private boolean claim(
      AnnotatedArticle article,
      @Nullable Speaker described,
      @Nullable Speaker speaker,
      Function<String, @Nullable Group> groups,
      Claims claims) {
    if (described == null
        || described.at() == null
        || speaker == null
        || speaker.name() == null
        || speaker.kind() != Speaker.Kind.PERSON) {
      return false;
    }
    String words = Spaces.single(article.article().words(described.at()));
    String surname = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
    Group group =
        described(words) && !words.endsWith(surname) ? groups.apply(speaker.name()) : null;
    if (group == null || group.type() != EntityType.PERSON) {
      return false;
    }
    claims.add(words, new Excerpt(article.id(), described.at()), group);
    return true;
  }

  /**
   * True where a person whom the report names there first adds to what the holder of an office has
   * said: « « ... », a dit la porte-parole du port. « ... », a ajouté Jeanne Varenko. »
   */
  private boolean goesOn(AnnotatedArticle article, Quotation before, Quotation quotation) {
    Speaker office = before.speaker();
    Speaker person = quotation.speaker();
    if (office == null
        || office.kind() != Speaker.Kind.OFFICE
        || person == null
        || person.at() == null
        || person.kind() != Speaker.Kind.PERSON
        || quotation.at().start() - before.at().end() > REACH
        || Arrays.stream(quotation.cue().text().split(" "))
            .noneMatch(word -> words.has("going-on", word))) {
      return false;
    }
    for (Mention mention : article.mentions()) {
      if (mention.type() == EntityType.PERSON && mention.name().equals(person.name())) {
        return mention.at().start() >= person.at().start();
      }
    }
    return false;
  }

  /** « la géographe », « cet ancien docker », but neither « elle » nor « le docker Luc Arnal ». */
  private boolean described(String said) {
    String lower = said.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean definite = ARTICLES.stream().anyMatch(lower::startsWith);
    // « cet homme » is the one who speaks, « l'homme » may be anybody
    String vague = lower.startsWith("ce") ? "pronoun" : "general";
    return definite
        && Arrays.stream(lower.split("[ ']")).noneMatch(word -> words.has(vague, word))
        && !offices.has("state", lower.substring(lower.indexOf(' ') + 1))
        && said.split(" ", LONGEST + 1).length <= LONGEST;
  }
}
