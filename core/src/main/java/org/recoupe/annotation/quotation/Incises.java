package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/**
 * Takes the reporter's own words out of quoted blocks: in « Nous partons, souffle un voisin. Demain
 * il sera tard », the words between comma and full stop are not said. What is said becomes a block
 * before and a block after them, so that all rules for cues see them as any other.
 */
final class Incises {
  /** Least words before a cue inside quotation marks. */
  private static final int LEAST_BEFORE = 2;

  /** Most words behind the subject of a cue inside quotation marks. */
  private static final int MOST_BESIDE = 8;

  private final Lexicon lexicon;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Complements complements;
  private final Subjects subjects;
  private final Clauses clauses;

  Incises(
      Lexicon lexicon,
      VerbGroups groups,
      NounPhrases phrases,
      Complements complements,
      Subjects subjects,
      Clauses clauses) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.phrases = phrases;
    this.complements = complements;
    this.subjects = subjects;
    this.clauses = clauses;
  }

  /** The blocks in order, those with a cue inside parted around it. */
  List<QuotedBlock> part(SegmentedText text, List<QuotedBlock> blocks) {
    List<QuotedBlock> parted = new ArrayList<>();
    List<Sentence> sentences = text.sentences();
    int next = 0;
    for (QuotedBlock block : blocks) {
      while (next < sentences.size() && sentences.get(next).at().end() <= block.inner().start()) {
        next++;
      }
      List<Sentence> inside = new ArrayList<>();
      for (int s = next;
          s < sentences.size() && sentences.get(s).at().start() < block.inner().end();
          s++) {
        Sentence part = inside(sentences.get(s), block.inner());
        if (!part.tokens().isEmpty()) {
          inside.add(part);
        }
      }
      part(text.text(), block, inside, parted);
    }
    return parted;
  }

  private static Sentence inside(Sentence sentence, Span inner) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (inner.contains(token.at())) {
        tokens.add(token);
      }
    }
    return new Sentence(sentence.at(), tokens);
  }

  private void part(
      String text, QuotedBlock block, List<Sentence> inside, List<QuotedBlock> parted) {
    QuotedBlock rest = block;
    for (Frame frame :
        Frames.of(new SegmentedText(text, inside), List.of(), lexicon::isCommon, (a, b) -> false)) {
      int i = 0;
      while (i < frame.size()) {
        int end = frame.word(i).at().start() < rest.inner().start() ? 0 : end(frame, i);
        if (end > 0) {
          rest = cut(text, rest, frame, i, end, parted);
        }
        i = Math.max(i + 1, end);
      }
    }
    if (!rest.inner().isEmpty()) {
      parted.add(rest);
    }
  }

  /** Adds what stands before the words {@code [from, to)} of {@code frame}; returns the rest. */
  private static QuotedBlock cut(
      String text, QuotedBlock block, Frame frame, int from, int to, List<QuotedBlock> parted) {
    Span said = trimmed(text, block.inner().start(), frame.word(from).at().end());
    parted.add(new QuotedBlock(new Span(block.outer().start(), said.end()), said, block.name()));
    int start =
        to < frame.size() ? frame.word(to).at().start() : frame.word(frame.size() - 1).at().end();
    Span rest = trimmed(text, start, Math.max(start, block.inner().end()));
    return new QuotedBlock(
        new Span(rest.start(), Math.max(rest.start(), block.outer().end())), rest, false);
  }

  private static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && " ,\u00a0\u202f\n\t–—".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,\u00a0\u202f\n\t–—".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** The word after the reporter's words that start behind the sign {@code i}; 0 if none do. */
  private int end(Frame frame, int i) {
    boolean opens = frame.form(i).equals(",") || Frame.isStop(frame.form(i));
    VerbGroup group = opens && i >= LEAST_BEFORE ? groups.at(frame, i + 1) : null;
    if (group == null
        || group.shape() != VerbGroup.Shape.FINITE
        || !group.verb().takes('q')
        || group.verb().reflexive() && frame.form(i + 1).equals("me")) {
      return 0;
    }
    int at = group.inverted() ? complements.after(frame, group.end()) : subject(frame, group);
    if (at == 0) {
      return 0;
    }
    if (at >= frame.size() || Frame.isStop(frame.form(at))) {
      return Math.min(frame.size(), at + 1);
    }
    if (!frame.form(at).equals(",") && !frame.form(at).equals(":")) {
      return 0;
    }
    int stop = at + 1;
    while (stop < frame.size() && !Frame.isStop(frame.form(stop))) {
      stop++;
    }
    return frame.form(at).equals(":") || clauses.isClause(frame, at + 1, stop) ? at + 1 : stop + 1;
  }

  /** The word after the subject that follows the cue, and its complements; 0 if none follows. */
  private int subject(Frame frame, VerbGroup group) {
    NounPhrase speaker = phrases.at(frame, complements.after(frame, group.end()));
    return speaker == null || speaker.pronoun() || !subjects.canSpeak(speaker)
        ? 0
        : beside(frame, complements.after(frame, speaker.end()));
  }

  /** « ajoutait cette voisine venue elle aussi du nord. »: the sign behind a few words more. */
  private int beside(Frame frame, int from) {
    int at = from;
    while (at < frame.size()
        && at - from < MOST_BESIDE
        && !frame.word(at).isSign()
        && !frame.isClitic(at)
        && !lexicon.isFinite(frame.form(at))
        && !lexicon.auxiliaries.has(frame.form(at))
        && groups.at(frame, at) == null) {
      at++;
    }
    return at >= frame.size() || frame.word(at).isSign() ? at : from;
  }
}
