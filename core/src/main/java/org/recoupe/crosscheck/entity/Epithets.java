package org.recoupe.crosscheck.entity;

import java.util.EnumMap;
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
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Spaces;

/**
 * Nouns alone that mean a person whom some report introduced with them: « la géographe » behind «
 * la géographe Jeanne Varenko », or a body or a site: « la passerelle » behind « la passerelle
 * Varenko ». Nothing else of the story may be called so, and the report must have named it before.
 * « L'intéressé » is whoever was named last.
 */
final class Epithets {
  private static final String FORMER = "ex-";

  private final AppositionWords words;
  private final OfficeReader offices;

  Epithets(OfficeReader offices) {
    this.offices = offices;
    this.words = new AppositionWords(offices);
  }

  /** Adds to the persons of {@code all} the nouns by which {@code articles} call them. */
  void find(
      List<AnnotatedArticle> articles,
      List<Group> all,
      Function<Mention, @Nullable Group> groups,
      Genders genders) {
    Map<String, Set<Group>> nouns = nouns(all);
    Claims claims = new Claims();
    for (AnnotatedArticle article : articles) {
      Map<Integer, Group> named = new LinkedHashMap<>();
      for (Mention mention : article.mentions()) {
        Group group = groups.apply(mention);
        if (group != null
            && mention.form() == Mention.Form.NAME
            && mention.type() != EntityType.EVENT) {
          named.put(mention.at().start(), group);
        }
      }
      read(article, named, nouns, genders, claims);
    }
    claims.settle(all);
  }

  /** The nouns with which the forms of each person start, and who is called so. */
  private Map<String, Set<Group>> nouns(List<Group> all) {
    Map<String, Set<Group>> nouns = new LinkedHashMap<>();
    for (Group group : all) {
      if (group.type() == EntityType.ORGANISATION) {
        for (String form : group.forms()) {
          String noun = kin(form);
          if (!noun.isEmpty()) {
            nouns.computeIfAbsent(Spelling.fold(noun), k -> new LinkedHashSet<>()).add(group);
            String phrase = noun + " " + kind(form, noun);
            nouns.computeIfAbsent(Spelling.fold(phrase), k -> new LinkedHashSet<>()).add(group);
          }
        }
      }
      if (group.type() == EntityType.PLACE) {
        for (String form : group.forms()) {
          String noun = site(form);
          if (!noun.isEmpty()) {
            nouns.computeIfAbsent(noun, k -> new LinkedHashSet<>()).add(group);
          }
        }
      }
      if (group.type() == EntityType.PERSON && group.name().indexOf(' ') > 0) {
        for (String form : group.forms()) {
          String noun = noun(form);
          if (!noun.isEmpty()) {
            nouns.computeIfAbsent(noun, k -> new LinkedHashSet<>()).add(group);
            if (noun.startsWith(FORMER)) {
              nouns
                  .computeIfAbsent(noun.substring(FORMER.length()), k -> new LinkedHashSet<>())
                  .add(group);
            }
          }
        }
      }
    }
    return nouns;
  }

  /** « chaîne » of « la chaîne privée Varech »; empty where a form has no such noun. */
  private String kin(String form) {
    String noun = first(form);
    boolean name = Character.isUpperCase(form.charAt(form.lastIndexOf(' ') + 1));
    return form.indexOf(' ') > 0 && name && offices.has("kin", noun) ? noun : "";
  }

  /** « passerelle » of « la passerelle Varech »; empty where a form has no such noun. */
  private String site(String form) {
    String noun = first(form);
    boolean name = Character.isUpperCase(form.charAt(form.lastIndexOf(' ') + 1));
    boolean site =
        offices.has("street", noun) || offices.has("building", noun) || offices.has("site", noun);
    return form.indexOf(' ') > 0 && name && site ? noun : "";
  }

  /** « privée » of « la chaîne privée Varech »; empty where a name follows the noun. */
  private String kind(String form, String noun) {
    int at = form.toLowerCase(Locale.ROOT).indexOf(noun + " ") + noun.length() + 1;
    String rest = form.substring(Math.min(form.length(), at));
    int space = rest.indexOf(' ');
    String word = space < 0 ? "" : rest.substring(0, space);
    return offices.has("after", word) ? word : "";
  }

  private String noun(String form) {
    String noun = first(form);
    return isNoun(noun) ? noun : "";
  }

  /** The first word behind the determiner. */
  private String first(String form) {
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    String rest = lower.startsWith("l'") ? lower.substring(2) : lower;
    int space = rest.indexOf(' ');
    if (space > 0 && words.has("determiner", rest.substring(0, space))) {
      rest = rest.substring(space + 1);
    }
    space = rest.indexOf(' ');
    return space < 0 ? rest : rest.substring(0, space);
  }

  private boolean isNoun(String noun) {
    String bare = noun.startsWith(FORMER) ? noun.substring(FORMER.length()) : noun;
    return words.isPerson(bare)
        && !words.has("general", bare)
        && !offices.has("before", bare)
        && !offices.has("state", bare);
  }

  private void read(
      AnnotatedArticle article,
      Map<Integer, Group> named,
      Map<String, Set<Group>> nouns,
      Genders genders,
      Claims claims) {
    Set<Group> before = new LinkedHashSet<>();
    Map<Mention.Gender, Group> last = new EnumMap<>(Mention.Gender.class);
    Words line = new Words(article);
    for (int i = 0; i < line.size(); i++) {
      Group here = named.get(line.span(i, i + 1).start());
      if (here != null) {
        before.add(here);
        for (Mention.Gender gender : Mention.Gender.values()) {
          if (here.type() == EntityType.PERSON && genders.mayBe(here, gender)) {
            last.put(gender, here);
          }
        }
      }
      if (!words.has("definite", line.at(i))
          || i + 1 >= line.size()
          || !line.sameSentence(i, i + 1)
          || line.capital(i + 1)) {
        continue;
      }
      Group meant = null;
      if (words.has("concerned", line.at(i + 1))) {
        // « l'intéressé » is no woman
        boolean woman = line.at(i + 1).endsWith("e");
        meant = last.get(woman ? Mention.Gender.FEMININE : Mention.Gender.MASCULINE);
      } else {
        String noun = line.at(i + 1);
        String key = offices.has("kin", noun) ? Spelling.fold(noun) : noun;
        meant = only(nouns.getOrDefault(key, Set.of()), before, line, i + 2);
        meant = meant == null ? site(article, nouns.getOrDefault(noun, Set.of()), line, i) : meant;
      }
      int to = i + 2;
      if (meant == null
          && offices.has("kin", line.at(i + 1))
          && offices.has("after", line.at(to))) {
        String phrase = Spelling.fold(line.at(i + 1) + " " + line.at(to));
        to++;
        meant = only(nouns.getOrDefault(phrase, Set.of()), before, line, to);
      }
      if (meant != null) {
        String said = Spaces.single(article.article().words(line.span(i, to)));
        claims.add(said, new Excerpt(article.id(), line.span(i, to)), meant);
      }
    }
  }

  /** « la passerelle », where the report spoke of the only one of the story before. */
  private @Nullable Group site(AnnotatedArticle article, Set<Group> called, Words line, int at) {
    Group only = single(called);
    return only != null
            && only.type() == EntityType.PLACE
            && only.isKnown(article.id(), line.span(at, at + 1).start())
            && endsThere(line, at + 2)
        ? only
        : null;
  }

  /** The one of {@code called}, if it was named before and nothing goes on at {@code to}. */
  private @Nullable Group only(Set<Group> called, Set<Group> before, Words line, int to) {
    Group only = single(called);
    return only != null && before.contains(only) && endsThere(line, to) ? only : null;
  }

  private static @Nullable Group single(Set<Group> called) {
    return called.size() == 1 ? called.iterator().next() : null;
  }

  /** False before a complement, an adjective or a name. */
  private boolean endsThere(Words line, int i) {
    if (i >= line.size() || !line.sameSentence(i - 1, i)) {
      return true;
    }
    return !words.of(line.at(i))
        && !line.at(i).equals("à")
        && !line.at(i).equals("au")
        && !line.capital(i)
        && !offices.has("after", line.at(i))
        && offices.country(Spelling.fold(line.at(i))) == null;
  }
}
