package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;

/**
 * Finds sites that are described with the name of their place or owner: « le dépôt pétrolier de
 * Mornay », « la salle du Varech », « l'entrepôt Varenko à Mornay ». They are no names, so that
 * other stages go on with the names inside.
 */
final class Sites {
  private static final Set<String> OF = Set.of("de", "d'", "du", "des");
  private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'");

  private final OfficeReader words;

  Sites(OfficeReader words) {
    this.words = words;
  }

  /** Adds the sites that {@code articles} describe to {@code groups}. */
  void find(List<AnnotatedArticle> articles, Map<String, Group> groups) {
    for (AnnotatedArticle article : articles) {
      Map<Integer, Mention> names = new LinkedHashMap<>();
      int covered = 0;
      for (Mention mention : article.mentions()) {
        if (mention.form() == Mention.Form.NAME && mention.at().start() >= covered) {
          names.put(mention.at().start(), mention);
          covered = mention.at().end();
        }
      }
      Words line = new Words(article);
      int free = 0;
      for (int i = 0; i < line.size(); i++) {
        Mention name = names.get(line.span(i, i + 1).start());
        if (name != null) {
          free = Math.max(free, name.at().end());
        }
        if (line.span(i, i + 1).start() >= free && words.has("building", line.at(i))) {
          site(article, line, i, names, groups);
        }
      }
    }
  }

  /** Joins « passerelle Varenko » with the one « passerelle Jeanne-Varenko » of the story. */
  void shortNames(Map<String, Group> groups) {
    for (String key : List.copyOf(groups.keySet())) {
      List<String> parts = Spelling.parts(key);
      Group group = groups.get(key);
      if (parts.size() != 2 || group == null || !isSite(parts.get(0), group)) {
        continue;
      }
      List<String> longer = new ArrayList<>();
      for (Map.Entry<String, Group> entry : groups.entrySet()) {
        if (entry.getValue() != group
            && isSite(parts.get(0), entry.getValue())
            && entry.getKey().startsWith(parts.get(0) + " ")
            && entry.getKey().endsWith(" " + parts.get(1))
            && !OF.contains(Spelling.parts(entry.getKey()).get(1))) {
          longer.add(entry.getKey());
        }
      }
      if (longer.stream().map(groups::get).distinct().count() == 1) {
        Bodies.join(groups, longer.get(0), key, "entity.short");
      }
    }
  }

  private boolean isSite(String noun, Group group) {
    return group.type() == EntityType.PLACE
        && (words.has("building", noun) || words.has("street", noun) || noun.equals("place"));
  }

  private void site(
      AnnotatedArticle article,
      Words line,
      int head,
      Map<Integer, Mention> names,
      Map<String, Group> groups) {
    int at = head + 1;
    if (words.has("after", line.at(at))) {
      at++;
    }
    // « le dépôt de carburant de Mornay »
    if ((line.at(at).equals("de") || line.at(at).equals("d'"))
        && OF.contains(line.at(at + 2))
        && lowerCase(line, at + 1)
        && !ARTICLES.contains(line.at(at + 1))) {
      at += 2;
    }
    int from = at;
    if (OF.contains(line.at(at))) {
      boolean merged = line.at(at).equals("du") || line.at(at).equals("des");
      at++;
      at += !merged && ARTICLES.contains(line.at(at)) ? 1 : 0;
    }
    int to = end(line, at, names);
    Mention name = name(line, at, names);
    if (to == at || at == from && name != null && name.type() == EntityType.PERSON) {
      return;
    }
    String key = line.at(head) + " " + article.article().words(line.span(from, to));
    Group group = groups.computeIfAbsent(Spelling.fold(key), k -> new Group());
    add(article, line, group, head, to);
    Mention town = name(line, to + 1, names);
    if (line.at(to).equals("à") && town != null && town.type() == EntityType.PLACE) {
      add(article, line, group, head, end(line, to + 1, names));
    }
  }

  private static void add(AnnotatedArticle article, Words line, Group group, int head, int to) {
    Span at = line.span(head, to);
    String said = Spaces.single(article.article().words(at));
    group.add(EntityType.PLACE, said, new Excerpt(article.id(), at));
    group.variant(said);
    if (ARTICLES.contains(line.at(head - 1))) {
      group.variant(Spaces.single(article.article().words(line.span(head - 1, to))));
    }
  }

  private static boolean lowerCase(Words line, int i) {
    return i < line.size() && !line.capital(i);
  }

  private static @Nullable Mention name(Words line, int i, Map<Integer, Mention> names) {
    return i < line.size() ? names.get(line.span(i, i + 1).start()) : null;
  }

  /** The end of the name, or of the words in capitals, at {@code at}. */
  private static int end(Words line, int at, Map<Integer, Mention> names) {
    Mention name = name(line, at, names);
    int to = at;
    if (name != null) {
      if (!line.capital(at)) {
        return at;
      }
      while (to < line.size() && line.span(to, to + 1).start() < name.at().end()) {
        to++;
      }
      return to;
    }
    while (to < line.size()
        && line.capital(to)
        && name(line, to, names) == null
        && line.sameSentence(at, to)) {
      to++;
    }
    return to;
  }
}
