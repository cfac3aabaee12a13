package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.PlacedUnits;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.clause.WholeSentences;
import org.recoupe.crosscheck.event.Event;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.crosscheck.retelling.RetellingFinder;
import org.recoupe.crosscheck.retelling.RetellingModel;
import org.recoupe.crosscheck.retelling.RetellingOptions;
import org.recoupe.crosscheck.role.Descriptions;
import org.recoupe.crosscheck.role.Roles;
import org.recoupe.crosscheck.venue.Venues;
import org.recoupe.provenance.Reason;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;
import org.recoupe.text.Spaces;

/** Finds what the reports of a story assert, and who vouches for it. */
public final class StatementFinder {
  private final StatementOptions options;
  private final Concepts concepts;
  private final Venues venues = new Venues();
  private final PassageEnds ends = new PassageEnds();
  private final RetellingModel model = RetellingModel.shipped();

  /** A finder with the thresholds in use. */
  public StatementFinder() {
    this(StatementOptions.DEFAULT, new Concepts());
  }

  /** A finder with other thresholds, that shares its tables with others. */
  public StatementFinder(StatementOptions options, Concepts concepts) {
    this.options = options;
    this.concepts = concepts;
  }

  /**
   * Statements of a story: those of two articles and more, most independent voices first, then most
   * outlets, then weight; then what one article alone says and matters.
   *
   * @param conflicts where the reports differ: a sentence that says beside the statement what
   *     others contradict stands for it only where there is no other
   * @param agreeing passages that give one value of one thing, each of two reports and more
   * @param events passages that tell one event, each of two reports and more
   */
  public List<Statement> find(
      StoryClauses story,
      Lineage lineage,
      List<Conflict> conflicts,
      List<List<Clause>> agreeing,
      List<List<Event>> events) {
    WholeSentences sentences = new WholeSentences(story);
    Wordings wordings = new Wordings(story, sentences, concepts, ends, conflicts);
    Descriptions descriptions = new Descriptions(story.articles());
    Asserting asserting = new Asserting(story, sentences);
    List<Draft> drafts = shared(story, asserting, lineage, wordings, events, descriptions);
    int shared = drafts.size();
    drafts.addAll(roles(story, lineage));
    int told = drafts.size();
    drafts.addAll(beside(story, lineage, drafts, agreeing, wordings, descriptions));
    int[] whole = Parts.of(drafts, shared);
    if (dropTopics(drafts, told, whole, story)) {
      whole = Parts.of(drafts, shared);
    }
    List<Statement> statements = new ArrayList<>();
    GivenTexts given = new GivenTexts();
    String[] texts = texts(drafts, whole, given);
    for (int d = 0; d < whole.length; d++) {
      Draft draft = drafts.get(d);
      statements.add(
          statement(d, texts[d], draft, standing(draft, story))
              .partOf(whole[d] == d ? null : id(whole[d])));
    }
    for (KeyFacts.Fact fact : new KeyFacts(story, sentences, options).beside(drafts)) {
      Draft draft = draft(List.of(fact.clause()), story.articles(), lineage, wordings);
      String text = draft.wording().texts().get(0);
      if (given.add(text)) {
        statements.add(statement(statements.size(), text, draft, fact.standing()));
      }
    }
    return statements;
  }

  /** The words of each draft: those of wholes are chosen first, as parts are told beside them. */
  private static String[] texts(List<Draft> drafts, int[] whole, GivenTexts given) {
    String[] texts = new String[whole.length];
    for (boolean part : new boolean[] {false, true}) {
      for (int d = 0; d < whole.length; d++) {
        if (part == (whole[d] != d)) {
          List<String> all = drafts.get(d).wording().texts();
          texts[d] = part ? given.beside(texts[whole[d]], all) : given.choose(all);
        }
      }
    }
    return texts;
  }

  /**
   * Drops what names things but tells nothing of them, unless it is part of what tells: « les
   * organisateurs de la marche » alone is no statement.
   *
   * @param from number of the first draft that may be dropped
   * @return true if any was
   */
  private static boolean dropTopics(List<Draft> drafts, int from, int[] whole, StoryClauses story) {
    Assertion assertion = new Assertion();
    int all = drafts.size();
    for (int d = all - 1; d >= from; d--) {
      boolean tells =
          drafts.get(d).members().stream()
              .anyMatch(
                  member ->
                      !assertion.isFragment(member, story.text(member))
                          || member.units().stream().anyMatch(Unit::isValue));
      if (whole[d] == d && !tells) {
        drafts.remove(d);
      }
    }
    return drafts.size() < all;
  }

  private List<Draft> shared(
      StoryClauses story,
      Asserting asserting,
      Lineage lineage,
      Wordings wordings,
      List<List<Event>> events,
      Descriptions descriptions) {
    List<Clause> clauses = story.clauses();
    Witnesses more = new Witnesses(story, options);
    List<List<Clause>> alike = new ArrayList<>();
    for (List<Integer> group : story.groups()) {
      List<Clause> members = new ArrayList<>(group.stream().map(clauses::get).toList());
      members.addAll(more.of(group));
      members = new ArrayList<>(asserting.asserting(members));
      if (members.stream().map(Clause::article).distinct().count() >= 2) {
        alike.add(members);
      }
    }
    RetellingFinder retellings =
        new RetellingFinder(story, concepts, RetellingOptions.DEFAULT, model, descriptions::hold);
    // Each by itself, on all cores, taken in their order.
    List<Draft> drafts =
        new ArrayList<>(
            new Joining(story, retellings, events)
                .join(alike).parallelStream()
                    .map(group -> draft(group, story, lineage, wordings))
                    .toList());
    // The sort is stable: what weighs the same stays in the order of the articles.
    drafts.sort(
        Comparator.comparingInt((Draft d) -> -d.origins().size())
            .thenComparingInt(d -> -d.outlets())
            .thenComparingDouble(d -> -d.centrality()));
    return drafts;
  }

  /** Values that reports agree on and phrases that they share, where no statement has them yet. */
  private List<Draft> beside(
      StoryClauses story,
      Lineage lineage,
      List<Draft> drafts,
      List<List<Clause>> agreeing,
      Wordings wordings,
      Descriptions descriptions) {
    List<Draft> found = new ArrayList<>();
    Told told = new Told();
    drafts.forEach(draft -> told.add(draft.members()));
    for (List<Clause> members : agreeing) {
      if (told.adds(members)) {
        Wordings.Choice choice = wordings.of(members);
        found.add(
            draft(
                members,
                story.articles(),
                lineage,
                choice.readable() ? choice : passage(members, story),
                0));
      }
    }
    for (List<Clause> members : new Phrases(story, ends, descriptions).find()) {
      if (told.adds(members)) {
        found.add(draft(members, story.articles(), lineage, passage(members, story), 0));
      }
    }
    return found;
  }

  /** The passage itself: its sentence tells something else. */
  private static Wordings.Choice passage(List<Clause> members, StoryClauses story) {
    return new Wordings.Choice(List.of(Spaces.single(story.words(members.get(0))).strip()), false);
  }

  /** Who somebody is and where he spoke, as several reports say it: behind all that happened. */
  private List<Draft> roles(StoryClauses story, Lineage lineage) {
    List<Draft> drafts = new ArrayList<>();
    List<PlacedUnits> units = PlacedUnits.of(story);
    List<List<Clause>> found = new ArrayList<>(new Roles(story, concepts, units).find());
    found.addAll(venues.find(story, units));
    for (List<Clause> members : found) {
      Clause fullest = members.get(0);
      for (Clause member : members) {
        fullest = member.units().size() > fullest.units().size() ? member : fullest;
      }
      String text = Spaces.single(story.words(fullest)).strip();
      drafts.add(
          draft(members, story.articles(), lineage, new Wordings.Choice(List.of(text), false), 0));
    }
    drafts.sort(Comparator.comparingInt((Draft d) -> -d.origins().size()));
    return drafts;
  }

  /** A statement before it has its place and its words. */
  private record Draft(
      List<Clause> members,
      Wordings.Choice wording,
      int outlets,
      List<String> origins,
      double centrality,
      String retold)
      implements Parts.Candidate {
    /** The same, with what a witness in other words has in common with another. */
    Draft retold(String shared) {
      return new Draft(members, wording, outlets, origins, centrality, shared);
    }

    @Override
    public boolean readable() {
      return wording.readable();
    }
  }

  private static Draft draft(
      Joining.Group group, StoryClauses story, Lineage lineage, Wordings wordings) {
    List<Clause> members = new ArrayList<>(group.members());
    members.sort(Comparator.comparingInt(Clause::article).thenComparing(Clause::at));
    return draft(members, story.articles(), lineage, wordings)
        .retold(String.join(", ", group.retold()));
  }

  private static Draft draft(
      List<Clause> members, List<AnnotatedArticle> articles, Lineage lineage, Wordings wordings) {
    return draft(members, articles, lineage, wordings.of(members), wordings.common(members));
  }

  private static Draft draft(
      List<Clause> members,
      List<AnnotatedArticle> articles,
      Lineage lineage,
      Wordings.Choice wording,
      double centrality) {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> outlets = new TreeSet<>();
    for (Clause clause : members) {
      ids.add(clause.id());
      String publisher = articles.get(clause.article()).article().metadata().publisher();
      outlets.add(publisher == null ? clause.id() : publisher);
    }
    List<String> origins =
        lineage.origins().stream()
            .filter(o -> o.articles().stream().anyMatch(ids::contains))
            .map(Origin::id)
            .toList();
    return new Draft(members, wording, outlets.size(), origins, centrality, "");
  }

  private static Statement.Standing standing(Draft draft, StoryClauses story) {
    long spoken =
        draft.members().stream()
            .filter(clause -> Speech.isSpeech(clause, story.articles().get(clause.article())))
            .count();
    return 2 * spoken >= draft.members().size()
        ? Statement.Standing.SPOKEN
        : Statement.Standing.SHARED;
  }

  private static String id(int number) {
    return "st" + (number + 1);
  }

  private static Statement statement(
      int number, String text, Draft draft, Statement.Standing standing) {
    List<Reason> why = new ArrayList<>();
    why.add(
        switch (standing) {
          case SHARED, SPOKEN ->
              Reason.of("statement.group", Integer.toString(draft.members().size()));
          case CENTRAL -> Reason.of("statement.central");
          case NEW -> Reason.of("statement.new");
        });
    if (!draft.retold().isEmpty()) {
      why.add(Reason.of("statement.retold", draft.retold()));
    }
    return new Statement(
        id(number),
        text,
        draft.members().stream().map(Clause::excerpt).toList(),
        draft.outlets(),
        draft.origins(),
        standing,
        why);
  }
}
