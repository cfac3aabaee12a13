package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;
import org.recoupe.text.WordList;

/** Cuts a segmented text into frames. */
final class Frames {
  private static final Pattern INVERTED =
      Pattern.compile("(?:-t)?-(?:il|elle|on|ils|elles)$", Pattern.CASE_INSENSITIVE);

  /** « al-Gohari »: a name whose first part is small. */
  private static final Pattern PREFIXED =
      Pattern.compile(
          "(?:" + String.join("|", WordList.lines("fr/quotation/prefixes.txt")) + ")-\\p{Lu}");

  private static final Pattern SUBJECT = Pattern.compile("(?:il|elle|ils|elles)");

  private static final Set<String> CIVIL = WordList.words("fr/quotation/dotted.txt");

  /** Most words of a frame, so that rules that look through one are bounded, too. */
  static final int LONGEST = 600;

  /** Most characters of a quoted name that other quoted words follow. */
  private static final int LONGEST_NAME = 30;

  private final String text;
  private final List<QuotedBlock> blocks;
  private final Predicate<String> common;
  private final BiPredicate<String, String> verbs;
  private final List<Frame> frames = new ArrayList<>();
  private List<Word> open = new ArrayList<>();
  private int block;

  private Frames(
      String text,
      List<QuotedBlock> blocks,
      Predicate<String> common,
      BiPredicate<String, String> verbs) {
    this.verbs = verbs;
    this.text = text;
    this.blocks = blocks;
    this.common = common;
  }

  /**
   * Frames of a text.
   *
   * @param common tells of a folded word that it is no name where it starts a sentence
   * @param verbs tells of a word and quoted words behind it that these are only its participle
   */
  static List<Frame> of(
      SegmentedText segments,
      List<QuotedBlock> blocks,
      Predicate<String> common,
      BiPredicate<String, String> verbs) {
    Frames frames = new Frames(segments.text(), blocks, common, verbs);
    for (Sentence sentence : segments.sentences()) {
      frames.add(sentence);
    }
    frames.close();
    return frames.frames;
  }

  private void add(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Span at = tokens.get(i).at();
      while (block < blocks.size() && blocks.get(block).outer().end() <= at.start()) {
        block++;
      }
      if (block < blocks.size() && at.end() > blocks.get(block).outer().start()) {
        quote(blocks.get(block));
        continue;
      }
      if (!open.isEmpty() && (open.size() >= LONGEST || endsBefore(at))) {
        close();
      }
      // A full stop that ends the sentence belongs to no abbreviation.
      @Nullable Token next = i + 2 >= tokens.size() ? null : tokens.get(i + 1);
      boolean fronted = open.isEmpty() && isFronted(tokens, i);
      i += word(tokens.get(i), next, fronted);
    }
    if (!open.isEmpty() && !last().isQuote()) {
      close();
    }
  }

  private Word last() {
    return open.get(open.size() - 1);
  }

  private void quote(QuotedBlock found) {
    if (!open.isEmpty() && (last().block() == found || last().at().equals(found.outer()))) {
      return;
    }
    String words = fold(found.inner().of(text));
    if (!open.isEmpty() && verbs.test(last().form(), words)) {
      // « Le maire a « salué » ce plan »
      open.add(new Word(found.outer(), words, Word.Kind.WORD, false, null));
      return;
    }
    if (!open.isEmpty()) {
      Word last = last();
      boolean glued = last.at().end() == found.outer().start();
      boolean sentence =
          Frame.isStop(last.form())
              && (glued || Character.isUpperCase(text.charAt(found.inner().start())));
      if (last.isQuote() && !namesBefore(last, found) || open.size() >= LONGEST || sentence) {
        close();
      }
    }
    open.add(new Word(found.outer(), "«»", Word.Kind.QUOTE, false, found));
  }

  /** « la réponse aux « blouses grises » « ne change rien » »: a name, and words that go on. */
  private boolean namesBefore(Word last, QuotedBlock found) {
    return open.size() > 1
        && last.at().end() < found.outer().start()
        && last.at().length() <= LONGEST_NAME
        && Character.isLowerCase(text.charAt(found.inner().start()));
  }

  /** True if a quoted block that ends the open frame so far ends it for good. */
  private boolean endsBefore(Span next) {
    Word last = last();
    if (last.at().end() < next.start() && breaksLine(last.at().end(), next.start())) {
      return true;
    }
    QuotedBlock quoted = last.block();
    boolean upper = Character.isUpperCase(text.charAt(next.start()));
    if (open.size() > 1 && last.at().end() == next.start() && Frame.isStop(last.form())) {
      Word before = open.get(open.size() - 2);
      boolean word = before.isQuote() || before.at().length() > 1;
      return word
          && before.at().end() == last.at().start()
          && (upper
              || Character.isDigit(text.charAt(next.start())) && before.kind() != Word.Kind.NUMBER);
    }
    if (quoted == null || !upper) {
      return false;
    }
    boolean glued = last.at().end() == next.start();
    boolean stopped =
        quoted.inner().length() > 0
            && Frame.isStop(text.substring(quoted.inner().end() - 1, quoted.inner().end()));
    return glued || stopped || open.size() == 1;
  }

  private boolean breaksLine(int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '\n') {
        return to >= text.length() || !Character.isLowerCase(text.charAt(to));
      }
    }
    return false;
  }

  /** Adds a token as one word or two; returns how many of the following tokens it took in. */
  private int word(Token token, @Nullable Token next, boolean fronted) {
    Span at = token.at();
    String raw = at.of(text);
    boolean capital =
        (Character.isUpperCase(raw.charAt(0)) || PREFIXED.matcher(raw).lookingAt())
            && !fronted
            && !(startsSentence() && common.test(fold(raw)));
    switch (token.kind()) {
      case NUMBER -> open.add(new Word(at, raw, Word.Kind.NUMBER, false, null));
      case SIGN -> {
        // « Le maire, , a dit »: the name between the commas was lost on the way
        if (!raw.equals(",") || open.isEmpty() || !last().is(",")) {
          open.add(new Word(at, raw, Word.Kind.SIGN, false, null));
        }
      }
      case WORD -> {
        String form = fold(raw);
        Matcher inverted = INVERTED.matcher(form);
        if (form.indexOf('-') > 0 && inverted.find() && !form.startsWith("celui")) {
          int cut = at.start() + inverted.start();
          open.add(
              new Word(
                  new Span(at.start(), cut),
                  form.substring(0, inverted.start()),
                  Word.Kind.WORD,
                  capital,
                  null));
          String pronoun = form.substring(form.lastIndexOf('-') + 1);
          open.add(new Word(new Span(cut, at.end()), pronoun, Word.Kind.CLITIC, false, null));
        } else if (next != null && isAbbreviationDot(at, next)) {
          open.add(new Word(at.union(next.at()), form, Word.Kind.WORD, capital, null));
          return 1;
        } else {
          open.add(new Word(at, form, Word.Kind.WORD, capital, null));
        }
      }
    }
    return 0;
  }

  /** « Prudent, il a dit »: an adjective, since nobody is called « il » right behind his name. */
  private boolean isFronted(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i + 1).at().of(text).equals(",")
        && SUBJECT.matcher(fold(tokens.get(i + 2).at().of(text))).matches();
  }

  /** True where a capital may be that of any word: at the start, after a colon, bar or dash. */
  private boolean startsSentence() {
    if (open.isEmpty()) {
      return true;
    }
    String last = last().form();
    return last.equals(":")
        || last.equals("|")
        || last.equals("-")
        || last.equals("–")
        || last.equals("—")
        || last.equals("•");
  }

  /** The full stop of « M. » or « J. »: it ends no sentence. */
  private boolean isAbbreviationDot(Span word, Token next) {
    String form = fold(word.of(text));
    boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(word.start()));
    return (initial || CIVIL.contains(form))
        && next.at().start() == word.end()
        && next.at().length() == 1
        && text.charAt(word.end()) == '.';
  }

  static String fold(String raw) {
    return raw.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'').replace('‑', '-');
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    int start = open.get(0).at().start();
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    frames.add(new Frame(text, List.copyOf(open), before < 0 || text.charAt(before) == '\n'));
    open = new ArrayList<>();
  }
}
