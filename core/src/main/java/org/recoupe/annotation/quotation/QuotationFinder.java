package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.annotation.name.Jurisdictions;
import org.recoupe.annotation.name.Localities;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/**
 * Finds quotations, their cues and their speakers.
 *
 * <p>Quotation marks are paired first and each quoted block becomes a single word of its sentence;
 * then reporting verbs and « selon » are looked for, their subjects and what they report; at last
 * the speakers are named, from the start of the article to its end. Time is linear in the length of
 * the text: every rule looks at a bounded number of words.
 */
public final class QuotationFinder {
  /** Most frames since whoever says « je » behind a colon spoke or was spoken of. */
  private static final int SINCE = 3;

  private final Lexicon lexicon = new Lexicon();
  private final Jurisdictions jurisdictions = new Jurisdictions();
  private final CueReader cues = new CueReader(lexicon);
  private final Relays relays = new Relays(lexicon, cues.phrases());
  private final Coordinations coordinations =
      new Coordinations(lexicon, cues.subjects(), cues.phrases());
  private final UncuedReader uncued =
      new UncuedReader(lexicon, cues.clauses(), cues.subjects(), cues.own());

  /** Quotations in {@code text}, in order, without overlap. */
  public List<Quotation> find(SegmentedText text, List<Mention> mentions) {
    List<QuotedBlock> pairs = QuotedNames.marked(text.text(), QuotationMarks.pair(text.text()));
    pairs = Dialogues.add(text.text(), pairs);
    List<QuotedBlock> blocks = cues.incises().part(text, pairs);
    Set<String> common = lowerCase(text);
    List<Frame> frames =
        Frames.of(
            text,
            blocks,
            // « Di Grano » opens a sentence, « di Grano » stands in another
            form -> lexicon.isCommon(form) || common.contains(form) && !isForeign(form),
            (auxiliary, words) ->
                lexicon.auxiliaries.has(auxiliary) && !lexicon.verbs.participles(words).isEmpty());
    Seats seats = new Seats(jurisdictions, new Localities(text, mentions, jurisdictions));
    Cast cast = new Cast(lexicon, mentions, seats);
    for (Frame frame : frames) {
      cast.learn(frame, cues.phrases());
    }
    SpeakerResolver speakers = new SpeakerResolver(lexicon, cues.phrases(), cast, frames, mentions);
    List<Quotation> quotations = new ArrayList<>();
    boolean spoke = false;
    boolean introduced = false;
    boolean open = false;
    boolean someSpeak = false;
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      speakers.enter(i);
      List<Reported> found = cues.read(frame, i);
      NounPhrase subject = cues.subjects().first(frame, 0, frame.size());
      boolean named = false;
      Speaker before = speakers.carried();
      if (subject != null
          && (cues.subjects().canSpeak(subject) || speakers.isCrowd(subject))
          && !coordinations.opensList(subject)
          && !pointsBefore(found, subject)) {
        named = speakers.spokenOf(subject, !found.isEmpty(), pointsBack(found, subject));
      }
      boolean goesOn = spoke || introduced && (open || !frame.startsLine());
      boolean heard = speakers.isHeard(SINCE);
      List<Reported> all = uncued.add(frame, i, found, goesOn, named, heard, someSpeak);
      someSpeak = subject != null && isSome(subject);
      open = frame.size() > 0 && frame.form(frame.size() - 1).equals(":");
      introduced = all.isEmpty() && (named || speakers.goesOn(subject));
      for (Reported reported : all) {
        boolean told =
            reported.sameSpeaker()
                && found.isEmpty()
                && subject != null
                && !subject.pronoun()
                && reported.kind() == Quotation.Kind.MIXED
                && reported.content().contains(subject.span());
        // « Le maire se tait. Luc Arnal a « vu la crue de ses yeux » »: Luc Arnal is spoken of
        Speaker speaker = told ? before : speaker(reported, speakers, frame);
        for (Span content : Paragraphs.of(text.text(), reported.content())) {
          quotations.add(new Quotation(content, reported.kind(), reported.cue(), speaker));
        }
      }
      spoke = !all.isEmpty();
    }
    quotations.sort(Comparator.comparing(Quotation::at));
    return quotations;
  }

  /** « Selon lui, le maire ... »: a pronoun before the subject does not point to it. */
  private static boolean pointsBefore(List<Reported> found, NounPhrase subject) {
    for (Reported reported : found) {
      NounPhrase by = reported.speaker();
      if (by != null && by.pronoun() && by.start() < subject.start()) {
        return true;
      }
    }
    return false;
  }

  /** « Un élu se montre inquiet : selon lui, ... »: a pronoun behind the subject points to it. */
  private static boolean pointsBack(List<Reported> found, NounPhrase subject) {
    NounPhrase by = found.isEmpty() ? null : found.get(0).speaker();
    return by != null && by.pronoun() && by.start() >= subject.end();
  }

  /** « Certains », « d'autres »: persons without a noun. */
  private boolean isSome(NounPhrase subject) {
    int words = subject.end() - subject.start();
    return lexicon.quantifiers.at(subject.frame(), subject.start()) == words;
  }

  /** « di », « van »: small words of names that are no French ones. */
  private boolean isForeign(String form) {
    return lexicon.particles.has(form)
        && !lexicon.of.has(form)
        && !lexicon.articles.has(form)
        && !lexicon.contracted.has(form);
  }

  /** Words that the text also has in lower case, which are no names where a sentence starts. */
  private static Set<String> lowerCase(SegmentedText text) {
    Set<String> words = new LinkedHashSet<>();
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.kind() == Token.Kind.WORD
            && Character.isLowerCase(text.text().charAt(token.at().start()))) {
          words.add(Frames.fold(token.at().of(text.text())));
        }
      }
    }
    return words;
  }

  private List<String> via(Frame frame, Reported reported) {
    Span cue = reported.cue().at();
    return cue == null ? List.of() : relays.beside(frame, cue.start());
  }

  private @Nullable Speaker speaker(Reported reported, SpeakerResolver speakers, Frame frame) {
    NounPhrase by = reported.speaker();
    if (by == null) {
      return reported.sameSpeaker() ? speakers.carried() : null;
    }
    String cue = reported.cue().text();
    List<NounPhrase> all = coordinations.of(by, cue);
    boolean behind = reported.content().end() <= by.span().start();
    return speakers.resolve(all, via(frame, reported), subject(reported, by), cue, behind);
  }

  /** The subject of what was said, where it stands in front of a pronoun who said it; or null. */
  private @Nullable NounPhrase subject(Reported reported, NounPhrase by) {
    Frame frame = by.frame();
    if (!by.pronoun() || reported.content().end() > by.span().start()) {
      return null;
    }
    QuotedBlock block = frame.word(0).block();
    NounPhrase subject = block == null ? cues.subjects().first(frame, 0, by.start()) : null;
    return subject != null && cues.subjects().canSpeak(subject) ? subject : null;
  }
}
