package org.recoupe.crosscheck.quotation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quotation;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.QuotationFamily;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.crosscheck.correction.Corrections;
import org.recoupe.crosscheck.correction.Replay;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.crosscheck.relation.PairScorer;
import org.recoupe.provenance.Reason;
import org.recoupe.reuse.Lineage;

/**
 * Puts the quotations of a story together: one name for a speaker over all articles, and one family
 * for all renderings of an utterance.
 */
public final class UtteranceLinker {
  /** Numbers of echoes follow their places: no other report changes them. */
  private static final int FIRST_ECHO = 1000;

  private static final Lineage NOTHING = new Lineage(List.of(), List.of());

  private final FamilyOptions options;
  private final PairScorer scorer;
  private final Concepts concepts;

  /** A linker with the measured thresholds. */
  public UtteranceLinker() {
    this(new Concepts());
  }

  /** A linker with the measured thresholds, that shares its tables with others. */
  public UtteranceLinker(Concepts concepts) {
    this(FamilyOptions.DEFAULT, PairScorer.in("fr/quotation/families.txt"), concepts);
  }

  /**
   * A linker with thresholds and weights of one's own.
   *
   * @param scorer with a class {@code one} for two quotations of one utterance
   * @param concepts which words stand for one another
   */
  public UtteranceLinker(FamilyOptions options, PairScorer scorer, Concepts concepts) {
    this.options = options;
    this.scorer = scorer;
    this.concepts = concepts;
  }

  /**
   * Two quotations that are each other's nearest in two articles.
   *
   * @param one the earlier, by article as given, then in text order
   * @param other the later
   * @param traits what tells whether they are one utterance, by name
   */
  public record Pair(Excerpt one, Excerpt other, Map<String, Double> traits) {
    public Pair {
      traits = Collections.unmodifiableMap(new LinkedHashMap<>(traits));
    }
  }

  /** The pairs of quotations of one story that learnt weights judge, with their traits. */
  public List<Pair> pairs(List<AnnotatedArticle> articles, List<Entity> entities) {
    List<Said> said = said(articles);
    List<Pair> pairs = new ArrayList<>();
    grouping(renderings(said, entities), Background.of(articles, new Lexicon()))
        .pairs()
        .forEach(
            (numbers, traits) ->
                pairs.add(
                    new Pair(
                        place(said.get(numbers.get(0))), place(said.get(numbers.get(1))), traits)));
    return pairs;
  }

  /**
   * What {@link #link} gives.
   *
   * @param utterances every quotation, by article as given, then in text order
   * @param families in the order of their first utterance; a lone quotation has one of its own
   */
  public record Linked(List<Utterance> utterances, List<QuotationFamily> families) {
    public Linked {
      utterances = List.copyOf(utterances);
      families = List.copyOf(families);
    }
  }

  /**
   * Links the quotations of one story.
   *
   * @param articles its articles
   * @param entities its entities, perhaps none
   */
  public Linked link(List<AnnotatedArticle> articles, List<Entity> entities) {
    return link(articles, entities, new Replay(articles, NOTHING, Corrections.NONE));
  }

  /** The same, with what a reader has set right. */
  public Linked link(List<AnnotatedArticle> articles, List<Entity> entities, Replay replay) {
    Background background = Background.of(articles, new Lexicon());
    return linkSaid(echoed(articles, background), background, entities, replay);
  }

  /** The quotations of each article with what is one by those of the others. */
  private static List<Said> echoed(List<AnnotatedArticle> articles, Background background) {
    List<Said> all = said(articles);
    Echoes echoes = new Echoes(all, new Lexicon(), background);
    Map<String, List<Said>> byArticle = new LinkedHashMap<>();
    all.forEach(one -> byArticle.computeIfAbsent(one.article(), k -> new ArrayList<>()).add(one));
    List<Said> echoed = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      List<Said> own = new ArrayList<>(byArticle.getOrDefault(article.id(), List.of()));
      own.addAll(echoes.in(article));
      own.sort(Comparator.comparing(one -> one.quotation().at()));
      echoed.addAll(own);
    }
    return echoed;
  }

  private static List<Said> said(List<AnnotatedArticle> articles) {
    List<Said> said = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      for (Quotation quotation : article.quotations()) {
        said.add(new Said(article.id(), quotation, article.article().words(quotation.at())));
      }
    }
    return said;
  }

  Linked linkSaid(List<Said> said, List<Entity> entities) {
    Replay nothing = new Replay(List.of(), NOTHING, Corrections.NONE);
    return linkSaid(said, Background.of(List.of(), new Lexicon()), entities, nothing);
  }

  private Linked linkSaid(
      List<Said> said, Background background, List<Entity> entities, Replay replay) {
    List<Rendering> renderings = renderings(said, entities);
    List<Excerpt> places = said.stream().map(UtteranceLinker::place).toList();
    int[] groups = replay.families(places, grouping(renderings, background).group());
    return corrected(linked(renderings, groups, replay.regrouped(places)), entities, replay);
  }

  private FamilyGrouping grouping(List<Rendering> renderings, Background background) {
    return new FamilyGrouping(options, scorer, renderings, background);
  }

  private static Excerpt place(Said said) {
    return new Excerpt(said.article(), said.quotation().at());
  }

  private List<Rendering> renderings(List<Said> said, List<Entity> entities) {
    Lexicon lexicon = new Lexicon();
    Voices voices = new Voices(entities, said);
    List<Rendering> renderings = new ArrayList<>();
    Map<String, Integer> orders = new LinkedHashMap<>();
    for (Said one : said) {
      renderings.add(
          new Rendering(
              one.article(),
              one.echo()
                  ? FIRST_ECHO + one.quotation().at().start()
                  : orders.merge(one.article(), 1, Integer::sum),
              one.quotation(),
              one.words(),
              Wording.of(one.words(), lexicon, concepts),
              voices.of(one.article(), one.quotation())));
    }
    return renderings;
  }

  /** With the speakers that a reader gave, and without what a reader hid. */
  private static Linked corrected(Linked linked, List<Entity> entities, Replay replay) {
    List<Utterance> shown = replay.shown(replay.speakers(linked.utterances(), entities));
    Set<String> ids = new LinkedHashSet<>();
    shown.forEach(utterance -> ids.add(utterance.id()));
    List<QuotationFamily> families = new ArrayList<>();
    for (QuotationFamily family : linked.families()) {
      List<String> members = family.members().stream().filter(ids::contains).toList();
      if (!members.isEmpty()) {
        families.add(new QuotationFamily(family.id(), members, family.remarks()));
      }
    }
    return new Linked(shown, families);
  }

  private static Linked linked(List<Rendering> renderings, int[] groups, boolean[] regrouped) {
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < groups.length; i++) {
      members.computeIfAbsent(groups[i], group -> new ArrayList<>()).add(i);
    }
    Utterance[] utterances = new Utterance[groups.length];
    List<QuotationFamily> families = new ArrayList<>();
    for (List<Integer> family : members.values()) {
      String id = id("f", renderings, family.get(0));
      List<Rendering> all = family.stream().map(renderings::get).toList();
      SharedSpeaker shared = SharedSpeaker.of(all);
      for (int i : family) {
        Rendering rendering = renderings.get(i);
        Voice voice = shared.of(rendering);
        utterances[i] =
            new Utterance(
                id("q", renderings, i),
                rendering.article(),
                rendering.quotation(),
                voice == null ? null : voice.name(),
                voice == null ? null : voice.entity(),
                id);
      }
      List<Integer> byLength = new ArrayList<>(family);
      byLength.sort(
          Comparator.comparing((Integer i) -> fullness(renderings.get(i)))
              .reversed()
              .thenComparing(i -> i));
      families.add(
          new QuotationFamily(
              id,
              byLength.stream().map(i -> id("q", renderings, i)).toList(),
              remarks(
                  byLength.stream().map(renderings::get).toList(),
                  family.stream().anyMatch(i -> regrouped[i]))));
    }
    return new Linked(List.of(utterances), families);
  }

  private static List<Reason> remarks(List<Rendering> members, boolean regrouped) {
    List<Reason> remarks = new ArrayList<>(Remarks.of(members));
    if (regrouped) {
      remarks.add(Reason.of("corrected.family"));
    }
    return remarks;
  }

  /** A name that stays while articles are added, and that no other story of the dossier has. */
  private static String id(String kind, List<Rendering> renderings, int i) {
    String article = renderings.get(i).article();
    CRC32 digest = new CRC32();
    digest.update(article.getBytes(StandardCharsets.UTF_8));
    return kind
        + String.format(Locale.ROOT, "%08x", digest.getValue())
        + "-"
        + renderings.get(i).order();
  }

  /** Quoted words count before reported ones, then the number of content words. */
  private static int fullness(Rendering rendering) {
    int direct = rendering.quotation().kind() == Quotation.Kind.DIRECT ? 2 : 1;
    return rendering.wording().concepts().size() * direct * 1000
        + Math.min(999, rendering.text().length());
  }
}
