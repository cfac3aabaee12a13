package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;

/** Finds noun phrases that may be speakers, from a given word to the right. */
final class NounPhrases {
  /** Most words of a noun phrase before its apposed name. */
  static final int LONGEST = 16;

  /** Most letters and words of a quoted block that is a name inside a noun phrase. */
  private static final int LONGEST_QUOTED_NAME = 40;

  /** « ex-député »: who was one. */
  private static final String FORMER = "ex-";

  private final Lexicon lexicon;
  private final VerbGroups groups;
  private final PhraseNames names;

  NounPhrases(Lexicon lexicon, VerbGroups groups) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.names = new PhraseNames(lexicon, groups);
  }

  /** End of a name that starts at {@code i}: capitalised words, particles between them. */
  int nameRun(Frame frame, int i) {
    return names.run(frame, i);
  }

  /** The noun phrase that starts at {@code i}, or null. */
  @Nullable NounPhrase at(Frame frame, int i) {
    if (i < 0 || i >= frame.size() || frame.word(i).isSign()) {
      return null;
    }
    int pronoun = lexicon.pronouns.at(frame, i);
    if (lexicon.someone.at(frame, i) > 0) {
      int comma = i + lexicon.someone.at(frame, i);
      int to = frame.form(comma).equals(",") ? names.apposed(frame, comma) : 0;
      if (to - comma > 2) {
        // « l'un d'eux, Paul Verdier »
        return new NounPhrase(frame, i, to, i, comma, comma + 1, to, false);
      }
    }
    if (pronoun > 0 && !goesOn(frame, i, pronoun)) {
      return new NounPhrase(frame, i, i + pronoun, i, i + pronoun, -1, -1, true);
    }
    int determiner = lexicon.determiners.at(frame, i);
    if (frame.isName(i) && determiner > 0 && i > 0 && frame.isName(i + 1)) {
      determiner = 0;
    }
    if (determiner == 0) {
      determiner = number(frame, i);
    } else if (determiner == 1 && lexicon.plurals.has(frame.form(i))) {
      // « les sept syndicats »
      determiner += lexicon.content.counting.at(frame, i + 1);
    }
    int first = i + determiner;
    int end = body(frame, first, determiner > 0);
    if (end <= first) {
      int some = lexicon.quantifiers.at(frame, i);
      return some > 0 ? new NounPhrase(frame, i, i + some, i, i + some, -1, -1, false) : null;
    }
    return names.phrase(frame, i, first, end);
  }

  /** Words of the number at {@code i}, « environ » included, that people follow; or 0. */
  private int number(Frame frame, int i) {
    int at = i + lexicon.about.at(frame, i);
    int from = at;
    while (at < frame.size() && frame.word(at).kind() == Word.Kind.NUMBER) {
      at++;
    }
    return at > from && isPeople(frame.form(at)) ? at - i : 0;
  }

  /** « la source policière », « le premier ministre »: no pronouns, since a noun follows. */
  private boolean goesOn(Frame frame, int i, int length) {
    String next = frame.form(i + length);
    if (length < 2 || next.isEmpty() || i + length >= frame.size()) {
      return false;
    }
    Word word = frame.word(i + length);
    return word.kind() == Word.Kind.WORD
        && !lexicon.isAdverb(next)
        && lexicon.prepositions.at(frame, i + length) == 0
        && lexicon.conjunctions.at(frame, i + length) == 0
        && lexicon.auxiliaries.at(frame, i + length) == 0
        && groups.at(frame, i + length) == null
        && lexicon.determiners.at(frame, i + length + 1) == 0
        && !lexicon.time.has(next);
  }

  /** The noun phrase that starts at {@code i} without its determiner, or null. */
  @Nullable NounPhrase apposed(Frame frame, int i) {
    int end = body(frame, i, true);
    return end <= i ? null : names.phrase(frame, i, i, end);
  }

  /** The noun phrase whose article is part of « du » or « des » at {@code i}, or null. */
  @Nullable NounPhrase contracted(Frame frame, int i) {
    int end = body(frame, i + 1, true);
    return end <= i + 1 ? null : names.phrase(frame, i, i + 1, end);
  }

  /** « 2.500 habitants disent »: people in number right before word {@code end}, or null. */
  @Nullable NounPhrase counted(Frame frame, int end) {
    int noun = end - 1;
    boolean number = noun > 0 && frame.word(noun - 1).kind() == Word.Kind.NUMBER;
    if (!number || !isPeople(frame.form(noun))) {
      return null;
    }
    return new NounPhrase(frame, noun - 1, end, noun, end, -1, -1, false);
  }

  /** « les maires »: a title or a body in the plural. */
  boolean isSeveral(String form) {
    String one = form.endsWith("s") ? form.substring(0, form.length() - 1) : "";
    return lexicon.titles.has(one) || lexicon.institutions.has(one) || lexicon.bodies.has(one);
  }

  private boolean isPeople(String form) {
    return lexicon.content.people.has(form)
        || form.endsWith("s") && lexicon.titles.has(form.substring(0, form.length() - 1));
  }

  private int body(Frame frame, int first, boolean determined) {
    int i = first;
    boolean noun = false;
    int limit = Math.min(frame.size(), first + LONGEST);
    while (i < limit) {
      Word word = frame.word(i);
      String form = word.form();
      if (word.kind() == Word.Kind.SIGN || word.kind() == Word.Kind.CLITIC) {
        break;
      } else if (word.isQuote()) {
        boolean name = i > first && frame.isName(i - 1);
        if (word.at().length() > LONGEST_QUOTED_NAME || name || (!determined && !noun)) {
          break;
        }
        noun = true;
        i++;
      } else if (word.kind() == Word.Kind.NUMBER) {
        if (!determined && !noun) {
          return first;
        }
        i++;
      } else if (word.capital()) {
        noun = true;
        i++;
      } else if (lexicon.of.has(form)) {
        int next = of(frame, i);
        if (!noun || next <= i) {
          break;
        }
        i = next;
      } else if (noun && isTo(frame, i)) {
        i = to(frame, i);
      } else if (lexicon.unnamed.has(frame.form(first)) && within(frame, i) > i) {
        i = within(frame, i);
      } else if (noun && (joinsTitle(frame, first, i) || joinsNumbers(frame, i))) {
        i++;
      } else if (stops(frame, i)
          || noun
              && determined
              && (lexicon.endsAsFinite(form)
                  || agrees(frame, first, i)
                  || lexicon.modals.at(frame, i) > 0)) {
        break;
      } else {
        noun = true;
        i++;
      }
    }
    if (!noun || (!determined && !bareHead(frame, first))) {
      return first;
    }
    // « la page de plusieurs dockers »
    return i > first + 1 && lexicon.of.has(frame.form(i - 1)) ? i - 1 : i;
  }

  /** « ces mots surviennent »: behind a noun in the plural, no adjective ends so. */
  private boolean agrees(Frame frame, int first, int i) {
    String noun = frame.form(i - 1);
    return lexicon.plurals.has(frame.form(first - 1))
        && (noun.endsWith("s") || noun.endsWith("x"))
        && (lexicon.endsAsPluralVerb(frame.form(i)) || lexicon.isFinite(frame.form(i)));
  }

  /** Without a determiner only names, civil titles and a few plural nouns are speakers. */
  private boolean bareHead(Frame frame, int first) {
    String form = frame.form(first);
    return frame.word(first).capital()
        || lexicon.civil.has(form)
        || lexicon.unnamed.has(form)
        || lexicon.institutions.has(form)
        || form.endsWith("s") && lexicon.ownDocuments.has(form);
  }

  /** « l'acteur et chanteur Paul Verdier », « l'avocat et ancien ministre »: one person. */
  private boolean joinsTitle(Frame frame, int first, int i) {
    if (!frame.form(i).equals("et")
        || first == 0
        || lexicon.plurals.has(frame.form(first - 1))
        || lexicon.titles.at(frame, first) == 0) {
      return false;
    }
    int next = lexicon.former.has(frame.form(i + 1)) ? i + 2 : i + 1;
    String form = frame.form(next);
    return lexicon.titles.at(frame, next) > 0
        || form.startsWith(FORMER) && lexicon.titles.has(form.substring(FORMER.length()));
  }

  /** « le champion de Norland 2007 et 2008 ». */
  private static boolean joinsNumbers(Frame frame, int i) {
    return frame.form(i).equals("et")
        && i + 1 < frame.size()
        && frame.word(i - 1).kind() == Word.Kind.NUMBER
        && frame.word(i + 1).kind() == Word.Kind.NUMBER;
  }

  private boolean stops(Frame frame, int i) {
    String form = frame.form(i);
    if (form.equals("et")) {
      return !lexicon.of.has(frame.form(i + 1));
    }
    return lexicon.prepositions.at(frame, i) > 0
        || lexicon.conjunctions.at(frame, i) > 0
        || lexicon.determiners.at(frame, i) > 0
        || lexicon.pronouns.at(frame, i) > 0
        || lexicon.time.has(form)
        || lexicon.auxiliaries.has(form)
        || lexicon.clauseSigns.has(form)
        || lexicon.adverbs.at(frame, i) > 1
        || lexicon.isAdverb(form) && !form.equals("même")
        || form.equals("lors")
        || form.equals("y")
        || form.equals("s'")
        || form.equals("se")
        || groups.at(frame, i) != null;
  }

  /**
   * « de l'Intérieur », « des manifestants », « d'Auchan »: after the preposition's own article.
   */
  private int of(Frame frame, int i) {
    int next = i + 1;
    if (frame.form(i).equals("de")) {
      String article = frame.form(next);
      if (lexicon.ofArticles.has(article) || lexicon.numerals.has(article)) {
        // « la mère de deux filles »
        next++;
      }
    } else if (frame.form(i).equals("d'") && lexicon.one.has(frame.form(next))) {
      next++;
    }
    boolean date =
        next < frame.size()
            && frame.word(next).kind() == Word.Kind.NUMBER
            && lexicon.time.has(frame.form(next + 1));
    if (next >= frame.size()
        || frame.word(next).isSign()
        || date
        || (frame.word(next).kind() == Word.Kind.WORD
            && !frame.word(next).capital()
            && (lexicon.time.has(frame.form(next)) || lexicon.prepositions.at(frame, next) > 0))) {
      return i;
    }
    return next;
  }

  /** « une source au ministère », « des sources au sein du parquet »: after the preposition. */
  private int within(Frame frame, int i) {
    int length = lexicon.within.at(frame, i);
    boolean noun =
        length > 0
            && i + length < frame.size()
            && frame.word(i + length).kind() == Word.Kind.WORD
            && !lexicon.time.has(frame.form(i + length));
    return noun ? i + length : i;
  }

  /** « secrétaire d'État à l'Intérieur », « chargé de », « conseillère aux Sports ». */
  private boolean isTo(Frame frame, int i) {
    String form = frame.form(i);
    if (form.equals("aux") || form.equals("au") || form.equals("en") || form.equals("pour")) {
      return frame.isName(i + 1) && !form.equals("en") && lexicon.titles.has(frame.form(i - 1))
          || form.equals("aux") && frame.isName(i + 1)
          || form.equals("en") && frame.form(i + 1).equals("chef");
    }
    return form.equals("à")
            && frame.form(i + 1).equals("l'")
            && frame.isName(i + 2)
            && !lexicon.media.has(frame.form(i + 2))
        || form.equals("à") && frame.form(i + 1).equals("la") && frame.isName(i + 2)
        || form.equals("chargé")
        || form.equals("chargée");
  }

  private int to(Frame frame, int i) {
    return frame.form(i).equals("à") ? i + 2 : i + 1;
  }
}
