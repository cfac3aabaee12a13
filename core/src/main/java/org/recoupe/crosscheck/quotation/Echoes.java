package org.recoupe.crosscheck.quotation;

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
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;

/**
 * Quotations that an article alone does not show, but the story does: a heading that quotes what
 * the body has in full (« Un chantier sans fin »), or a sentence that another report gives as
 * somebody's words. They have no speaker of their own.
 */
final class Echoes {
  /** Words by which quotations are looked up. */
  private static final int OPENING = 3;

  /** Words in quotation marks that another quotation has as they are. */
  private static final int LEAST_QUOTED = 5;

  /** The same where they are all of the other quotation. */
  private static final int LEAST_SLOGAN = 3;

  /** Words without quotation marks that are all of another quotation. */
  private static final int LEAST_COPIED = 10;

  /** Content words among those quoted that are not the story's. */
  private static final int LEAST_TELLING = 2;

  /** Quotations with the same three words that are looked at. */
  private static final int MOST_ASKED = 40;

  private static final Pattern QUOTED =
      Pattern.compile(
          "«\\s*+([^«»]{3,400})»|“\\s*+([^“”]{3,400})”"
              + "|(?<![\\p{L}\\p{Nd}])\"(?! )([^\"\\n]{3,400})(?<! )\"(?![\\p{L}\\p{Nd}])");

  private static final Cue NONE = new Cue("", null, Cue.Stance.SAID);

  private final Lexicon lexicon;
  private final Background background;
  private final List<Known> quotations = new ArrayList<>();

  /** By three words in a row the quotations that have them. */
  private final Map<List<String>, List<Integer>> index = new LinkedHashMap<>();

  /** Words of a quotation. */
  private record Known(List<String> words, String key, Quotation.Kind kind) {}

  /** Words of an article with their places. */
  private record Read(List<String> words, List<Span> spans) {
    static Read of(String text, Span part) {
      List<Span> spans = new ArrayList<>();
      for (Span at : Wording.spans(part.of(text))) {
        spans.add(new Span(at.start() + part.start(), at.end() + part.start()));
      }
      return new Read(spans.stream().map(at -> Wording.word(text, at)).toList(), spans);
    }

    Span from(int first, int count) {
      return spans.get(first).union(spans.get(first + count - 1));
    }
  }

  /** Knows the quotations of a story. */
  Echoes(List<Said> said, Lexicon lexicon, Background background) {
    this.lexicon = lexicon;
    this.background = background;
    Set<List<String>> seen = new LinkedHashSet<>();
    for (Said one : said) {
      List<String> words = Wording.words(one.words());
      if (one.quotation().kind() == Quotation.Kind.INDIRECT || !seen.add(words)) {
        continue;
      }
      for (int w = 0; w + OPENING <= words.size(); w++) {
        List<Integer> some =
            index.computeIfAbsent(
                List.copyOf(words.subList(w, w + OPENING)), k -> new ArrayList<>());
        if (some.size() < MOST_ASKED) {
          some.add(quotations.size());
        }
      }
      quotations.add(new Known(words, key(words), one.quotation().kind()));
    }
  }

  private static String key(List<String> words) {
    return " " + String.join(" ", words) + " ";
  }

  /** What an article quotes beside its own quotations, in text order. */
  List<Said> in(AnnotatedArticle article) {
    List<Span> taken = new ArrayList<>();
    article.quotations().forEach(quotation -> taken.add(quotation.at()));
    List<Said> echoes = new ArrayList<>();
    String text = article.article().text().text();
    copied(article.id(), text, taken, echoes);
    Matcher marks = QUOTED.matcher(text);
    while (marks.find()) {
      int group = marks.start(1) >= 0 ? 1 : marks.start(2) >= 0 ? 2 : 3;
      Read read = Read.of(text, new Span(marks.start(group), marks.end(group)));
      if (isQuoted(read.words())) {
        Span at = read.from(0, read.words().size());
        add(article.id(), text, at, Quotation.Kind.DIRECT, taken, echoes);
      }
    }
    echoes.sort((a, b) -> a.quotation().at().compareTo(b.quotation().at()));
    return echoes;
  }

  private static void add(
      String article,
      String text,
      Span at,
      Quotation.Kind kind,
      List<Span> taken,
      List<Said> echoes) {
    if (taken.stream().noneMatch(at::overlaps)) {
      taken.add(at);
      echoes.add(new Said(article, new Quotation(at, kind, NONE, null), at.of(text), true));
    }
  }

  /** Sentences that are, word for word, what another report quotes. */
  private void copied(String article, String text, List<Span> taken, List<Said> echoes) {
    Read read = Read.of(text, new Span(0, text.length()));
    int w = 0;
    while (w + LEAST_COPIED <= read.words().size()) {
      Known whole = longest(read.words(), w);
      if (whole != null) {
        add(article, text, read.from(w, whole.words().size()), whole.kind(), taken, echoes);
      }
      w += whole == null ? 1 : whole.words().size();
    }
  }

  /** The longest quotation that stands as a whole from a word on. */
  private @Nullable Known longest(List<String> words, int from) {
    Known longest = null;
    for (int known : index.getOrDefault(words.subList(from, from + OPENING), List.of())) {
      Known whole = quotations.get(known);
      int count = whole.words().size();
      if (count >= LEAST_COPIED
          && from + count <= words.size()
          && (longest == null || count > longest.words().size())
          && words.subList(from, from + count).equals(whole.words())) {
        longest = whole;
      }
    }
    return longest;
  }

  private boolean isQuoted(List<String> words) {
    if (words.size() < LEAST_SLOGAN) {
      return false;
    }
    boolean telling = words.size() >= LEAST_QUOTED && telling(words) >= LEAST_TELLING;
    String key = key(words);
    for (int known : index.getOrDefault(words.subList(0, OPENING), List.of())) {
      String other = quotations.get(known).key();
      if (other.equals(key) || telling && other.contains(key)) {
        return true;
      }
    }
    return false;
  }

  private int telling(List<String> words) {
    Set<String> telling = new LinkedHashSet<>();
    for (String word : words) {
      if (!lexicon.isFunction(word)) {
        String concept = lexicon.synonym(lexicon.stem(word));
        if (!background.has(concept)) {
          telling.add(concept);
        }
      }
    }
    return telling.size();
  }
}
