package org.recoupe.crosscheck.retelling;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Concepts;

/** Finds passages of two reports of a story that say the same in other words. */
public final class RetellingFinder {
  /**
   * What two passages must share to be worth scoring: of 25,000 pairs of annotated stories those
   * below it, more than a quarter, all scored below 0.
   */
  private static final double LEAST_EVIDENCE = 1.7;

  /**
   * Share of the shorter sentence below which two passages are not scored: of 5,500 pairs of second
   * and third choice that were sure enough one in 200 lay below it, of all others four in ten.
   */
  private static final double LEAST_SHARE = 0.18;

  private final StoryClauses story;
  private final RetellingOptions options;
  private final RetellingModel model;
  private final Tellings tellings;
  private final Grounds grounds;
  private final Assertion assertion = new Assertion();

  /** Whether passages assert something, by their places; asked for on all cores. */
  private final Map<List<Integer>, Boolean> asserting = new ConcurrentHashMap<>();

  /**
   * A finder for one story.
   *
   * @param described where its reports say who somebody is
   */
  public RetellingFinder(
      StoryClauses story,
      Concepts concepts,
      RetellingOptions options,
      RetellingModel model,
      Described described) {
    this.story = story;
    this.options = options;
    this.model = model;
    this.tellings = new Tellings(story, concepts, options.clauseShare());
    this.grounds = new Grounds(story, options, assertion, described);
  }

  /**
   * All pairs that are worth scoring, by the order of sentences, most of which say two things.
   *
   * @param known true for two passages that are put together already; asked for on all cores
   */
  public List<Retelling> find(BiPredicate<Telling, Telling> known) {
    return new Retellings(tellings, options)
            .candidates(
                LEAST_SHARE,
                (a, b, links) ->
                    links.evidence() < LEAST_EVIDENCE
                        || links.evidenceBack() < LEAST_EVIDENCE
                        || known.test(a, b))
            .parallelStream()
            .map(this::judged)
            .toList();
  }

  private Retelling judged(Retellings.Candidate pair) {
    double denied = pair.a().denied() == pair.b().denied() ? 0 : options.denied();
    double score = model.score(pair.traits()) - denied;
    boolean holds =
        score >= options.least()
            && grounds.hold(pair.a(), pair.b())
            && asserts(pair.a())
            && asserts(pair.b());
    return new Retelling(pair.a(), pair.b(), score, holds);
  }

  private boolean asserts(Telling telling) {
    return asserting.computeIfAbsent(
        List.of(telling.article(), telling.at().start(), telling.at().end()),
        place -> {
          Clause clause = telling.clause();
          return assertion.asserts(clause, story.text(clause));
        });
  }
}
