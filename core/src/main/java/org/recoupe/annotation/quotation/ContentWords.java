package org.recoupe.annotation.quotation;

/** Words that show what of a sentence was said: sections of {@code words.txt}. */
final class ContentWords {
  final Phrases purposes;
  final Phrases sequels;
  final Phrases deeds;
  final Phrases movers;
  final Phrases historic;
  final Phrases owners;
  final Phrases intentions;
  final Phrases likenesses;
  final Phrases infinitiveAuxiliaries;
  final Phrases complementPrepositions;
  final Phrases listing;
  final Phrases polls;
  final Phrases people;
  final Phrases shouting;
  final Phrases goingOn;
  final Phrases pointing;
  final Phrases apart;
  final Phrases marching;
  final Phrases replying;
  final Phrases towns;
  final Phrases leaders;
  final Phrases statesmen;
  final Phrases judging;
  final Phrases proposals;
  final Phrases subjectRelatives;
  final Phrases pastInfinitives;
  final Phrases company;
  final Phrases naming;
  final Phrases concessions;
  final Phrases made;
  final Phrases leading;
  final Phrases passing;
  final Phrases worn;
  final Phrases same;
  final Phrases adverbial;

  ContentWords(Sections words) {
    purposes = words.phrases("purposes");
    sequels = words.phrases("sequels");
    deeds = words.phrases("deeds");
    movers = words.phrases("movers");
    historic = words.phrases("historic");
    owners = words.phrases("owners");
    intentions = words.phrases("intentions");
    likenesses = words.phrases("likenesses");
    infinitiveAuxiliaries = words.phrases("infinitive auxiliaries");
    complementPrepositions = words.phrases("complement prepositions");
    listing = words.phrases("listing");
    polls = words.phrases("polls");
    people = words.phrases("people");
    shouting = words.phrases("shouting");
    goingOn = words.phrases("going on");
    pointing = words.phrases("pointing");
    apart = words.phrases("apart");
    marching = words.phrases("marching");
    replying = words.phrases("replying");
    towns = words.phrases("towns");
    leaders = words.phrases("leaders");
    statesmen = words.phrases("statesmen");
    judging = words.phrases("judging");
    proposals = words.phrases("proposals");
    subjectRelatives = words.phrases("subject relatives");
    pastInfinitives = words.phrases("past infinitives");
    company = words.phrases("company");
    naming = words.phrases("naming");
    concessions = words.phrases("concessions");
    made = words.phrases("made");
    leading = words.phrases("leading");
    passing = words.phrases("passing");
    worn = words.phrases("worn");
    same = words.phrases("same");
    adverbial = words.phrases("adverb endings");
  }
}
