package org.recoupe.annotation.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds verb groups that report speech. */
final class VerbGroups {
  /** Most words between an auxiliary and its participle. */
  private static final int LONGEST_GAP = 6;

  /** Most words of an insertion between a verb and its tail. */
  private static final int LONGEST_INSERTION = 9;

  private static final int NO_CLITIC = -1;

  private final Lexicon lexicon;
  private final BareVerbs bare;

  VerbGroups(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.bare = new BareVerbs(lexicon);
  }

  /** The verb group that starts at {@code i}, or null. */
  @Nullable VerbGroup at(Frame frame, int i) {
    if (i >= frame.size() || frame.word(i).kind() != Word.Kind.WORD) {
      return null;
    }
    if (lexicon.reflexiveClitics.has(frame.form(i - 1))) {
      // « un élu se revendiquant de gauche »: the verb without its pronoun is another
      return null;
    }
    int at = i;
    boolean reflexive = false;
    boolean object = false;
    while (at < i + 4
        && (lexicon.clitics.has(frame.form(at)) || lexicon.objectClitics.has(frame.form(at)))) {
      reflexive |= lexicon.reflexiveClitics.has(frame.form(at));
      object |= lexicon.objectClitics.has(frame.form(at));
      at++;
    }
    if (at >= frame.size() || frame.word(at).kind() != Word.Kind.WORD) {
      return null;
    }
    String form = frame.form(at);
    int modal = lexicon.modals.at(frame, at);
    VerbGroup group = modal > 0 ? modal(frame, i, at, modal) : null;
    if (group != null) {
      return group;
    }
    boolean slip =
        lexicon.auxiliarySlips.has(form)
            && !lexicon.verbs.participles(frame.form(at + 1)).isEmpty();
    if (lexicon.auxiliaries.has(form) || slip) {
      return compound(frame, i, at, reflexive);
    }
    if (lexicon.content.infinitiveAuxiliaries.has(form)
        && lexicon.content.pastInfinitives.has(frame.form(i - 1))) {
      int participle = at + 1 + lexicon.adverbs.at(frame, at + 1);
      List<Verb> past = lexicon.verbs.participles(frame.form(participle));
      return past.isEmpty()
          ? null
          : best(
              frame,
              i,
              participle + 1,
              past,
              reflexive,
              VerbGroup.Shape.INFINITIVE,
              NO_CLITIC,
              true);
    }
    List<Verb> gerunds = lexicon.verbs.gerunds(form);
    // « un manifestant »: a noun
    boolean noun = at == i && lexicon.determiners.has(frame.form(i - 1));
    if (!gerunds.isEmpty() && !noun) {
      return simple(frame, i, at, gerunds, reflexive, VerbGroup.Shape.GERUND);
    }
    List<Verb> infinitives = lexicon.verbs.infinitives(form);
    if (!infinitives.isEmpty() && bare.isPurpose(frame, i)) {
      return simple(frame, i, at, infinitives, reflexive, VerbGroup.Shape.INFINITIVE);
    }
    List<Verb> participles = lexicon.verbs.participles(form);
    if (!participles.isEmpty() && at == i && bare.isJoined(frame, i)) {
      return best(frame, i, i + 1, participles, false, VerbGroup.Shape.FINITE, NO_CLITIC, true);
    }
    List<Verb> finite = lexicon.verbs.finite(form);
    if (finite.isEmpty()
        || (object
            && !frame.isClitic(at + 1)
            && !AsReader.follows(lexicon, frame, i)
            && !isJudged(frame, at, finite))
        || (frame.word(at).capital() && !frame.isClitic(at + 1))
        || (at == i && !frame.isClitic(at + 1) && follows(frame, i))) {
      return null;
    }
    return simple(frame, i, at, finite, reflexive, VerbGroup.Shape.FINITE);
  }

  /** « ils les jugent « insuffisants » »: quoted words right behind a verb that judges. */
  private boolean isJudged(Frame frame, int at, List<Verb> verbs) {
    return frame.isQuote(at + 1)
        && verbs.stream().anyMatch(verb -> lexicon.content.judging.has(verb.infinitive()));
  }

  /** « la note », « une demande »: a noun, since a determiner or preposition stands before it. */
  private boolean follows(Frame frame, int i) {
    String before = frame.form(i - 1);
    return i > 0 && (lexicon.determiners.has(before) || lexicon.nounSigns.has(before));
  }

  private @Nullable VerbGroup simple(
      Frame frame, int start, int at, List<Verb> verbs, boolean reflexive, VerbGroup.Shape shape) {
    int clitic = frame.isClitic(at + 1) ? at + 1 : -1;
    int end = clitic > 0 ? clitic + 1 : at + 1;
    return best(frame, start, end, verbs, reflexive, shape, clitic, false);
  }

  private @Nullable VerbGroup compound(Frame frame, int start, int at, boolean reflexive) {
    int clitic = frame.isClitic(at + 1) ? at + 1 : -1;
    int next = clitic > 0 ? clitic + 1 : at + 1;
    boolean passive = false;
    int limit = Math.min(frame.size(), next + LONGEST_GAP);
    while (next < limit) {
      int modal = lexicon.modals.at(frame, next);
      VerbGroup wished = modal > 0 ? modal(frame, start, next, modal) : null;
      if (wished != null) {
        return wished;
      }
      // « a souhaité « un débat » »: no infinitive follows, so it reports itself
      List<Verb> verbs = lexicon.verbs.participles(frame.form(next));
      if (verbs.isEmpty() && frame.form(next).endsWith("it")) {
        // « s'est réjouit le maire »: a slip
        String form = frame.form(next);
        verbs = lexicon.verbs.participles(form.substring(0, form.length() - 1));
      }
      if (!verbs.isEmpty()) {
        VerbGroup.Shape shape = passive ? VerbGroup.Shape.PASSIVE : VerbGroup.Shape.FINITE;
        if (lexicon.being.has(frame.form(at)) && !reflexive) {
          shape = VerbGroup.Shape.PASSIVE;
        }
        return best(frame, start, next + 1, verbs, reflexive, shape, clitic, true);
      }
      if (frame.form(next).equals("été")) {
        passive = true;
        next++;
        continue;
      }
      int adverb = lexicon.adverbs.at(frame, next);
      if (adverb == 0 && lexicon.isAdverb(frame.form(next))) {
        adverb = 1;
      }
      if (adverb == 0) {
        // « Il a, lui, promis », « Elle a elle appelé »
        adverb = lexicon.stressed.at(frame, next);
      }
      int inserted = adverb == 0 ? inserted(frame, next) : next;
      if (inserted > next) {
        // « Il a, en particulier, dénoncé »
        next = inserted;
        limit = Math.min(frame.size(), next + LONGEST_GAP);
        continue;
      }
      if (adverb == 0) {
        return null;
      }
      next += adverb;
    }
    return null;
  }

  private @Nullable VerbGroup modal(Frame frame, int start, int at, int length) {
    int next = at + length;
    int clitic = -1;
    if (frame.isClitic(next)) {
      clitic = next;
      next++;
    }
    boolean reflexive = false;
    int limit = Math.min(frame.size(), next + LONGEST_GAP);
    while (next < limit) {
      List<Verb> verbs = lexicon.verbs.infinitives(frame.form(next));
      if (clitic >= 0
          && lexicon.impersonal.has(frame.form(clitic))
          && lexicon.reading.has(frame.form(next))) {
        return new VerbGroup(start, next + 1, READ, VerbGroup.Shape.FINITE, clitic, true);
      }
      if (!verbs.isEmpty()) {
        return best(frame, start, next + 1, verbs, reflexive, VerbGroup.Shape.FINITE, clitic, true);
      }
      int adverb = lexicon.adverbs.at(frame, next);
      if (lexicon.clitics.has(frame.form(next)) || lexicon.objectClitics.has(frame.form(next))) {
        reflexive |= lexicon.reflexiveClitics.has(frame.form(next));
        adverb = 1;
      }
      if (adverb == 0) {
        return null;
      }
      next += adverb;
    }
    return null;
  }

  /** « pouvait-on lire », « peut-on entendre ». */
  static final Verb READ =
      new Verb("lire", false, List.of(), org.recoupe.annotation.Cue.Stance.SAID, "qs", "");

  /** Of the verbs that share a form, the one whose pronoun and tail fit. */
  private @Nullable VerbGroup best(
      Frame frame,
      int start,
      int end,
      List<Verb> verbs,
      boolean reflexive,
      VerbGroup.Shape shape,
      int clitic,
      boolean compound) {
    Verb chosen = null;
    int chosenEnd = -1;
    for (Verb verb : verbs) {
      if (verb.reflexive() != reflexive) {
        continue;
      }
      int to = tail(frame, end, verb.tail(), !verb.takes('o'));
      if (to > chosenEnd) {
        chosen = verb;
        chosenEnd = to;
      }
    }
    return chosen == null ? null : new VerbGroup(start, chosenEnd, chosen, shape, clitic, compound);
  }

  private int tail(Frame frame, int from, List<String> tail, boolean dated) {
    int at = tail.isEmpty() ? from : inserted(frame, from);
    for (String word : tail) {
      int adverb = lexicon.adverbs.at(frame, at);
      while (adverb > 1 || adverb > 0 && !matches(word, frame.form(at))) {
        at += adverb;
        adverb = lexicon.adverbs.at(frame, at);
      }
      while (dated && !matches(word, frame.form(at)) && lexicon.time.has(frame.form(at))) {
        // « a mis en garde samedi matin contre »
        at++;
      }
      if (!matches(word, frame.form(at))) {
        at = lexicon.content.farTails.has(word) ? behindComplement(frame, at, word) : -1;
      }
      if (at < 0) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** « insiste dans une lettre sur », « met en garde depuis lundi contre »: the tail, or -1. */
  private int behindComplement(Frame frame, int from, String tail) {
    int length = lexicon.prepositions.at(frame, from);
    for (int i = from + length; length > 0 && i < from + LONGEST_INSERTION; i++) {
      if (i >= frame.size() || frame.word(i).isSign() || frame.isQuote(i)) {
        return -1;
      }
      if (frame.form(i).equals(tail)) {
        return i;
      }
    }
    return -1;
  }

  /** « parle, dans un communiqué, d'un « malentendu » »: the word after a short insertion. */
  private static int inserted(Frame frame, int from) {
    if (!frame.form(from).equals(",")) {
      return from;
    }
    for (int i = from + 1; i < Math.min(frame.size(), from + LONGEST_INSERTION); i++) {
      if (frame.form(i).equals(",")) {
        return i + 1;
      }
      if (frame.word(i).isSign() || frame.isQuote(i)) {
        return from;
      }
    }
    return from;
  }

  private boolean matches(String tail, String form) {
    return tail.equals(form)
        || agrees(tail, form)
        || (tail.equals("de") && lexicon.of.has(form))
        || (tail.equals("à") && (form.equals("au") || form.equals("aux")));
  }

  /** « se dit convaincu », « se disent convaincues ». */
  private boolean agrees(String tail, String form) {
    return form.startsWith(tail) && lexicon.agreements.has(form.substring(tail.length()));
  }
}
