package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;
import org.recoupe.text.Span;

/** Quoted clauses without a cue: they go on with the speaker before, or stand as headings. */
final class UncuedReader {
  /** Least characters of a quoted clause that stands by itself. */
  private static final int LEAST_ALONE = 12;

  /** Least characters of a quoted clause inside a sentence. */
  private static final int LEAST_INSIDE = 40;

  /** Most characters of a quotation that stands as a heading, without a full stop. */
  private static final int LONGEST_HEADING = 60;

  /** The same where it is all of a line. */
  private static final int LONGEST_LINE = 120;

  /** Least words of a quotation that opens a report as its headline. */
  private static final int LEAST_HEADLINE = 3;

  /** Most words behind a quotation that go on with its sentence. */
  private static final int LONGEST_TAIL = 8;

  /** Most words of a sentence that goes on with what was said. */
  private static final int LONGEST_SENTENCE = 50;

  /** Least words, elided ones apart, quoted in a sentence that goes on. */
  private static final int LEAST_WORDS = 5;

  /** Most words between two quotations of a list. */
  private static final int LONGEST_LINK = 4;

  private static final Cue NONE = new Cue("", null, Cue.Stance.SAID);

  /** Most words of a quotation that are looked at. */
  private static final int MOST_WORDS = 60;

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Subjects subjects;
  private final OwnCues own;

  UncuedReader(Lexicon lexicon, Clauses clauses, Subjects subjects, OwnCues own) {
    this.own = own;
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.subjects = subjects;
  }

  /**
   * The quotations of a frame, those without a cue included, in order.
   *
   * @param spoke true where the frame before lets its speaker go on
   * @param named true where a person by name is the subject of this frame
   * @param heard true where a person spoke or was spoken of not long ago
   * @param someSpeak true where the frame before brings in nobody in particular: « Certains rient »
   */
  List<Reported> add(
      Frame frame,
      int number,
      List<Reported> found,
      boolean spoke,
      boolean named,
      boolean heard,
      boolean someSpeak) {
    List<Reported> all = new ArrayList<>(found);
    for (int i = 0; i < frame.size(); i++) {
      QuotedBlock block = frame.word(i).block();
      if (block == null
          || taken(block.outer(), found)
          || lexicon.content.entitled.has(frame.form(i - 1))) {
        continue;
      }
      String words = block.inner().of(frame.text());
      Reported listed = listed(frame, i, all);
      if (listed != null
          && !block.name()
          && (!listed.cue().text().isEmpty() || clauses.isClause(words))) {
        all.add(
            new Reported(
                block.inner(),
                Quotation.Kind.DIRECT,
                listed.cue(),
                listed.speaker(),
                listed.sameSpeaker(),
                number));
        continue;
      }
      boolean clause = clauses.isClause(words);
      boolean opened = i == 0 || spoke && clauses.isLink(frame, 0, i);
      boolean alone = opened && (i + 1 == frame.size() || Frame.isStop(frame.form(i + 1)));
      alone |= Dialogues.isTurn(frame.text(), block);
      boolean announced = i > 0 && frame.form(i - 1).equals(":");
      int least = alone || announced || i == 0 ? LEAST_ALONE : LEAST_INSIDE;
      // « ... », a dit le maire. « Aucun retard ».
      boolean stopped =
          i + 1 < frame.size() || Frame.isStop(words.substring(Math.max(0, words.length() - 1)));
      boolean heads = isHeadline(frame, i, words);
      clause |= heads;
      clause |= alone && stopped && spoke && !frame.startsLine() && words.indexOf(' ') > 0;
      if (found.isEmpty()
          && spoke
          && all.isEmpty()
          && goesOnWith(frame, i, words)
          && !own.before(frame, i)) {
        // « ..., a dit le maire. Ce bilan reste « susceptible d'évoluer dans les jours qui viennent
        // ». »
        int start = clauses.start(frame, opening(frame), frame.size());
        all.add(
            new Reported(
                Contents.trimmed(frame, start, frame.size()),
                Quotation.Kind.MIXED,
                NONE,
                null,
                true,
                number));
        break;
      }
      int joined = found.isEmpty() ? 0 : joined(frame, i, found);
      if (joined > 0 && goesOnWith(frame, i, words)) {
        // « « ... », a dit le maire, mais le pont n'est « pas près de rouvrir au trafic »
        all.add(
            new Reported(
                Contents.trimmed(frame, joined, end(frame, i)),
                Quotation.Kind.MIXED,
                NONE,
                speakerBefore(block, found),
                true,
                number));
        break;
      }
      if (!clause || words.length() < least) {
        continue;
      }
      boolean opens = i == 0 && named(frame, i + 1) != null;
      boolean goesOn =
          i == 0 && spoke && found.isEmpty() && (frame.form(1).equals(",") || isTail(frame));
      // « se dit « surpris » par la crue, « c'est la première fois que je vois cela ici »
      boolean adds = i > 1 && !found.isEmpty() && frame.form(i - 1).equals(",");
      adds = adds && found.get(found.size() - 1).content().end() <= block.outer().start();
      if (!alone && !announced && !opens && !adds && !Character.isUpperCase(words.charAt(0))) {
        continue;
      }
      NounPhrase subject = null;
      if (announced && found.isEmpty()) {
        subject = subjects.first(frame, 0, i - 1);
        if (subject != null && !speaksAlone(subject, i - 1)) {
          subject = null;
        }
        subject = subject == null ? subjects.onlyPerson(frame, i - 1) : subject;
      }
      if (subject == null && i == 0 && found.isEmpty()) {
        subject = named(frame, i + 1);
        subject = subject == null && heads ? headed(frame) : subject;
      }
      if (subject == null && announced && !found.isEmpty()) {
        // « Elle juge que rien n'est fait : « Nous attendons » »
        subject = speakerBefore(block, found);
      }
      if (subject == null && adds) {
        subject = speakerBefore(block, found);
      }
      boolean heading =
          alone
              && words.length() < (isLine(frame, block) ? LONGEST_LINE : LONGEST_HEADING)
              && (i + 1 == frame.size() || i + 2 == frame.size() && frame.form(i + 1).equals("?"))
              && !Frame.isStop(words.substring(words.length() - 1));
      boolean heardIn = announced && !readsText(frame, i - 1);
      boolean same = subject == null && spoke && (alone || heardIn || goesOn) && !heading;
      boolean own = heardIn && heard && inFirstPerson(words);
      same |= subject == null && announced && (named || own);
      same |= subject == null && alone && heard && !heading && !someSpeak;
      if (Dialogues.isTurn(frame.text(), block)) {
        subject = null;
        same = !Dialogues.asks(frame.text(), block);
      }
      all.add(new Reported(block.inner(), Quotation.Kind.DIRECT, NONE, subject, same, number));
    }
    all.sort(Comparator.comparing(Reported::content));
    return all;
  }

  /** True if a quotation is all of a line. */
  private static boolean isLine(Frame frame, QuotedBlock block) {
    int end = block.outer().end();
    return frame.startsLine() && (end == frame.text().length() || frame.text().charAt(end) == '\n');
  }

  /** « « Le pont doit tenir » jusqu'au soir. »: a few words without a verb go on with it. */
  private boolean isTail(Frame frame) {
    return frame.size() - 1 <= LONGEST_TAIL && !clauses.isClause(frame, 1, frame.size());
  }

  /** « « Du pain pour tous » : des milliers de dockers ont défilé »: it opens the report. */
  private boolean isHeadline(Frame frame, int i, String words) {
    return i == 0
        && frame.startsLine()
        && frame.form(1).equals(":")
        && Character.isUpperCase(words.charAt(0))
        && words.split("[ \\u00a0]+", LEAST_HEADLINE + 1).length >= LEAST_HEADLINE
        && clauses.isClause(frame, 2, frame.size());
  }

  /** Who is the subject of the sentence behind such a headline and may say it, or null. */
  private @Nullable NounPhrase headed(Frame frame) {
    NounPhrase subject = subjects.first(frame, 2, frame.size());
    boolean speaks =
        subject != null
            && !subject.pronoun()
            && (!subject.named() || lexicon.titles.at(frame, subject.head()) > 0)
            && (subjects.canSpeak(subject) || lexicon.numerals.has(subject.headForm()));
    return speaks ? subject : null;
  }

  /** « Ce slogan a fait le tour du port : « ... » »: nobody in particular says it. */
  private boolean readsText(Frame frame, int to) {
    NounPhrase subject = subjects.first(frame, 0, to);
    return subject != null && lexicon.ownDocuments.has(subject.headForm());
  }

  /** Where a clause with the quoted words {@code i} starts behind all that was found, or 0. */
  private int joined(Frame frame, int i, List<Reported> found) {
    int last = found.get(found.size() - 1).content().end();
    for (int at = i - 1; at > 0 && frame.word(at).at().start() >= last; at--) {
      if (frame.isQuote(at)) {
        return 0;
      }
      int length = frame.form(at).equals(",") ? lexicon.breaks.at(frame, at + 1) : 0;
      if (length > 0 || frame.form(at).equals(";")) {
        int start = at + 1 + length;
        return clauses.isClause(frame, start, i) ? start : 0;
      }
    }
    return 0;
  }

  /** The word behind the clause that holds word {@code i}. */
  private static int end(Frame frame, int i) {
    for (int at = i + 1; at < frame.size(); at++) {
      if (frame.form(at).equals(",") || frame.form(at).equals(";")) {
        return at;
      }
    }
    return frame.size();
  }

  /** Quoted words of some length inside a sentence that follows what somebody said. */
  private boolean goesOnWith(Frame frame, int i, String words) {
    String[] quoted = words.split("[ '’\u00a0]+", LEAST_WORDS + 1);
    String before = frame.form(i - 1);
    String first = Frames.fold(quoted[0]);
    boolean bare =
        (lexicon.nounSigns.has(before) || lexicon.determiners.has(before))
            && !lexicon.determiners.has(first)
            && !lexicon.determiners.has(first + "'");
    return i > 1
        && frame.size() <= LONGEST_SENTENCE
        && quoted.length >= LEAST_WORDS
        && Character.isLowerCase(words.charAt(0))
        && !bare
        && !frame.form(i - 1).equals(":")
        && !Frame.isStop(before)
        && clauses.isClause(frame, 0, frame.size());
  }

  /** The word behind a short opening: « En tout, vingt élus ... », « D'ici là, le pont ... ». */
  private int opening(Frame frame) {
    for (int i = 0; i < Math.min(frame.size(), LONGEST_LINK); i++) {
      if (frame.isQuote(i)) {
        return 0;
      }
      if (frame.form(i).equals(",")) {
        return clauses.isClause(frame, 0, i) ? 0 : i + 1;
      }
    }
    return 0;
  }

  /**
   * « On peut lire « Du pain », « La paix » ou « Dehors »: the quotation listed before; or null.
   */
  private @Nullable Reported listed(Frame frame, int i, List<Reported> found) {
    int at = i - 1;
    while (at > 0
        && at > i - LONGEST_LINK
        && (frame.form(at).equals(",") || lexicon.content.listing.has(frame.form(at)))) {
      at--;
    }
    QuotedBlock before = at >= 0 && at < i - 1 ? frame.word(at).block() : null;
    if (before == null) {
      return null;
    }
    for (Reported reported : found) {
      if (reported.kind() == Quotation.Kind.DIRECT && reported.content().equals(before.inner())) {
        return reported;
      }
    }
    return null;
  }

  /** The speaker of the last quotation before {@code block}, or null. */
  private static @Nullable NounPhrase speakerBefore(QuotedBlock block, List<Reported> found) {
    NounPhrase speaker = null;
    for (Reported reported : found) {
      if (reported.content().end() <= block.outer().start()) {
        speaker = reported.speaker();
      }
    }
    return speaker;
  }

  /** « Ils n'ont pas le choix : « Nous devons partir » »: words of somebody who says « je ». */
  private boolean inFirstPerson(String words) {
    for (String word : words.split("[^\\p{L}'’-]+", MOST_WORDS)) {
      String form = Frames.fold(word);
      int elided = form.indexOf('\'');
      if (lexicon.firstPerson.has(elided > 0 ? form.substring(0, elided + 1) : form)) {
        return true;
      }
    }
    return false;
  }

  /**
   * « « ... » : le maire Paul Verdier ... », « « ... », l'élue Irène Maudet donne le ton »; or
   * null.
   */
  private @Nullable NounPhrase named(Frame frame, int i) {
    if (!frame.form(i).equals(":") && !frame.form(i).equals(",")) {
      return null;
    }
    NounPhrase subject = subjects.first(frame, i + 1, frame.size());
    boolean full =
        subject != null
            && subject.start() == i + 1
            && subject.named()
            && subject.nameEnd() - subject.nameStart() >= 2;
    return full ? subject : null;
  }

  /** « Paul Verdier : « ... » », or a person who is the subject of what comes before the colon. */
  private boolean speaksAlone(NounPhrase subject, int colon) {
    return subject.named()
        ? subject.nameEnd() - subject.nameStart() >= 2
            || subject.end() == colon
            || subject.start() == 0 && subject.frame().form(subject.end()).equals(",")
        : subject.end() == colon && subjects.canSpeak(subject);
  }

  /** True if one of {@code found}, which are in order, overlaps {@code span}: by halving. */
  private static boolean taken(Span span, List<Reported> found) {
    int low = 0;
    int high = found.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (found.get(middle).content().start() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && found.get(low - 1).content().overlaps(span);
  }
}
