package org.recoupe.annotation.quotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.text.WordList;

/** What the rules for quotations know of French: the lists below {@code fr/quotation}. */
final class Lexicon {
  private static final String FOLDER = "fr/quotation/";

  /** Most letters of an ending of abstract nouns (« -itudes »). */
  private static final int LONGEST_ENDING = 6;

  /** Most words of a cue that are looked at. */
  private static final int LONGEST_CUE = 12;

  final VerbForms verbs =
      new VerbForms(FOLDER + "verbs.txt", new Conjugation(FOLDER + "paradigms.txt"));
  final Phrases auxiliaries;
  final Phrases modals;
  final Phrases adverbs;
  final Phrases time;
  final Phrases prepositions;
  final Phrases determiners;
  final Phrases pronouns;
  final Phrases feminine;
  final Phrases conjunctions;
  final Phrases openers;
  final Phrases particles;
  final Phrases titles;
  final Phrases civil;
  final Phrases bodies;
  final Phrases documents;
  final Phrases ownDocuments;
  final Phrases unnamed;
  final Phrases crowds;
  final Phrases noSources;
  final Phrases media;
  final Phrases finite;
  final Phrases finiteEndings;
  final Phrases notFinite;
  final Phrases clauseSigns;
  final Phrases institutions;
  final Phrases sourceCues;
  final Phrases starters;
  final Phrases nouns;
  final Phrases articles;
  final Phrases looseTitles;
  final Phrases ownNames;
  final Phrases numerals;
  final Phrases continuations;
  final Phrases quantifiers;
  final Phrases thingEndings;
  final Phrases relays;
  final Phrases hangers;
  final Phrases interviewed;
  final Phrases women;
  final Phrases men;
  final Phrases interviewers;
  final Phrases of;
  final Phrases ofArticles;
  final Phrases to;
  final Phrases definite;
  final Phrases plurals;
  final Phrases indefinite;
  final Phrases one;
  final Phrases owned;
  final Phrases years;
  final Phrases feminineSigns;
  final Phrases masculineSigns;
  final Phrases pluralPronouns;
  final Phrases sourcePronouns;
  final Phrases sameSources;
  final Phrases someone;
  final Phrases impersonal;
  final Phrases clitics;
  final Phrases objectClitics;
  final Phrases reflexiveClitics;
  final Phrases being;
  final Phrases relatives;
  final Phrases that;
  final Phrases whether;
  final Phrases by;
  final Phrases sourceRelatives;
  final Phrases beforeInfinitives;
  final Phrases nounSigns;
  final Phrases heardFrom;
  final Phrases reading;
  final Phrases joining;
  final Phrases contracted;
  final Phrases auxiliarySlips;
  final Phrases breaks;
  final Phrases opinionCues;
  final Phrases opinionHolders;
  final Phrases pronounCues;
  final Phrases citing;
  final Phrases releases;
  final Phrases within;
  final Phrases factual;
  final Phrases comparing;
  final Phrases agreements;
  final Phrases afterthoughts;
  final Phrases as;
  final Phrases opinionPronouns;
  final Phrases chants;
  final Phrases lastNamed;
  final Phrases starterEndings;
  final Phrases participleEndings;
  final Phrases feminineNouns;
  final Phrases masculineNouns;
  final Phrases feminineNounEndings;
  final Phrases masculineNounEndings;
  final Phrases wholes;
  final Phrases about;
  final Phrases opinionRelatives;
  final Phrases personal;
  final Phrases impersonalSigns;
  final Phrases stressed;
  final Phrases pluralVerbEndings;
  final Phrases notVerbEndings;
  final Phrases former;
  final Phrases subordinators;
  final Phrases trailing;
  final Phrases firstPerson;
  final Phrases networks;
  final Phrases limits;
  final Phrases personEndings;
  final Phrases oneOf;
  final Phrases negations;
  final Phrases infinitives;
  final Phrases infinitiveEndings;
  final Phrases notInfinitives;
  final ContentWords content;

  /** Other nouns by which a body is called: « la cour » for « le tribunal ». */
  final Map<String, List<String>> standIns = new LinkedHashMap<>();

  final String crowd;
  final List<String> feminineEndings;

  /** Titles that go with a civil title. */
  final Map<String, List<String>> civilHeads = new LinkedHashMap<>();

  private final Map<String, String> countries = new LinkedHashMap<>();

  Lexicon() {
    for (String line : WordList.lines(FOLDER + "countries.txt")) {
      List<String> words = List.of(line.split(" ", -1));
      words.forEach(word -> countries.put(word, words.get(0)));
    }
    Sections words = new Sections(FOLDER + "words.txt");
    for (String entry : words.entries("civil heads")) {
      List<String> heads = List.of(entry.split(" ", -1));
      civilHeads.put(heads.get(0), heads.subList(1, heads.size()));
    }
    auxiliaries = words.phrases("auxiliaries");
    modals = words.phrases("modals");
    adverbs = words.phrases("adverbs");
    time = words.phrases("time");
    prepositions = words.phrases("prepositions");
    determiners = words.phrases("determiners");
    pronouns = words.phrases("pronouns");
    feminine = words.phrases("feminine pronouns");
    conjunctions = words.phrases("conjunctions");
    openers = words.phrases("openers");
    particles = words.phrases("particles");
    titles = words.phrases("titles");
    civil = words.phrases("civil titles");
    bodies = words.phrases("bodies");
    documents = words.phrases("documents");
    ownDocuments = words.phrases("group documents");
    unnamed = words.phrases("unnamed");
    crowds = words.phrases("crowds");
    noSources = words.phrases("no sources");
    media = words.phrases("names of media");
    finite = words.phrases("finite verbs");
    finiteEndings = words.phrases("finite endings");
    notFinite = words.phrases("not finite");
    clauseSigns = words.phrases("clause signs");
    institutions = words.phrases("institutions");
    sourceCues = words.phrases("source cues");
    starters = words.phrases("starters");
    nouns = words.phrases("nouns");
    articles = words.phrases("articles");
    looseTitles = words.phrases("loose titles");
    ownNames = words.phrases("own names");
    numerals = words.phrases("numerals");
    continuations = words.phrases("continuations");
    quantifiers = words.phrases("quantifiers");
    thingEndings = words.phrases("thing endings");
    interviewed = words.phrases("interviewed");
    hangers = words.phrases("hangers");
    relays = words.phrases("relays");
    Sections names = new Sections(FOLDER + "first-names.txt");
    women = names.phrases("women");
    men = names.phrases("men");
    interviewers = words.phrases("interviewers");
    of = words.phrases("of");
    ofArticles = words.phrases("articles of of");
    to = words.phrases("to");
    definite = words.phrases("definite");
    plurals = words.phrases("plurals");
    indefinite = words.phrases("indefinite");
    one = words.phrases("one");
    owned = words.phrases("owned");
    years = words.phrases("years");
    feminineSigns = words.phrases("feminine signs");
    masculineSigns = words.phrases("masculine signs");
    pluralPronouns = words.phrases("plural pronouns");
    sourcePronouns = words.phrases("source pronouns");
    sameSources = words.phrases("same sources");
    someone = words.phrases("someone");
    impersonal = words.phrases("impersonal");
    clitics = words.phrases("clitics");
    objectClitics = words.phrases("object clitics");
    reflexiveClitics = words.phrases("reflexive clitics");
    being = words.phrases("being");
    relatives = words.phrases("relatives");
    that = words.phrases("that");
    whether = words.phrases("whether");
    by = words.phrases("by");
    sourceRelatives = words.phrases("source relatives");
    beforeInfinitives = words.phrases("before infinitives");
    nounSigns = words.phrases("noun signs");
    heardFrom = words.phrases("heard from");
    reading = words.phrases("reading");
    joining = words.phrases("joining");
    contracted = words.phrases("contracted");
    auxiliarySlips = words.phrases("auxiliary slips");
    breaks = words.phrases("breaks");
    opinionCues = words.phrases("opinion cues");
    opinionHolders = words.phrases("opinion holders");
    pronounCues = words.phrases("pronoun cues");
    citing = words.phrases("citing");
    agreements = words.phrases("agreements");
    comparing = words.phrases("comparing");
    factual = words.phrases("factual");
    feminineEndings = words.entries("feminine endings");
    releases = words.phrases("releases");
    within = words.phrases("within");
    afterthoughts = words.phrases("afterthoughts");
    as = words.phrases("as");
    opinionPronouns = words.phrases("opinion pronouns");
    chants = words.phrases("chants");
    lastNamed = words.phrases("last named");
    starterEndings = words.phrases("starter endings");
    participleEndings = words.phrases("participle endings");
    feminineNouns = words.phrases("feminine nouns");
    masculineNouns = words.phrases("masculine nouns");
    feminineNounEndings = words.phrases("feminine noun endings");
    masculineNounEndings = words.phrases("masculine noun endings");
    wholes = words.phrases("wholes");
    about = words.phrases("about");
    opinionRelatives = words.phrases("opinion relatives");
    personal = words.phrases("personal");
    impersonalSigns = words.phrases("impersonal signs");
    stressed = words.phrases("stressed");
    pluralVerbEndings = words.phrases("plural verb endings");
    notVerbEndings = words.phrases("not verb endings");
    former = words.phrases("former");
    subordinators = words.phrases("subordinators");
    trailing = words.phrases("trailing");
    firstPerson = words.phrases("first person");
    networks = words.phrases("networks");
    limits = words.phrases("limits");
    personEndings = words.phrases("person endings");
    oneOf = words.phrases("one of");
    negations = words.phrases("negations");
    infinitives = words.phrases("infinitives");
    infinitiveEndings = words.phrases("infinitive endings");
    notInfinitives = words.phrases("not infinitives");
    content = new ContentWords(words);
    for (String entry : words.entries("stand-ins")) {
      List<String> nouns = List.of(entry.split(" ", -1));
      standIns.put(nouns.get(0), nouns.subList(1, nouns.size()));
    }
    crowd = words.entries("crowd").get(0);
  }

  /** True for a word that is no name where it starts a sentence. */
  boolean isCommon(String form) {
    return determiners.has(form)
        || prepositions.has(form)
        || conjunctions.has(form)
        || openers.has(form)
        || pronouns.has(form)
        || clauseSigns.has(form)
        || sourceCues.has(form)
        || time.has(form)
        || titles.has(form)
        || starters.has(form)
        || isAdverb(form)
        || endsLike(starterEndings, form, 1);
  }

  /** True for a noun that means no person by its end, unless a list has it as a source. */
  boolean isThing(String form) {
    return endsLike(thingEndings, form, 3);
  }

  /** True for a word that ends as verbs of several do: « impliquent ». */
  boolean endsAsPluralVerb(String form) {
    return form.length() > 5
        && endsLike(pluralVerbEndings, form, 1)
        && !endsLike(notVerbEndings, form, 1);
  }

  /** True for a noun that means one human being. */
  boolean isPersonal(String noun) {
    return titles.has(noun) || looseTitles.has(noun) || unnamed.has(noun);
  }

  /** True for a word that ends as past participles do: « duré », « reçue ». */
  boolean endsAsParticiple(String form) {
    return endsLike(participleEndings, form, 1);
  }

  /** True for a noun that ends as those of persons do: « conservatrice ». */
  boolean endsAsPerson(String form) {
    return endsLike(personEndings, form, 2);
  }

  /** True for an infinitive, by list or by its end. */
  boolean isInfinitive(String form) {
    return infinitives.has(form)
        || endsLike(infinitiveEndings, form, 2) && !notInfinitives.has(form);
  }

  /** True for an infinitive that is no name. */
  boolean isInfinitive(Frame frame, int i) {
    return !frame.isName(i) && isInfinitive(frame.form(i));
  }

  /** 'f' or 'm' for a noun that names a body and shows its gender by its end, else '?'. */
  char nounGender(String noun) {
    if (feminineNouns.has(noun) || masculineNouns.has(noun)) {
      return feminineNouns.has(noun) ? 'f' : 'm';
    }
    if (endsLike(feminineNounEndings, noun, 1)) {
      return 'f';
    }
    return endsLike(masculineNounEndings, noun, 1) ? 'm' : '?';
  }

  private static boolean endsLike(Phrases endings, String form, int least) {
    for (int length = least; length <= LONGEST_ENDING; length++) {
      if (form.length() > length + 1 && endings.has(form.substring(form.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /** The country of an adjective (« russe »), or the word itself. */
  String country(String form) {
    return countries.getOrDefault(form, form);
  }

  /** « Allemand », « Ruritaine »: what a country's people are called. */
  boolean isDemonym(String form) {
    return !country(form).equals(form) && !institutions.has(form);
  }

  /** True for the name of a country. */
  boolean isCountry(String form) {
    return countries.containsKey(form);
  }

  /** True for a cue whose verb is one of {@code some}: « a-t-elle ajouté » of those that go on. */
  boolean isOf(Phrases some, String cue) {
    for (String word : cue.split("[^\\p{L}]+", LONGEST_CUE)) {
      String form = Frames.fold(word);
      List<Verb> known = verbs.participles(form);
      for (Verb verb : known.isEmpty() ? verbs.finite(form) : known) {
        if (some.has(verb.infinitive())) {
          return true;
        }
      }
    }
    return false;
  }

  /** True for an adverb, by list or by its end. */
  boolean isAdverb(String form) {
    return adverbs.has(form) || endsLike(content.adverbial, form, 4) && !nouns.has(form);
  }

  /** True for a word that ends as verbs do in the imperfect, past, future or conditional. */
  boolean endsAsFinite(String form) {
    return form.length() > 4 && endsLike(finiteEndings, form, 2) && !notFinite.has(form);
  }

  /** True for a word that only a clause has as its verb: by list or by its end. */
  boolean isFinite(String form) {
    return finite.has(form)
        || endsAsFinite(form)
        || !verbs.finite(form).isEmpty() && form.length() > 3;
  }
}
