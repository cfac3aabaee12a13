package org.recoupe.annotation.quotation;

/** Objects of a cue that hold quoted words: « a dénoncé des « actes odieux » ». */
final class QuotedObjects {
  /** Most words of the subject of a clause that follows an object. */
  private static final int LONGEST_SUBJECT = 7;

  /** Most characters of a quoted adjective: « juge « très insuffisantes » les mesures ». */
  private static final int LONGEST_JUDGEMENT = 40;

  private final Lexicon lexicon;
  private final BlockNames names;

  QuotedObjects(Lexicon lexicon, BlockNames names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** End of an object with quoted words that starts at {@code from}, 0 if there is none. */
  int end(Frame frame, VerbGroup group, int from, int boundary) {
    Verb verb = group.verb();
    if (frame.form(from).equals("comme") && (verb.takes('i') || verb.takes('p'))) {
      // « se sont déclarés comme « participants » »: on a list
      return 0;
    }
    int quote = -1;
    for (int i = from; i < boundary; i++) {
      String form = frame.form(i);
      if (frame.isQuote(i)
          && (i == group.end() && (!verb.tail().isEmpty() || isShouted(verb))
              || isPartitive(frame, from, i)
              || !names.isRepeatedName(frame, i, !verb.takes('a') || isAppeal(group, i)))
          && (verb.takes('d')
              || group.verb().tail().contains("à") && isSingular(frame, i)
              || !names.isInner(frame, from, i))) {
        quote = i;
        break;
      }
      if (lexicon.objectClitics.has(form) && !lexicon.verbs.gerunds(frame.form(i + 1)).isEmpty()) {
        // « a critiqué les plans, les jugeant « tardifs » »: the quoted words are of another verb
        return 0;
      }
      if (frame.isDash(i)) {
        // « – l'élu nie la dette – »
        return 0;
      }
      String before = frame.form(i - 1);
      boolean noun = lexicon.determiners.has(before) || lexicon.nounSigns.has(before);
      if (!frame.isQuote(i) && i > from && lexicon.isFinite(form) && !frame.isName(i) && !noun) {
        return 0;
      }
      boolean joins = lexicon.as.at(frame, i - 1) > 1;
      if (lexicon.relatives.has(form) && !joins && lexicon.prepositions.at(frame, i + 1) == 0) {
        return 0;
      }
    }
    if (quote < 0 || !verb.takes('d') && isPerson(frame, from, quote)) {
      return 0;
    }
    if (quote == from) {
      boolean after = from > group.end() && names.hangs(frame, from);
      boolean tail = verb.takes('n') && !verb.tail().isEmpty();
      return (verb.takes('q') || tail) && (!after || verb.takes('a'))
          ? past(frame, verb, from + 1, boundary)
          : 0;
    }
    boolean waits = verb.takes('i') || verb.takes('a') || verb.takes('e');
    boolean infinitive =
        verb.takes('s')
            && isInfinitive(frame, from)
            && (waits || !lexicon.of.has(frame.form(from)));
    if (!verb.takes('n') && !verb.takes('a') && !infinitive) {
      return 0;
    }
    int end = quote + 1;
    boolean clause = false;
    for (int i = quote + 1; i < boundary; i++) {
      String form = frame.form(i);
      if (lexicon.joining.has(form) && startsClause(frame, i + 1, boundary)) {
        break;
      }
      if (lexicon.that.has(form)
          && lexicon.personal.has(frame.form(i + 1))
          && !lexicon.verbs.finite(frame.form(i + 2)).isEmpty()) {
        // « regrette une « erreur » qu'il explique par « la peur » »: that is the reporter's
        break;
      }
      clause |= lexicon.relatives.has(form) || lexicon.conjunctions.has(form);
      if (!clause && lexicon.auxiliaries.has(form)) {
        // « celui pour qui il a dit son « admiration » avait appelé »
        break;
      }
      if (form.equals(",") && (ends(frame, i + 1, boundary) || opensAside(frame, i + 1))) {
        break;
      }
      if (isCircumstance(frame, verb, i) && endsButNames(frame, i, boundary)) {
        break;
      }
      boolean next = form.equals("qui") || form.equals("qu'") || lexicon.pronouns.has(form);
      if (frame.form(i - 1).equals(",") && next) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  /**
   * « prône le « calme » pour convaincre les élus », « déplore la « casse » au troisième jour »:
   * why or when somebody spoke is no part of what he said; what he asks for may have a purpose.
   */
  private boolean isCircumstance(Frame frame, Verb verb, int i) {
    int purpose = lexicon.content.purposes.at(frame, i);
    if (purpose > 0) {
      return lexicon.isInfinitive(frame, i + purpose)
          && !lexicon.content.demanding.has(verb.infinitive());
    }
    boolean day =
        frame.form(i).equals("au")
            && lexicon.content.ordinals.has(frame.form(i + 1))
            && frame.form(i + 2).equals("jour");
    return day || lexicon.content.circumstances.at(frame, i) > 0;
  }

  /** « a rappelé son ambassadeur après des propos « outranciers » »: a person is no words. */
  private boolean isPerson(Frame frame, int from, int quote) {
    int noun = from + lexicon.determiners.at(frame, from);
    return noun > from && lexicon.titles.at(frame, noun) > 0 && quote > noun + 2;
  }

  /**
   * « juge « plausible » que la digue cède », « salue « des progrès » du port », « se dit « choqué
   * » par la crue », « juge « fragiles » les digues »: what hangs on the quoted words is said, too.
   */
  private int past(Frame frame, Verb verb, int end, int boundary) {
    if (lexicon.that.has(frame.form(end))) {
      return boundary;
    }
    int another =
        frame.form(end).equals(",") || lexicon.joining.has(frame.form(end)) ? end + 1 : -1;
    if (another > 0
        && opensInfinitive(frame, another + 1)
        && lexicon.of.has(frame.form(another))
        && another + 1 < boundary) {
      // « propose « d'ouvrir le port », de « fermer la gare » et de « tenir la digue » »
      return past(frame, verb, another + 2, boundary);
    }
    int next = nextQuote(frame, end, boundary);
    boolean either = lexicon.content.judging.has(verb.infinitive()) && frame.form(end).equals("ou");
    if (next > end && (either || !lexicon.joining.has(frame.form(end)))) {
      // « salue « un progrès » qui « changera la ville » », « « tardif » ou « vain » »
      return past(frame, verb, next + 1, boundary);
    }
    if (opensInfinitive(frame, end - 1) && takesInfinitive(verb) && goesOn(frame, end)) {
      // « disant « réfuter » totalement cette thèse », « appelle à « revenir » samedi au port »
      return phraseEnd(frame, end, boundary);
    }
    if (lexicon.content.manners.has(firstWord(frame, end - 1))
        && verb.takes('n')
        && lexicon.determiners.at(frame, end) > 0) {
      // « condamne « avec force » les pillages »
      return phraseEnd(frame, end, boundary);
    }
    boolean caused = verb.reflexive() && lexicon.by.has(frame.form(end));
    boolean judged =
        lexicon.content.judging.has(verb.infinitive())
            && frame.word(end - 1).at().length() <= LONGEST_JUDGEMENT
            && lexicon.determiners.at(frame, end) > 0;
    if (!lexicon.of.has(frame.form(end)) && !isComplement(frame, end) && !caused && !judged) {
      return end;
    }
    if (lexicon.of.has(frame.form(end)) && lexicon.isInfinitive(frame.form(end + 1))) {
      // « déconseille « fortement » de passer le pont, fermé ou non »
      return boundary;
    }
    return phraseEnd(frame, end, boundary);
  }

  /** Where what hangs on the quoted words ends. */
  private int phraseEnd(Frame frame, int end, int boundary) {
    for (int i = end; i < boundary; i++) {
      String form = frame.form(i);
      boolean joins = form.equals("et") && lexicon.determiners.at(frame, i + 1) == 0;
      boolean detail = form.equals(",") && lexicon.content.details.at(frame, i + 1) > 0;
      if (lexicon.that.has(form) && frame.form(i - 1).equals("fait")) {
        // « juge « tardif » le fait que le maire ait parlé »
        return boundary;
      }
      if (frame.word(i).isSign() && !detail || joins || lexicon.relatives.has(form)) {
        return i;
      }
    }
    return boundary;
  }

  private static boolean takesInfinitive(Verb verb) {
    return verb.takes('i') || verb.takes('a') || verb.takes('e');
  }

  /** True where an infinitive opens the quoted words: its complements may stand behind them. */
  private boolean opensInfinitive(Frame frame, int quote) {
    return lexicon.isInfinitive(firstWord(frame, quote));
  }

  /** The first of the quoted words, empty where none are. */
  private static String firstWord(Frame frame, int quote) {
    QuotedBlock block = frame.word(quote).block();
    return block == null
        ? ""
        : Frames.fold(block.inner().of(frame.text()).split("[ \u00a0]+", 2)[0]);
  }

  /** An adverb, a time or a determiner: a complement of the infinitive before it. */
  private boolean goesOn(Frame frame, int i) {
    if (lexicon.content.past.has(frame.form(i + lexicon.determiners.at(frame, i) + 1))) {
      // « les avait priés de « tenir » le mois dernier »: then he spoke
      return false;
    }
    return lexicon.determiners.at(frame, i) > 0
        || lexicon.isAdverb(frame.form(i))
        || lexicon.time.has(frame.form(i))
        || isComplement(frame, i);
  }

  /** The next quoted words of the same clause, or -1. */
  private static int nextQuote(Frame frame, int from, int boundary) {
    for (int i = from; i < boundary; i++) {
      if (frame.isQuote(i)) {
        return i;
      }
      if (frame.word(i).isSign()) {
        return -1;
      }
    }
    return -1;
  }

  /** « « un progrès » pour le port », but « sur Facebook », « dans un message », « en 2018 ». */
  private boolean isComplement(Frame frame, int i) {
    int preposition = lexicon.content.complementPrepositions.at(frame, i);
    int noun = i + preposition + lexicon.determiners.at(frame, i + preposition);
    return preposition > 0
        && noun < frame.size()
        && frame.word(noun).kind() != Word.Kind.NUMBER
        && !lexicon.media.has(frame.form(noun))
        && !lexicon.documents.has(frame.form(noun))
        && !lexicon.bodies.has(frame.form(noun))
        && !lexicon.time.has(frame.form(noun));
  }

  /** « dénonce un « acte odieux » et une enquête a été ouverte »: another clause. */
  private boolean startsClause(Frame frame, int from, int boundary) {
    for (int i = from + 1; i < Math.min(boundary, from + LONGEST_SUBJECT); i++) {
      if (frame.isQuote(i) || lexicon.relatives.has(frame.form(i))) {
        return false;
      }
      if (lexicon.auxiliaries.has(frame.form(i))) {
        return true;
      }
    }
    return false;
  }

  /** « demande de la « clarté » ». */
  private boolean isPartitive(Frame frame, int from, int i) {
    QuotedBlock block = frame.word(i).block();
    return block != null
        && !block.name()
        && i == from + 2
        && lexicon.of.has(frame.form(from))
        && lexicon.articles.has(frame.form(from + 1));
  }

  /** End, at most {@code end}, of an object that is a number of things, 0 where it is none. */
  int counted(Frame frame, int from, int end) {
    int at = from + lexicon.about.at(frame, from);
    at += lexicon.determiners.at(frame, at);
    boolean number =
        at < frame.size()
            && (frame.word(at).kind() == Word.Kind.NUMBER
                || at > from && lexicon.numerals.has(frame.form(at))
                || at > from + 1 && lexicon.numerals.has(frame.form(from + 1)));
    if (!number) {
      return 0;
    }
    for (int i = from; i < end; i++) {
      if (frame.form(i).equals(",")) {
        return i;
      }
    }
    return end;
  }

  /** « appelle à la « dissolution » du conseil », but « appelle les « gilets verts » ». */
  private static boolean isAppeal(VerbGroup group, int quote) {
    return group.verb().tail().contains("à") && quote <= group.end() + 1;
  }

  /** « appelle au maintien de la « vigilance » », but « à la marche des « gilets verts » ». */
  private boolean isSingular(Frame frame, int quote) {
    return lexicon.articles.has(frame.form(quote - 1)) && !frame.form(quote - 1).equals("les");
  }

  private boolean isShouted(Verb verb) {
    return lexicon.content.shouting.has(verb.infinitive());
  }

  /** « affirmé voir », « assurant vouloir », « demandé à ne pas ». */
  private boolean isInfinitive(Frame frame, int from) {
    int at = from;
    while (lexicon.beforeInfinitives.has(frame.form(at))) {
      at++;
    }
    String form = frame.form(at);
    return form.endsWith("er") || form.endsWith("ir") || form.endsWith("re");
  }

  /** « , alors que ... », « , où ... », « , sur lequel ... »: the reporter's own clause. */
  private boolean opensAside(Frame frame, int i) {
    int preposition = lexicon.prepositions.at(frame, i);
    return lexicon.content.subordinating.at(frame, i) > 1
        || frame.form(i).equals("où")
        || frame.form(i).equals("dont") && !frame.isQuote(i + 1)
        || preposition > 0 && lexicon.sourceRelatives.has(frame.form(i + preposition));
  }

  /** No quoted words to come but names: « lors de l'« acte II » ». */
  private boolean endsButNames(Frame frame, int from, int boundary) {
    for (int i = from; i < boundary; i++) {
      if (frame.isQuote(i) && !names.isName(frame, i)) {
        return false;
      }
    }
    return true;
  }

  /** After a comma: « qui ... », « qu'il ... », or no quoted word to come. */
  private static boolean ends(Frame frame, int from, int boundary) {
    for (int i = from; i < boundary; i++) {
      if (frame.isQuote(i)) {
        return false;
      }
    }
    return true;
  }
}
