package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.text.Span;

/**
 * Tells whether what two passages share is anything that they assert. Who speaks is not: one
 * speaker asks for many things. Nor are names and times alone, nor what the subject of either takes
 * for granted: « Les habitants évacués sont rentrés » does not tell of their evacuation. Where the
 * numbers differ, or one number counts two things, the words must tell the more. Passages that have
 * most in common say the same, wherever it stands.
 */
final class Grounds {
  /** Things in common of which one is a word. */
  private static final int LEAST = 2;

  /** Words in common where the numbers differ: « quatre blessés » are not « sept blessés ». */
  private static final int LEAST_OTHERWISE = 5;

  private static final String NUMBER = "n:";
  private static final int EXACT_DIGITS = 4;

  /** Characters between a number and what it counts: « 2 000 de ces moutons ». */
  private static final int WIDEST_GAP = 10;

  private final RetellingOptions options;
  private final Opposites opposites = new Opposites(new Lexicon());

  /** Where each article names who speaks. */
  private final List<List<Span>> speakers = new ArrayList<>();

  Grounds(StoryClauses story, RetellingOptions options) {
    this.options = options;
    for (AnnotatedArticle article : story.articles()) {
      List<Span> places = new ArrayList<>();
      for (Quotation quotation : article.quotations()) {
        Speaker speaker = quotation.speaker();
        Span at = speaker == null ? null : speaker.at();
        if (at != null) {
          places.add(at);
        }
      }
      speakers.add(places);
    }
  }

  /** True if both say something in common beside who says it. */
  boolean hold(Telling one, Telling other) {
    int words = 0;
    int all = 0;
    boolean here = false;
    boolean there = false;
    boolean countsOthers = one.countsOtherwise(other);
    Telling.Shared shared = one.shared(other);
    for (Telling.Match match : shared.matches()) {
      Item item = one.items().get(match.from());
      if (!isSpeaker(one, item) && !isSpeaker(other, other.items().get(match.to()))) {
        all++;
        boolean exact = isExact(match);
        boolean same = exact && countsSame(match, one, other);
        countsOthers |= exact && !same;
        words += item.kind() == Unit.Kind.WORD || same ? 1 : 0;
        here |= item.kind() != Unit.Kind.TIME && one.asserted()[match.from()];
        there |= item.kind() != Unit.Kind.TIME && other.asserted()[match.to()];
      }
    }
    // « Le jugement sera rendu le 4 mai » and « Le jugement est attendu le 4 mai » share no verb.
    boolean most =
        shared.evidence() >= options.most() * one.total()
            && other.evidence(one) >= options.most() * other.total();
    return words > 0
        && all >= LEAST
        && (most || here && there)
        && (one.denied() != other.denied() || !opposites.opposed(one, other, shared))
        && !(countsOthers && words < LEAST_OTHERWISE);
  }

  /** A number of many digits tells as much as a word, if it counts the same in both. */
  private static boolean isExact(Telling.Match match) {
    return match.key().startsWith(NUMBER)
        && match.key().chars().filter(Character::isDigit).count() >= EXACT_DIGITS;
  }

  /** « 80 000 policiers » are not « 80 000 manifestants ». */
  private static boolean countsSame(Telling.Match match, Telling one, Telling other) {
    List<String> here = counted(one, match.from());
    List<String> there = counted(other, match.to());
    return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
  }

  /** The keys of what a number counts; none where nothing follows it at once but its verb. */
  private static List<String> counted(Telling telling, int number) {
    if (number + 1 >= telling.items().size()) {
      return List.of();
    }
    Item next = telling.items().get(number + 1);
    int gap = next.at().start() - telling.items().get(number).at().end();
    boolean beside = telling.asserted()[number] == telling.asserted()[number + 1];
    return beside && next.kind() == Unit.Kind.WORD && gap <= WIDEST_GAP ? next.keys() : List.of();
  }

  private boolean isSpeaker(Telling telling, Item item) {
    return speakers.get(telling.article()).stream().anyMatch(item.at()::overlaps);
  }
}
