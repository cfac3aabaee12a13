package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * What reports call the people of a body or movement without its name: « les policiers », « les
 * manifestants », « un « gilet jaune » ».
 */
final class Crowds {
  private static final String WHY = "entity.crowd";
  private static final String WHY_SAME = "entity.short";

  /** In place of a country: a body has these names in every story. */
  private static final String ANYWHERE = "*";

  private static final Set<String> QUOTES = Set.of("\"", "«", "“", "'", "+", "‘");

  private static final String THESE = "ces";

  /** Words between the name of a movement and « ces Ruritaniens », at most. */
  private static final int NEAR = 60;

  /** Words of « ces Ruritaniens des ports et des îles », at most. */
  private static final int LONGEST = 12;

  /** Adjectives behind a noun, at most. */
  private static final int ADJECTIVES = 2;

  private static final Pattern ADJECTIVE =
      Pattern.compile(
          "\\p{Ll}+(?:ique|aire|iste|ale?|elle?|if|ive|eux|euse|forme|ite|ière|ier|enne|ien)");

  private final OfficeReader offices;
  private final Map<List<String>, String> members = new LinkedHashMap<>();
  private final Map<List<String>, Known> known = new LinkedHashMap<>();
  private final Map<String, List<List<String>>> same = new LinkedHashMap<>();
  private final Map<String, Known> full = new LinkedHashMap<>();
  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Map<String, List<List<String>>> movements = new LinkedHashMap<>();

  /** A thing that stories of its country call by other words too. */
  private record Known(String name, String country) {}

  Crowds(OfficeReader offices) {
    this.offices = offices;
    for (String line : WordList.lines("fr/name/crowds.txt")) {
      String[] part = line.split("\\|", -1);
      if (part[0].equals("body")) {
        for (int i = 2; i < part.length; i++) {
          members.put(List.of(part[i].split(" ", -1)), part[1]);
        }
      } else if (part[0].equals("same")) {
        List<String> names = new ArrayList<>();
        for (int i = 2; i < part.length; i++) {
          names.add(Spelling.fold(part[i]));
        }
        same.computeIfAbsent(part[1], k -> new ArrayList<>()).add(names);
      } else if (part[0].equals("full")) {
        for (int i = 3; i < part.length; i++) {
          full.put(Spelling.fold(part[i]), new Known(part[1], part[2]));
        }
      } else if (part[0].equals("known")) {
        Known thing = new Known(Spelling.fold(part[1]), part[2]);
        for (int i = 3; i < part.length; i++) {
          known.put(List.of(part[i].split(" ", -1)), thing);
        }
      } else {
        words.put(part[0], new LinkedHashSet<>(List.of(part).subList(1, part.length)));
      }
    }
    for (String line : WordList.lines("fr/name/movements.txt")) {
      String said = line.substring(line.indexOf(' ') + 1);
      if (is("beside", said)) {
        continue;
      }
      List<String> name = Spelling.parts(Spelling.fold(said));
      List<String> one = new ArrayList<>();
      for (String word : name) {
        one.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
      movements.put(String.join(" ", name), List.of(name, one));
    }
  }

  private boolean is(String use, String word) {
    return words.getOrDefault(use, Set.of()).contains(word);
  }

  /**
   * Adds to {@code groups} what {@code articles} call their people.
   *
   * @param country the state that the story is about, or null
   */
  void find(List<AnnotatedArticle> articles, Map<String, Group> groups, @Nullable String country) {
    names(groups, country == null ? "" : country);
    for (AnnotatedArticle article : articles) {
      Words line = new Words(article);
      members(article, line, groups);
      known(article, line, groups, country);
      String movement = movement(line, groups);
      Group group = movement == null ? null : groups.get(movement);
      if (movement != null && group != null) {
        for (int i = 0; i < line.size(); i++) {
          movement(article, line, i, group, movements.getOrDefault(movement, List.of()));
        }
      }
    }
  }

  private void members(AnnotatedArticle article, Words line, Map<String, Group> groups) {
    for (int i = 0; i < line.size(); i++) {
      for (Map.Entry<List<String>, String> entry : members.entrySet()) {
        int to = i + entry.getKey().size();
        if (!line.are(i, entry.getKey()) || is("former", line.at(i - 1)) || foreign(line.at(to))) {
          continue;
        }
        String body = entry.getValue();
        Group group = groups.computeIfAbsent(Spelling.fold(body), k -> new Group());
        if (group.size() == 0) {
          group.add(EntityType.ORGANISATION, body, new Excerpt(article.id(), line.span(i, to)));
        }
        add(article, group, line, i, to);
        break;
      }
    }
  }

  /** Joins and completes what bodies of {@code country} are called. */
  private void names(Map<String, Group> groups, String country) {
    List<List<String>> all = new ArrayList<>(same.getOrDefault(ANYWHERE, List.of()));
    all.addAll(same.getOrDefault(country, List.of()));
    for (List<String> names : all) {
      List<String> here = names.stream().filter(groups::containsKey).toList();
      for (int i = 1; i < here.size(); i++) {
        Bodies.join(groups, here.get(0), here.get(i), WHY_SAME);
      }
    }
    full.forEach(
        (brief, thing) -> {
          Group group = groups.get(brief);
          if (group != null && thing.country().equals(country)) {
            group.knownAs(thing.name());
            Bodies.join(groups, Spelling.fold(thing.name()), brief, WHY_SAME);
          }
        });
  }

  private void known(
      AnnotatedArticle article, Words line, Map<String, Group> groups, @Nullable String country) {
    for (int i = 0; i < line.size(); i++) {
      for (Map.Entry<List<String>, Known> entry : known.entrySet()) {
        Group group = groups.get(entry.getValue().name());
        int to = i + entry.getKey().size();
        if (group != null
            && entry.getValue().country().equals(country)
            && line.are(i, entry.getKey())
            && (is("article", line.at(i - 1)) || is("of", line.at(i - 1)))
            && !goesOn(line.at(to))) {
          add(article, group, line, i, to);
          break;
        }
      }
    }
  }

  /** The one movement that a report names, or null. */
  private @Nullable String movement(Words line, Map<String, Group> groups) {
    String only = null;
    for (Map.Entry<String, List<List<String>>> entry : movements.entrySet()) {
      if (!groups.containsKey(entry.getKey())) {
        continue;
      }
      boolean named = false;
      for (int i = 0; i < line.size() && !named; i++) {
        named = line.are(i, entry.getValue().get(0));
      }
      if (named && only != null && !entry.getKey().startsWith(only + " ")) {
        return null;
      }
      // « gilets jaunes libres » are a part of the « gilets jaunes », which stand first in the list
      only = named && only == null ? entry.getKey() : only;
    }
    return only;
  }

  /** « 900 manifestants », and not « 900 manifestants de Mornay ». */
  private boolean counted(Words line, int i) {
    return i > 0 && line.number(i - 1) && !is("of", line.at(i + 1));
  }

  /** « ces Ruritaniens modestes », « ces manifestants ruritains » behind the name of a movement. */
  private void nationals(
      AnnotatedArticle article, Words line, int i, Group group, List<List<String>> names) {
    int head = i + 1;
    boolean nation = head < line.size() && line.capital(head) && line.at(head).endsWith("s");
    boolean people = is("people", line.at(head));
    if (!line.sameSentence(i, Math.min(head, line.size() - 1))
        || !foreign(line.at(people ? head + 1 : head))
        || !nation && !people) {
      return;
    }
    boolean near = false;
    for (int k = i - 1; k >= Math.max(0, i - NEAR) && !near; k--) {
      near = line.are(k, names.get(0)) || line.are(k, names.get(1));
    }
    int to = people ? head + 2 : head + 1;
    while (to < line.size() && to - i < LONGEST && line.sameSentence(i, to)) {
      String word = line.at(to);
      boolean by = line.at(to + 1).equals("par");
      boolean verb = is("verb", word) || word.endsWith("ent");
      if (!Character.isLetter(word.charAt(0)) || by || verb && !is("small", line.at(to - 1))) {
        break;
      }
      to++;
    }
    if (near && to - i < LONGEST && !is("small", line.at(to - 1))) {
      add(article, group, line, i, to);
    }
  }

  private void movement(
      AnnotatedArticle article, Words line, int i, Group group, List<List<String>> names) {
    String word = line.at(i);
    List<String> many = names.get(0);
    List<String> one = names.get(1);
    if (word.equals(THESE)) {
      nationals(article, line, i, group, names);
    } else if (is("movement", word) && !line.capital(i)) {
      int name = i + 1;
      while (name < i + 4 && (is("of", line.at(name)) || QUOTES.contains(line.at(name)))) {
        name++;
      }
      int to = line.are(name, many) || line.are(name, one) ? name + many.size() : -1;
      if (to > 0) {
        add(article, group, line, i, closed(line, name, to));
      } else {
        boolean protest =
            is("of", line.at(i + 1)) && is("protest", line.at(i + 2)) && !goesOn(line.at(i + 3));
        if (is("this", line.at(i - 1)) && (protest || !goesOn(line.at(i + 1)))) {
          add(article, group, line, i, protest ? i + 3 : i + 1);
        }
        uprising(article, line, i, group);
      }
    } else if (is("uprising", word) && !line.capital(i)) {
      uprising(article, line, i, group);
    } else if (is("people", word)
        && (is("these", line.at(i - 1)) || counted(line, i))
        && !foreign(line.at(i + 1))) {
      add(article, group, line, i, i + 1);
      int name = i + 2;
      if (line.at(i + 1).equals("en") && (line.are(name, many) || line.are(name, one))) {
        add(article, group, line, i, name + many.size());
      }
    } else if (QUOTES.contains(line.at(i - 1)) && line.are(i, one) && !one.equals(many)) {
      add(article, group, line, i, i + one.size());
    }
  }

  /** « ce mouvement de colère », « cette fronde populaire inédite » */
  private void uprising(AnnotatedArticle article, Words line, int i, Group group) {
    if (!is("demonstrative", line.at(i - 1))) {
      return;
    }
    int to = adjectives(line, i + 1);
    boolean from = is("of", line.at(to));
    if (from || is("aim", line.at(to))) {
      int noun = is("article", line.at(to + 1)) ? to + 2 : to + 1;
      if (noun >= line.size() || line.capital(noun) || is("other-movement", line.at(noun))) {
        return;
      }
      to = adjectives(line, noun + 1);
      // « pour le pouvoir d'achat »
      boolean more = line.at(to).equals("d'") && to == noun + 1 && !from;
      to = more ? to + 2 : to;
    }
    if (to <= line.size() && line.sameSentence(i, to - 1)) {
      add(article, group, line, i, to);
    }
  }

  private int adjectives(Words line, int from) {
    int to = from;
    while (to < line.size()
        && to - from < ADJECTIVES
        && line.sameSentence(from - 1, to)
        && ADJECTIVE.matcher(line.at(to)).matches()
        && !is("no-adjective", line.at(to))) {
      to++;
    }
    return to;
  }

  /** « mouvement des « gilets jaunes » » ends with the quotation mark that it opens. */
  private static int closed(Words line, int name, int to) {
    boolean open = QUOTES.contains(line.at(name - 1));
    return open && to < line.size() && !Character.isLetterOrDigit(line.at(to).charAt(0))
        ? to + 1
        : to;
  }

  /** « le mouvement de la gauche » is another one. */
  private boolean goesOn(String next) {
    return is("of", next) || foreign(next) || is("kind", next);
  }

  private boolean foreign(String next) {
    return !next.isEmpty() && offices.country(Spelling.fold(next)) != null;
  }

  /** Puts the words there, and the same with the article before them. */
  private void add(AnnotatedArticle article, Group group, Words line, int from, int to) {
    Span at = line.span(from, to);
    String said = Spaces.single(article.article().words(at));
    group.variant(said);
    group.because(WHY, said);
    group.describedAt(new Excerpt(article.id(), at));
    if (is("article", line.at(from - 1))) {
      group.variant(Spaces.single(article.article().words(line.span(from - 1, to))));
    }
  }
}
