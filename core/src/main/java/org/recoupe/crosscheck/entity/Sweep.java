package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.article.Debris;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/**
 * Looks through every report of a story for the names of one word that are known from another: a
 * surname or acronym that was not seen as a name where little stood around it.
 */
final class Sweep {
  private static final Pattern CAPITAL =
      Pattern.compile("(?<![\\p{L}\\p{Nd}@#_/.-])\\p{Lu}[\\p{L}-]+(?![\\p{L}\\p{Nd}@_/-])");

  private final LinkOptions options;
  private final Map<String, Group> names = new LinkedHashMap<>();
  private final Set<String> ambiguous = new LinkedHashSet<>();

  Sweep(LinkOptions options) {
    this.options = options;
  }

  /** Learns {@code words}, which name {@code group} in one report. */
  void learn(String words, Group group, EntityType type) {
    String last = words;
    if (type == EntityType.PERSON) {
      last = words.substring(words.lastIndexOf(' ') + 1);
      if (last.length() < options.leastSurname()) {
        return;
      }
    }
    if (last.length() < 2 || last.indexOf(' ') >= 0 || !Character.isUpperCase(last.charAt(0))) {
      return;
    }
    Group other = names.putIfAbsent(last, group);
    if (other != null && other != group) {
      ambiguous.add(last);
    }
  }

  /** Adds to the groups what {@code articles} name outside their mentions. */
  void sweep(List<AnnotatedArticle> articles) {
    for (AnnotatedArticle article : articles) {
      List<Mention> mentions = article.mentions();
      String text = article.article().text().text();
      Set<String> common = common(article, text);
      int next = 0;
      int covered = 0;
      for (Sentence sentence : article.segments().sentences()) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
          Token token = sentence.tokens().get(i);
          Span at = token.at();
          while (next < mentions.size() && mentions.get(next).at().start() <= at.start()) {
            covered = Math.max(covered, mentions.get(next).at().end());
            next++;
          }
          String word = at.of(text);
          Group group = token.kind() == Token.Kind.WORD && at.start() >= covered ? at(word) : null;
          if (group != null && !common.contains(word) && alone(sentence, i, text)) {
            group.add(group.type(), word, new Excerpt(article.id(), at));
            group.variant(word);
          }
        }
      }
    }
  }

  /** Names of the story that stand alone in what was cut away: « Lire aussi: Varenko recule ». */
  void cut(List<AnnotatedArticle> articles) {
    for (AnnotatedArticle article : articles) {
      String source = article.article().sourceText().characters();
      for (Debris debris : article.article().debris()) {
        Matcher word = CAPITAL.matcher(debris.at().of(source));
        while (word.find()) {
          Group group = at(word.group());
          if (group != null) {
            group.variant(word.group());
          }
        }
      }
    }
  }

  private @Nullable Group at(String word) {
    return ambiguous.contains(word) ? null : names.get(word);
  }

  /** Words that the report also writes in lower case, with a capital. */
  private static Set<String> common(AnnotatedArticle article, String text) {
    Set<String> common = new LinkedHashSet<>();
    for (Sentence sentence : article.segments().sentences()) {
      for (Token token : sentence.tokens()) {
        char first = text.charAt(token.at().start());
        if (Character.isLowerCase(first)) {
          String rest = text.substring(token.at().start() + 1, token.at().end());
          common.add(Character.toUpperCase(first) + rest);
        }
      }
    }
    return common;
  }

  /** True where no other word in capitals stands beside it, which would be part of the name. */
  private static boolean alone(Sentence sentence, int i, String text) {
    List<Token> beside = new ArrayList<>();
    if (i > 0) {
      beside.add(sentence.tokens().get(i - 1));
    }
    if (i + 1 < sentence.tokens().size()) {
      beside.add(sentence.tokens().get(i + 1));
    }
    for (int k = 0; k < beside.size(); k++) {
      boolean first = i == 1 && k == 0;
      if (!first && Character.isUpperCase(text.charAt(beside.get(k).at().start()))) {
        return false;
      }
    }
    return true;
  }
}
