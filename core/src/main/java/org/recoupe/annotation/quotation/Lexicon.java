package org.recoupe.annotation.quotation;

/** What the rules for quotations know of French: the lists below {@code fr/quotation}. */
final class Lexicon {
  private static final String FOLDER = "fr/quotation/";

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
  final Phrases clauseSigns;
  final Phrases institutions;
  final Phrases sourceCues;

  Lexicon() {
    Sections words = new Sections(FOLDER + "words.txt");
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
    clauseSigns = words.phrases("clause signs");
    institutions = words.phrases("institutions");
    sourceCues = words.phrases("source cues");
  }

  /** True for an adverb, by list or by its end. */
  boolean isAdverb(String form) {
    return adverbs.has(form) || (form.length() > 6 && form.endsWith("ement"));
  }

  /** True for a word that only a clause has as its verb: by list or by its end. */
  boolean isFinite(String form) {
    return finite.has(form)
        || (form.length() > 4
            && (form.endsWith("ait")
                || form.endsWith("aient")
                || form.endsWith("èrent")
                || form.endsWith("erait")
                || form.endsWith("erons")
                || form.endsWith("eront")
                || form.endsWith("irent")
                || form.endsWith("issent")
                || (form.endsWith("era") && !form.endsWith("péra"))
                || form.endsWith("ssons")))
        || !verbs.finite(form).isEmpty() && form.length() > 3;
  }
}
