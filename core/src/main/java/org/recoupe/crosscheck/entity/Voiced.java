package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.article.Excerpt;

/**
 * What reports call a person whose words they give: « « ... », a ajouté la géographe ». A
 * description that two persons are called by is no form of either.
 */
final class Voiced {
  /** Words of a description, at most. */
  private static final int LONGEST = 8;

  private static final List<String> ARTICLES = List.of("le ", "la ", "l'", "ce ", "cet ", "cette ");

  private final AppositionWords words;

  Voiced(OfficeReader offices) {
    this.words = new AppositionWords(offices);
  }

  private record Said(String words, Excerpt at, Group group) {}

  /**
   * Adds to the group of each speaker how {@code articles} describe it, unless another of {@code
   * all} is called so.
   */
  void find(
      List<AnnotatedArticle> articles, List<Group> all, Function<String, @Nullable Group> groups) {
    List<Said> found = new ArrayList<>();
    Map<String, Set<Group>> claims = new LinkedHashMap<>();
    for (AnnotatedArticle article : articles) {
      for (Quotation quotation : article.quotations()) {
        Said said = said(article, quotation.speaker(), groups);
        if (said != null) {
          found.add(said);
          claims
              .computeIfAbsent(Spelling.fold(said.words()), k -> new LinkedHashSet<>())
              .add(said.group());
        }
      }
    }
    for (Said said : found) {
      boolean one = claims.getOrDefault(Spelling.fold(said.words()), Set.of()).size() == 1;
      if (one
          && all.stream().noneMatch(other -> other != said.group() && other.has(said.words()))) {
        said.group().variant(said.words());
        said.group().because("entity.described", said.words());
        said.group().describedAt(said.at());
      }
    }
  }

  private @Nullable Said said(
      AnnotatedArticle article,
      @Nullable Speaker speaker,
      Function<String, @Nullable Group> groups) {
    if (speaker == null
        || speaker.at() == null
        || speaker.name() == null
        || speaker.kind() != Speaker.Kind.PERSON) {
      return null;
    }
    String words = article.article().words(speaker.at()).replaceAll("\\s+", " ");
    Group group = described(words) ? groups.apply(speaker.name()) : null;
    return group == null || group.type() != EntityType.PERSON
        ? null
        : new Said(words, new Excerpt(article.id(), speaker.at()), group);
  }

  /** « la géographe », « cet ancien docker », but neither « elle » nor « le docker Luc Arnal ». */
  private boolean described(String said) {
    String lower = said.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean definite = ARTICLES.stream().anyMatch(lower::startsWith);
    String noun = lower.substring(Math.max(lower.indexOf(' '), lower.indexOf('\'')) + 1);
    return definite
        && !words.has("general", noun)
        && said.split(" ", LONGEST + 1).length <= LONGEST
        && !namesPerson(said);
  }

  /** True where the last word starts with a capital: it may be a name. */
  private static boolean namesPerson(String said) {
    return Character.isUpperCase(said.charAt(said.lastIndexOf(' ') + 1)) && said.indexOf(' ') > 0;
  }
}
