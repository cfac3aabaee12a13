package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Several who speak as one: « Luc Arnal et Irène Maudet ont annoncé ». */
final class Coordinations {
  /** Most speakers who are named together. */
  private static final int MOST = 4;

  private static final Pattern PLURAL =
      Pattern.compile("(?:.*[^\\p{L}])?\\p{L}*(?:ont|ent)(?:[^\\p{L}].*)?");

  private final Lexicon lexicon;
  private final Subjects subjects;
  private final NounPhrases phrases;

  Coordinations(Lexicon lexicon, Subjects subjects, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.subjects = subjects;
    this.phrases = phrases;
  }

  /**
   * All who speak where {@code phrase} is one of them, in order; it alone where it is.
   *
   * @param cue as written: its verb must be a plural, or it is « selon »
   */
  List<NounPhrase> of(NounPhrase phrase, String cue) {
    Frame frame = phrase.frame();
    List<NounPhrase> all = new ArrayList<>(List.of(phrase));
    if (lexicon.content.pairs.has(phrase.headForm()) && !phrase.named()) {
      return pair(phrase);
    }
    boolean source = lexicon.sourceCues.has(Frames.fold(cue));
    if (!phrase.named() || !source && !PLURAL.matcher(Frames.fold(cue)).matches()) {
      return all;
    }
    if (!source && frame.form(phrase.start() - 1).equals("et")) {
      before(frame, all);
    }
    if (frame.form(phrase.end()).equals("et")) {
      NounPhrase next = phrases.at(frame, phrase.end() + 1);
      boolean closed = !source || next != null && closes(frame, next.end());
      if (next != null && next.named() && closed) {
        all.add(next);
      }
    }
    return all;
  }

  /** « un couple de dockers, Luc Arnal et sa compagne Irène Maudet »: both, else the pair. */
  private List<NounPhrase> pair(NounPhrase pair) {
    Frame frame = pair.frame();
    NounPhrase one = frame.form(pair.end()).equals(",") ? phrases.at(frame, pair.end() + 1) : null;
    NounPhrase other =
        one != null && one.named() && frame.form(one.end()).equals("et")
            ? phrases.at(frame, one.end() + 1)
            : null;
    return one != null && other != null && other.named() ? List.of(one, other) : List.of(pair);
  }

  /**
   * True where {@code phrase} opens a list of names: « Luc Arnal, Irène Maudet et Paul Verdier ».
   */
  boolean opensList(NounPhrase phrase) {
    Frame frame = phrase.frame();
    int at = phrase.end();
    for (int named = 1; phrase.named() && named < MOST; named++) {
      boolean last = frame.form(at).equals("et");
      if (!last && !frame.form(at).equals(",")) {
        return false;
      }
      NounPhrase next = phrases.at(frame, at + 1);
      if (next == null || !next.named() || next.nameStart() != next.start()) {
        return false;
      }
      if (last) {
        return true;
      }
      at = next.end();
    }
    return false;
  }

  private void before(Frame frame, List<NounPhrase> all) {
    int end = all.get(0).start() - 1;
    while (all.size() < MOST) {
      NounPhrase before = subjects.endingAt(frame, end);
      if (before == null || !before.named() || before.end() != end) {
        return;
      }
      all.add(0, before);
      end = before.start() - 1;
      if (!frame.form(end).equals(",")) {
        return;
      }
    }
  }

  private static boolean closes(Frame frame, int at) {
    return at >= frame.size() || frame.word(at).isSign();
  }
}
