package org.recoupe.annotation.quotation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.text.Spaces;

/** Full names of the bodies of an article: « la préfecture » is « préfecture du Val » there. */
final class Bodies {
  private final Lexicon lexicon;
  private final Mentions mentions;
  private final Map<String, Set<String>> byHead = new LinkedHashMap<>();

  Bodies(Lexicon lexicon, Mentions mentions) {
    this.lexicon = lexicon;
    this.mentions = mentions;
  }

  /** Learns the bodies of a frame that bear a complement or a name. */
  void learn(Frame frame, NounPhrases phrases) {
    for (int i = 1; i < frame.size(); i++) {
      String form = frame.form(i);
      if (!lexicon.institutions.has(form) && !lexicon.bodies.has(form)
          || !lexicon.articles.has(frame.form(i - 1))
              && !lexicon.of.has(frame.form(i - 1))
              && !lexicon.contracted.has(frame.form(i - 1))) {
        continue;
      }
      NounPhrase phrase = phrases.apposed(frame, i);
      if (phrase == null || phrase.head() != i || phrase.bodyEnd() - i < 2) {
        continue;
      }
      Set<String> full = byHead.computeIfAbsent(form, head -> new LinkedHashSet<>());
      if (phrase.named()) {
        // « le porte-parole du gouvernement Paul Verdier » names no government
        Mention name = mentions.at(frame.span(phrase.nameStart(), phrase.nameEnd()));
        if (name == null || name.type() != EntityType.PERSON) {
          full.add(phrase.name());
        }
      } else if (lexicon.of.has(frame.form(i + 1)) && named(frame, i, phrase.bodyEnd())) {
        full.add(Spaces.single(frame.words(i, phrase.bodyEnd())));
      }
    }
  }

  private static boolean named(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.isName(i)) {
        return true;
      }
    }
    return false;
  }

  /** True where no body of the article is called {@code head} with a name. */
  boolean isNew(String head) {
    return !byHead.containsKey(head) || byHead.getOrDefault(head, Set.of()).isEmpty();
  }

  /** The full names of bodies with one noun. */
  Set<String> all(String head) {
    return byHead.getOrDefault(head, Set.of());
  }

  /** The only full name of a body that is called by its noun alone, or null. */
  @Nullable String full(String head) {
    Set<String> full = byHead.get(head);
    return full == null || full.size() != 1 ? null : full.iterator().next();
  }
}
