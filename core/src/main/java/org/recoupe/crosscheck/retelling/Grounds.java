package org.recoupe.crosscheck.retelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Differing;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Towns;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.SpanSet;
import org.recoupe.text.WordList;

/**
 * Tells whether what two passages share is anything that they assert. Who speaks is not: one
 * speaker asks for many things. Nor are names and times alone, nor what the subject of either takes
 * for granted: « Les habitants évacués sont rentrés » does not tell of their evacuation. Where the
 * numbers differ, or one number counts two things, the words must tell the more; so they must where
 * the towns or the days differ, or where one age describes two persons. Passages that have most in
 * common say the same, wherever it stands.
 */
final class Grounds {
  /** Things in common of which one is a word. */
  private static final int LEAST = 2;

  /** Words in common where the numbers differ: « quatre blessés » are not « sept blessés ». */
  private static final int LEAST_OTHERWISE = 5;

  /** Words in common, as they stand, of passages of two towns. */
  private static final int LEAST_ELSEWHERE = 4;

  /** Words in common, as they stand, of passages of two days, or of persons of one age. */
  private static final int LEAST_OTHER = 3;

  /** Things in common that a set did not bring together, of passages that share little else. */
  private static final int FEW = 2;

  /** Share of the passage that shares more, below which few things in common are chance. */
  private static final double SMALL = 0.3;

  /** The same where two things in common are all: they may be one idiom. */
  private static final double SMALL_OF_TWO = 0.4;

  /** Share of the words of the longer of two passages, in one order, from which it is reworded. */
  private static final double REWORDED = 0.7;

  private static final String AGE = "an";
  private static final int EXACT_DIGITS = 4;

  /** Characters between a number and what it counts: « 2 000 de ces moutons ». */
  private static final int WIDEST_GAP = 10;

  private final StoryClauses story;
  private final RetellingOptions options;
  private final Opposites opposites;
  private final WordOrder wordings = new WordOrder();
  private final Assertion assertion;

  /** Offices and empty verbs. */
  private final Set<String> little = new LinkedHashSet<>();

  private final Set<String> persons = new LinkedHashSet<>();

  /** Where each article names who speaks. */
  private final List<SpanSet> speakers = new ArrayList<>();

  private final Described described;
  private final Towns towns;
  private final NumberPlaces places;

  Grounds(StoryClauses story, RetellingOptions options, Assertion assertion, Described described) {
    this.story = story;
    this.assertion = assertion;
    this.options = options;
    this.described = described;
    this.towns = new Towns(story.articles());
    this.places = new NumberPlaces(story, towns);
    Lexicon lexicon = new Lexicon();
    this.opposites = new Opposites(lexicon);
    for (String line : WordList.lines("fr/statement/grounds.txt")) {
      List<String> words = List.of(line.split(" +"));
      Set<String> kind = words.get(0).equals("person") ? persons : little;
      words.subList(1, words.size()).forEach(word -> kind.add(lexicon.stem(word)));
    }
    for (AnnotatedArticle article : story.articles()) {
      SpanSet named = new SpanSet();
      for (Quotation quotation : article.quotations()) {
        Speaker speaker = quotation.speaker();
        Span at = speaker == null ? null : speaker.at();
        if (at != null) {
          named.add(at);
        }
      }
      speakers.add(named);
    }
  }

  /** What two passages share beside who says it, counted. */
  private static final class Common {
    private int all;

    /** Words that are neither office nor empty verb, and exact numbers of one thing. */
    private int words;

    /** Those of them that are no persons. */
    private int told;

    /** Those of the latter that are shared as they stand. */
    private int plain;

    /** All that is shared as it stands. */
    private int sound;

    private boolean named;
    private boolean aged;
    private boolean inPredicates;
    private boolean countsOthers;
  }

  private Common common(Telling one, Telling other, Telling.Shared shared) {
    Common common = new Common();
    common.countsOthers = one.countsOtherwise(other);
    boolean here = false;
    boolean there = false;
    for (Telling.Match match : shared.matches()) {
      Item item = one.items().get(match.from());
      if (isSpeaker(one, item) || isSpeaker(other, other.items().get(match.to()))) {
        continue;
      }
      boolean exact = isExact(match);
      boolean same = exact && countsSame(match, one, other);
      boolean word = item.kind() == Unit.Kind.WORD && !little.contains(match.key());
      boolean doing = word && !persons.contains(match.key()) || same;
      boolean tells = word || item.kind() == Unit.Kind.NAME || item.kind() == Unit.Kind.NUMBER;
      common.all++;
      common.words += word || same ? 1 : 0;
      common.told += doing ? 1 : 0;
      common.plain += doing && isPlain(match) ? 1 : 0;
      common.sound += isPlain(match) ? 1 : 0;
      common.named |= item.kind() == Unit.Kind.NAME;
      common.aged |= match.key().startsWith(Item.NUMBER) && match.key().endsWith(AGE);
      common.countsOthers |= exact && !same;
      here |= tells && one.asserted()[match.from()];
      there |= tells && other.asserted()[match.to()];
    }
    common.inPredicates = here && there;
    return common;
  }

  /** True if both say something in common beside who says it. */
  boolean hold(Telling one, Telling other) {
    Links links = one.links(other);
    Telling.Shared shared = links.shared();
    Common common = common(one, other, shared);
    double first = share(shared.evidence(), one);
    double second = share(links.evidenceBack(), other);
    // « Le jugement sera rendu le 4 mai » and « Le jugement est attendu le 4 mai » share no verb.
    boolean most = Math.min(first, second) >= options.most();
    double more = Math.max(first, second);
    return common.words > 0
        && common.all >= LEAST
        && !(common.sound <= FEW && more < SMALL || common.all <= FEW && more < SMALL_OF_TWO)
        && (most || isOfOne(one, other, common) || isReworded(one, other, common))
        && (one.denied() != other.denied() || !opposites.opposed(one, other, shared))
        && !(common.countsOthers && common.words < LEAST_OTHERWISE);
  }

  /** What is asked of passages that share less than most of what they tell. */
  private boolean isOfOne(Telling one, Telling other, Common common) {
    return common.inPredicates
        && (common.named || common.plain > 0 || common.words >= LEAST_OTHERWISE)
        && (common.named || !common.aged || common.told >= LEAST_OTHER)
        && !isOther(one, other, common.plain);
  }

  /**
   * True if one is the other with a word or two changed: « La cause du feu n'est pas établie à
   * cette heure », « n'est pas connue à cette heure ».
   */
  private boolean isReworded(Telling one, Telling other, Common common) {
    return !common.countsOthers
        && !isOther(one, other, 0)
        && wordings.share(story.words(one.clause()), story.words(other.clause())) >= REWORDED;
  }

  private static double share(double evidence, Telling whole) {
    return whole.total() == 0 ? 0 : evidence / whole.total();
  }

  /** True if few words as they stand are shared and something speaks for another event. */
  private boolean isOther(Telling one, Telling other, int plain) {
    return plain < LEAST_OTHER
            && Differing.areApart(Differing.days(one.items()), Differing.days(other.items()))
        || plain < LEAST_ELSEWHERE && isElsewhere(one, other);
  }

  /** True for a word that is shared by its stem, not by a set or its beginning only. */
  private static boolean isPlain(Telling.Match match) {
    return !Concepts.isSet(match.key()) && !match.key().startsWith(Concepts.BEGINNING);
  }

  /** True if both name towns and none is the same. */
  private boolean isElsewhere(Telling one, Telling other) {
    return Differing.differ(
        towns.among(one.items(), one.article()), towns.among(other.items(), other.article()));
  }

  /** A number of many digits tells as much as a word, if it counts the same in both. */
  private static boolean isExact(Telling.Match match) {
    return match.key().startsWith(Item.NUMBER)
        && match.key().chars().filter(Character::isDigit).count() >= EXACT_DIGITS;
  }

  /** « 80 000 policiers » are not « 80 000 manifestants », nor is a count that of another town. */
  private boolean countsSame(Telling.Match match, Telling one, Telling other) {
    if (places.differ(match, one, other)) {
      return false;
    }
    List<String> here = counted(one, match.from());
    List<String> there = counted(other, match.to());
    return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
  }

  /** The keys of what a number counts; none where nothing follows it at once but its verb. */
  private List<String> counted(Telling telling, int number) {
    if (number + 1 >= telling.items().size()) {
      return List.of();
    }
    Item next = telling.items().get(number + 1);
    int gap = next.at().start() - telling.items().get(number).at().end();
    boolean beside = telling.asserted()[number] == telling.asserted()[number + 1];
    return beside
            && next.kind() == Unit.Kind.WORD
            && gap <= WIDEST_GAP
            && !isElliptic(telling, number)
        ? next.keys()
        : List.of();
  }

  /** « L'an dernier, 2 000 avaient défilé » : whom it counts is not said again. */
  private boolean isElliptic(Telling telling, int number) {
    String text = story.text(telling.clauses().get(0));
    int from = telling.items().get(number).at().end();
    String between = text.substring(from, telling.items().get(number + 1).at().start());
    for (String word : Lexicon.fold(between).strip().split("[^\\p{L}']+")) {
      if (assertion.isFinite(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpeaker(Telling telling, Item item) {
    return speakers.get(telling.article()).touches(item.at())
        || described.holds(telling.article(), item.at());
  }
}
