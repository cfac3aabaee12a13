package org.recoupe.annotation.quotation;

/** Names of noun phrases: inside them (« le maire Luc Arnal ») or apposed to them. */
final class PhraseNames {
  /** Most words of a name. */
  private static final int LONGEST_NAME = 6;

  /** Most words of a bracket between an office and its name. */
  private static final int LONGEST_BRACKET = 6;

  /** Most words of a complement between an office and its name. */
  private static final int LONGEST_COMPLEMENT = 12;

  private final Lexicon lexicon;
  private final VerbGroups groups;

  PhraseNames(Lexicon lexicon, VerbGroups groups) {
    this.lexicon = lexicon;
    this.groups = groups;
  }

  /**
   * The phrase whose body is {@code [first, bodyEnd)}, with the name that it bears or that follows.
   */
  NounPhrase phrase(Frame frame, int start, int first, int bodyEnd) {
    int[] own = ownName(frame, first, bodyEnd);
    int end = bodyEnd;
    int nameStart = own[0];
    int nameEnd = own[1];
    int comma = bracketEnd(frame, end);
    comma = comma == end ? complementEnd(frame, end) : comma;
    boolean mayFollow =
        (mayBeApposed(frame, first, bodyEnd)
                || isHumanByName(frame, start, first, comma)
                || isNamedBefore(frame, start, comma))
            && (nameStart < 0 || isOfOffice(frame, nameStart, comma));
    if (mayFollow && frame.form(comma).equals(",")) {
      int to = apposed(frame, comma);
      int second = to > 0 ? 0 : behindBody(frame, comma);
      if (second > 0) {
        comma = second;
        to = apposed(frame, comma);
      }
      if (to > 0) {
        nameStart = comma + 1;
        if (lexicon.civil.has(frame.form(nameStart)) && nameStart + 1 < to) {
          nameStart++;
        }
        nameEnd = to;
        end = to;
      }
    }
    boolean nameless = nameStart < 0 || !isFirstName(frame.form(nameStart));
    if (nameless
        && comma == bodyEnd + 3
        && Cast.isAcronym(frame.words(bodyEnd + 1, bodyEnd + 2))
        && mayBeApposed(frame, first, bodyEnd)) {
      // « le patron du parti La Vallée libre (VL) Luc Arnal a dit »
      int to = run(frame, comma);
      if (to - comma >= 2 && isFirstName(frame.form(comma))) {
        nameStart = comma;
        nameEnd = to;
        end = to;
      }
    }
    int head = head(frame, first, bodyEnd);
    int body = nameStart < 0 && end == bodyEnd ? bodyName(frame, start, head, bodyEnd) : 0;
    if (body > 0) {
      int to = run(frame, body);
      return new NounPhrase(frame, start, to, head, bodyEnd, body, to, false);
    }
    return new NounPhrase(frame, start, end, head, bodyEnd, nameStart, nameEnd, false);
  }

  /** « un institut de sondage, l'Opinel »: the name behind the comma and its article, else 0. */
  private int bodyName(Frame frame, int start, int head, int comma) {
    boolean one = lexicon.one.has(frame.form(start)) && frame.form(comma).equals(",");
    boolean body =
        lexicon.institutions.has(frame.form(head)) || lexicon.bodies.has(frame.form(head));
    boolean document =
        lexicon.documents.has(frame.form(head)) || lexicon.ownDocuments.has(frame.form(head));
    for (int i = head + 2; i < comma && document; i++) {
      // « une enquête d'un institut de sondage, l'Opinel »
      body |= lexicon.bodies.has(frame.form(i)) && lexicon.one.has(frame.form(i - 1));
    }
    int name = comma + 2;
    return one
            && body
            && lexicon.articles.has(frame.form(comma + 1))
            && frame.isName(name)
            && closesApposition(frame, run(frame, name))
        ? name
        : 0;
  }

  /**
   * « le chef du premier parti, La Vallée libre, Paul Verdier »: the comma behind the body's name
   * that a person's full name follows, else 0.
   */
  private int behindBody(Frame frame, int comma) {
    if (!frame.isName(comma + 1)) {
      return 0;
    }
    for (int at = comma + 2; at < Math.min(frame.size(), comma + LONGEST_BRACKET); at++) {
      if (frame.form(at).equals(",")) {
        return run(frame, at + 1) - at > 2 && isFirstName(frame.form(at + 1)) ? at : 0;
      }
      if (frame.word(at).kind() != Word.Kind.WORD || groups.at(frame, at) != null) {
        return 0;
      }
    }
    return 0;
  }

  /** « la conservatrice, Irène Maudet »: a noun that ends as those of persons, and a full name. */
  private boolean isHumanByName(Frame frame, int start, int first, int comma) {
    return first > start
        && lexicon.definite.has(frame.form(start))
        && lexicon.endsAsPerson(frame.form(first))
        && run(frame, comma + 1) - comma > 2
        && isFirstName(frame.form(comma + 1));
  }

  /** « Le géant de l'acier, Valmétal, a annoncé »: a name alone between commas, and a verb. */
  private boolean isNamedBefore(Frame frame, int start, int comma) {
    int to = frame.form(comma).equals(",") ? run(frame, comma + 1) : comma;
    return to > comma + 1
        && lexicon.articles.has(frame.form(start))
        && frame.form(to).equals(",")
        && (lexicon.auxiliaries.has(frame.form(to + 1)) || groups.at(frame, to + 1) != null);
  }

  /** The word after a name between the comma at {@code comma} and what closes it, 0 if none. */
  int apposed(Frame frame, int comma) {
    int to = run(frame, comma + 1);
    return to > comma + 1 && closesApposition(frame, to) ? to : 0;
  }

  /**
   * « la cheffe du parti écologiste La Vallée Libre, Irène Maudet »: the name inside is no
   * person's, and a first name opens the one behind the comma.
   */
  private boolean isOfOffice(Frame frame, int name, int comma) {
    boolean full = run(frame, comma + 1) - comma > 2;
    return full
        && isFirstName(frame.form(comma + 1))
        && !isFirstName(frame.form(name))
        && !lexicon.civil.has(frame.form(name - 1));
  }

  private boolean isFirstName(String form) {
    return isFirstName(lexicon, form);
  }

  /** « Irène », « Jean-Paul ». */
  static boolean isFirstName(Lexicon lexicon, String form) {
    String first = form.indexOf('-') > 0 ? form.substring(0, form.indexOf('-')) : form;
    return lexicon.women.has(form) || lexicon.men.has(form) || lexicon.men.has(first);
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
        int to = run(frame, at + 1);
        boolean aged = isFirstName(frame.form(at + 1)) && lexicon.years.has(frame.form(to + 2));
        return to - at > 2 || to - at == 2 && aged ? at : i;
      }
      if (frame.form(at).equals("(") && bracketEnd(frame, at) > at) {
        at = bracketEnd(frame, at) - 1;
        continue;
      }
      if (frame.word(at).isSign()
          || frame.isQuote(at)
          || lexicon.conjunctions.at(frame, at) > 0 && !frame.form(at).equals("et")
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
      String form = frame.form(i);
      if (lexicon.unnamed.has(form) && lexicon.titles.at(frame, i) == 0) {
        // « une source policière, M. Arnal »
        return false;
      }
      boolean oneOfThem =
          form.endsWith("s") && lexicon.titles.has(form.substring(0, form.length() - 1));
      if (lexicon.titles.at(frame, i) > 0 || lexicon.civil.has(form) || oneOfThem) {
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
  int run(Frame frame, int i) {
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
      } else if (at > i
          && lexicon.particles.has(frame.form(at - 1))
          && lexicon.particles.has(frame.form(at))
          && at + 1 < frame.size()
          && frame.word(at + 1).kind() == Word.Kind.WORD) {
        // « Ilse Van de marck »
        at += 2;
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
      int to = Math.min(end, run(frame, i));
      int from = i;
      boolean owner =
          i > first
              && lexicon.of.has(frame.form(i - 1))
              && !lexicon.documents.has(frame.form(head(frame, first, end)));
      if (owner && lexicon.civil.has(word.form())) {
        // « l'avocat de M. Verdier » is another person
        i = to;
        continue;
      }
      if (lexicon.civil.has(word.form()) && from + 1 < to) {
        return new int[] {from + 1, to};
      }
      int title = lexicon.titles.at(frame, i);
      // « le Premier ministre » bears no name, « Juge » alone may be one
      if (title > 0 && (i + title < end || lexicon.determiners.has(frame.form(i - 1)))) {
        i += title;
        continue;
      }
      boolean ofBody =
          i > first + 1
              && to - from == 1
              && lexicon.bodies.has(frame.form(i - 1))
              && lexicon.of.has(frame.form(i - 2))
              && !isFirstName(word.form());
      if (ofBody) {
        // « la fondatrice du mouvement Après »
        i = to;
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
        boolean two = lexicon.particles.has(frame.form(to - 3)) && to - i >= 5;
        person = two ? to - 4 : to - 3;
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
