package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.figure.Clocks;
import org.recoupe.crosscheck.figure.Figures;
import org.recoupe.crosscheck.figure.Floors;
import org.recoupe.crosscheck.figure.Lengths;
import org.recoupe.crosscheck.figure.Minutes;
import org.recoupe.crosscheck.figure.Since;
import org.recoupe.crosscheck.figure.Spoken;
import org.recoupe.crosscheck.figure.Starts;
import org.recoupe.reuse.Lineage;

/** Finds where reports of one story differ, the weightiest first. */
public final class ConflictFinder {
  private static final double CONFLICT_WEIGHT = 3;
  private static final double UPDATE_WEIGHT = 2;

  private final ConflictOptions options;
  private final List<Differ> differs;

  /** A finder with the thresholds in use. */
  public ConflictFinder() {
    this(ConflictOptions.DEFAULT);
  }

  /** A finder with other thresholds. */
  public ConflictFinder(ConflictOptions options) {
    this.options = options;
    this.differs =
        List.of(
            new NameDiffer(),
            new SpellingDiffer(),
            new TypoDiffer(),
            new TitleDiffer(),
            new SortDiffer(),
            new QuantityDiffer(),
            new DigitDiffer(),
            new QuantifierDiffer(),
            new SmallNumberDiffer(),
            new RevisedDiffer(),
            new HedgeDiffer(),
            new DegreeDiffer(),
            new AgeDiffer(),
            new GradedDiffer(new Floors(), new GradedRules(Conflict.Kind.PLACE)),
            new GradedDiffer(new Floors("day"), GradedRules.days()),
            new GradedDiffer(new Minutes(), GradedRules.minutes()),
            new GradedDiffer(new Clocks(), GradedRules.clocks()),
            new GradedDiffer(new Lengths(), new GradedRules(Conflict.Kind.DATE)),
            new GradedDiffer(new Since(), GradedRules.since()),
            new GradedDiffer(new Starts(), GradedRules.starts()),
            new GradedDiffer(new Spoken(), GradedRules.spoken()),
            new ListDiffer(),
            new HearsayDiffer(),
            new SeatDiffer(),
            new SiteDiffer(),
            new DateDiffer(options),
            new DaySlipDiffer(),
            new FinerDiffer(),
            new PlaceDiffer(options),
            new PolarityDiffer(options),
            new DenialDiffer(),
            new StateDiffer(),
            new ModalityDiffer(options),
            new OutcomeDiffer(),
            new AttributionDiffer(options));
  }

  /** Conflicts of a story; at most {@link ConflictOptions#most}. */
  public List<Conflict> find(StoryClauses story, Figures figures, Lineage lineage) {
    Voices voices = new Voices(lineage);
    Compared compared = new Compared(story, figures, voices, new Surroundings(story));
    List<Draft> drafts = new ArrayList<>();
    // Each looks by itself, on all cores; what they find is taken in their order.
    for (List<Draft> some : differs.parallelStream().map(d -> d.find(compared)).toList()) {
      for (Draft draft : some) {
        if (!draft.datesTwoThings()
            && drafts.stream().noneMatch(known -> known.holds(draft) || known.counts(draft))) {
          drafts.add(draft);
        }
      }
    }
    drafts.removeIf(Draft::listsTwoThings);
    List<Draft> all = List.copyOf(drafts);
    drafts.removeIf(draft -> all.stream().anyMatch(draft::mirrors));
    Draft.joinCopies(drafts, story);
    // The sort is stable: what weighs the same stays in the order in which it was found.
    drafts.sort(Comparator.comparingDouble((Draft d) -> -weight(d, voices)));
    List<Conflict> conflicts = new ArrayList<>();
    for (Draft draft : drafts.subList(0, Math.min(drafts.size(), options.most()))) {
      List<Conflict.Side> sides = new ArrayList<>();
      draft
          .sides()
          .forEach(
              (value, witnesses) -> {
                List<Excerpt> sorted = witnesses.stream().distinct().sorted().toList();
                sides.add(new Conflict.Side(value, sorted, voices.behind(sorted)));
              });
      conflicts.add(
          new Conflict(
              "c" + (conflicts.size() + 1),
              draft.kind(),
              draft.status(),
              draft.about(),
              sides,
              draft.why()));
    }
    return conflicts;
  }

  /** Status first, then voices on each side, how central the matter is, how large the gap. */
  private static double weight(Draft draft, Voices voices) {
    double weight =
        switch (draft.status()) {
          case CONFLICT -> CONFLICT_WEIGHT;
          case UPDATE -> UPDATE_WEIGHT;
          case ROUNDING -> 0;
        };
    Set<String> articles = new LinkedHashSet<>();
    for (List<Excerpt> witnesses : draft.sides().values()) {
      weight += Math.log(1 + voices.behind(witnesses).size());
      witnesses.forEach(w -> articles.add(w.article()));
    }
    return weight + Math.log(1 + articles.size()) + draft.size();
  }
}
