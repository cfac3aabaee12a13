package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;

/** Finds noun phrases that may be speakers, from a given word to the right. */
final class NounPhrases {
  /** Most words of a noun phrase before its apposed name. */
  static final int LONGEST = 16;

  /** Most words of a name. */
  private static final int LONGEST_NAME = 6;

  /** Most words of a bracket between an office and its name. */
  private static final int LONGEST_BRACKET = 6;

  /** Most words of a complement between an office and its name. */
  private static final int LONGEST_COMPLEMENT = 12;

  /** Most letters and words of a quoted block that is a name inside a noun phrase. */
  private static final int LONGEST_QUOTED_NAME = 40;

  private final Lexicon lexicon;
  private final VerbGroups groups;

  NounPhrases(Lexicon lexicon, VerbGroups groups) {
    this.lexicon = lexicon;
    this.groups = groups;
  }

  /** The noun phrase that starts at {@code i}, or null. */
  @Nullable NounPhrase at(Frame frame, int i) {
    if (i < 0 || i >= frame.size() || frame.word(i).isSign()) {
      return null;
    }
    int pronoun = lexicon.pronouns.at(frame, i);
    if (pronoun > 0 && !goesOn(frame, i, pronoun)) {
      return new NounPhrase(frame, i, i + pronoun, i, i + pronoun, -1, -1, true);
    }
    int determiner = lexicon.determiners.at(frame, i);
    if (frame.isName(i) && determiner > 0 && i > 0 && frame.isName(i + 1)) {
      determiner = 0;
    }
    int first = i + determiner;
    int end = body(frame, first, determiner > 0);
    if (end <= first) {
      int some = determiner > 0 ? lexicon.quantifiers.at(frame, i) : 0;
      return some > 0 ? new NounPhrase(frame, i, i + some, i, i + some, -1, -1, false) : null;
    }
    return named(frame, i, first, end);
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
    return end <= i ? null : named(frame, i, i, end);
  }

  /** The noun phrase whose article is part of « du » or « des » at {@code i}, or null. */
  @Nullable NounPhrase contracted(Frame frame, int i) {
    int end = body(frame, i + 1, true);
    return end <= i + 1 ? null : named(frame, i, i + 1, end);
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
      } else if (stops(frame, i)) {
        break;
      } else {
        noun = true;
        i++;
      }
    }
    if (!noun || (!determined && !bareHead(frame, first))) {
      return first;
    }
    return i;
  }

  /** Without a determiner only names, civil titles and a few plural nouns are speakers. */
  private boolean bareHead(Frame frame, int first) {
    String form = frame.form(first);
    return frame.word(first).capital()
        || lexicon.civil.has(form)
        || lexicon.unnamed.has(form)
        || lexicon.institutions.has(form);
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
      if (lexicon.ofArticles.has(article)) {
        next++;
      }
    } else if (frame.form(i).equals("d'") && lexicon.one.has(frame.form(next))) {
      next++;
    }
    if (next >= frame.size()
        || frame.word(next).isSign()
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

  private NounPhrase named(Frame frame, int start, int first, int bodyEnd) {
    int[] own = ownName(frame, first, bodyEnd);
    int end = bodyEnd;
    int nameStart = own[0];
    int nameEnd = own[1];
    int comma = bracketEnd(frame, end);
    comma = comma == end ? complementEnd(frame, end) : comma;
    if (nameStart < 0 && mayBeApposed(frame, first, bodyEnd) && frame.form(comma).equals(",")) {
      int to = nameRun(frame, comma + 1);
      if (to > comma + 1 && closesApposition(frame, to)) {
        nameStart = comma + 1;
        if (lexicon.civil.has(frame.form(nameStart)) && nameStart + 1 < to) {
          nameStart++;
        }
        nameEnd = to;
        end = to;
      }
    }
    return new NounPhrase(
        frame, start, end, head(frame, first, bodyEnd), bodyEnd, nameStart, nameEnd, false);
  }

  /**
   * « le maire de Valmont (Norland), Luc Arnal »: the word after a short bracket, else {@code i}.
   */
  private static int bracketEnd(Frame frame, int i) {
    for (int at = i + 1; frame.form(i).equals("(") && at < i + LONGEST_BRACKET; at++) {
      if (frame.form(at).equals(")")) {
        return at + 1;
      }
    }
    return i;
  }

  /**
   * « la déléguée du gouvernement à Valmont, Irène Maudet »: the comma behind a short complement
   * that a full name follows, else {@code i}.
   */
  private int complementEnd(Frame frame, int i) {
    if (lexicon.prepositions.at(frame, i) == 0) {
      return i;
    }
    for (int at = i; at < Math.min(frame.size(), i + LONGEST_COMPLEMENT); at++) {
      if (frame.form(at).equals(",")) {
        return nameRun(frame, at + 1) - at > 2 ? at : i;
      }
      if (frame.word(at).isSign()
          || frame.isQuote(at)
          || lexicon.conjunctions.at(frame, at) > 0
          || lexicon.auxiliaries.has(frame.form(at))
          || groups.at(frame, at) != null) {
        return i;
      }
    }
    return i;
  }

  /** The first word that says what the speaker is, else the first word. */
  private int head(Frame frame, int first, int end) {
    for (int i = first; i < end; i++) {
      String form = frame.form(i);
      if (lexicon.of.has(form)) {
        break;
      }
      if (lexicon.titles.at(frame, i) > 0
          || lexicon.institutions.has(form)
          || lexicon.documents.has(form)
          || lexicon.unnamed.has(form)
          || lexicon.bodies.has(form)) {
        return i;
      }
    }
    return first;
  }

  private boolean mayBeApposed(Frame frame, int first, int end) {
    for (int i = first; i < Math.min(end, first + 4); i++) {
      if (lexicon.titles.at(frame, i) > 0 || lexicon.civil.has(frame.form(i))) {
        return true;
      }
      if (lexicon.of.has(frame.form(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean closesApposition(Frame frame, int i) {
    if (i >= frame.size()) {
      return true;
    }
    Word word = frame.word(i);
    return word.isSign()
        || word.isQuote()
        || lexicon.conjunctions.at(frame, i) > 0
        || lexicon.prepositions.at(frame, i) > 0
        || lexicon.auxiliaries.at(frame, i) > 0
        || lexicon.time.has(word.form())
        || lexicon.isAdverb(word.form())
        || groups.at(frame, i) != null;
  }

  /** End of a name that starts at {@code i}: capitalised words, particles between them. */
  int nameRun(Frame frame, int i) {
    int at = i;
    int limit = Math.min(frame.size(), i + LONGEST_NAME);
    while (at < limit) {
      if (frame.isName(at)) {
        at++;
      } else if (at > i
          && lexicon.particles.has(frame.form(at))
          && frame.isName(at + 1)
          && !frame.form(at).equals("des")) {
        at += 2;
      } else if (at > i
          && lexicon.particles.has(frame.form(at))
          && lexicon.particles.has(frame.form(at + 1))
          && frame.isName(at + 2)
          && !lexicon.of.has(frame.form(at))) {
        // « Agathe von der Marsch »
        at += 3;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * The name that the phrase bears itself: capitalised words that hang on no « de ». In « le
   * ministre de l'Intérieur Paul Verdier » the first capital belongs to the office.
   */
  private int[] ownName(Frame frame, int first, int end) {
    int i = first;
    while (i < end) {
      Word word = frame.word(i);
      if (!word.isName()) {
        i++;
        continue;
      }
      int to = Math.min(end, nameRun(frame, i));
      int from = i;
      if (lexicon.civil.has(word.form()) && from + 1 < to) {
        return new int[] {from + 1, to};
      }
      int title = lexicon.titles.at(frame, i);
      // « le Premier ministre » bears no name, « Juge » alone may be one
      if (title > 0 && (i + title < end || lexicon.determiners.has(frame.form(i - 1)))) {
        i += title;
        continue;
      }
      boolean ofOffice = i > first && hangs(lexicon, frame, i);
      int person0 = -1;
      if (!ofOffice) {
        // « le chef des élus LR Paul Verdier »
        boolean party = i > first && to - from >= 3 && Cast.isAcronym(frame.words(from, from + 1));
        return new int[] {party ? from + 1 : from, to};
      }
      while (i + 1 < to
          && Cast.isAcronym(frame.words(i, i + 1))
          && !Cast.isAcronym(frame.words(to - 1, to))) {
        i++;
        person0 = i;
      }
      if (to - i < 2 && person0 > 0 && hangs(lexicon, frame, from)) {
        person0 = -1;
      }
      boolean run = true;
      for (int k = i; k < to; k++) {
        run &= frame.isName(k);
      }
      int person = to - i >= 3 && run ? to - 2 : person0;
      if (to - i >= 2 && lexicon.particles.has(frame.form(to - 2)) && to - i >= 4) {
        person = to - 3;
      }
      if (to - i == 2 && frame.form(i - 1).equals("l'")) {
        person = to - 1;
      }
      // « du Quai d'Orsay » bears no name of a person
      if (person > 0 && frame.isName(person)) {
        return new int[] {person, to};
      }
      i = to;
    }
    return new int[] {-1, -1};
  }

  /** True where a preposition hangs word {@code i} on what stands before it. */
  static boolean hangs(Lexicon lexicon, Frame frame, int i) {
    String before = frame.form(i - 1);
    if (lexicon.of.has(before) || lexicon.to.has(before)) {
      return true;
    }
    String further = frame.form(i - 2);
    return lexicon.articles.has(before)
        && !before.equals("les")
        && (lexicon.of.has(further) || further.equals("à"));
  }
}
