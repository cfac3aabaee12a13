package org.recoupe.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Article;
import org.recoupe.article.ArticleExtractor;
import org.recoupe.article.scrape.RepeatedLines;
import org.recoupe.article.scrape.RepeatedLinesPass;
import org.recoupe.capture.CaptureReader;
import org.recoupe.crosscheck.CrossCheck;
import org.recoupe.crosscheck.Findings;
import org.recoupe.crosscheck.correction.Correction;
import org.recoupe.crosscheck.correction.Corrections;
import org.recoupe.crosscheck.correction.OriginReplay;
import org.recoupe.crosscheck.correction.StoryCorrections;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.ReuseDetector;
import org.recoupe.reuse.ReuseOptions;
import org.recoupe.story.Profile;
import org.recoupe.story.Story;
import org.recoupe.story.StoryDetector;

/** From files to a dossier: capture, article, annotation, story, reuse, crosscheck, dossier. */
public final class Pipeline {
  /** Articles that are annotated between two words on how far it is. */
  private static final int ANNOTATED_AT_ONCE = 16;

  private static final Pattern FULL_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final CaptureReader captures = new CaptureReader();
  private final RepeatedLines repeatedLines = new RepeatedLines();
  private final String version;

  // Their models and word lists take longer to load than many a run needs, and not all need them.
  private final Late<ArticleExtractor> articles = new Late<>(ArticleExtractor::new);
  private final Late<Annotator> annotator = new Late<>(Annotator::new);
  private final Late<StoryDetector> stories = new Late<>(StoryDetector::new);
  private final Late<ReuseDetector> reuse = new Late<>(ReuseDetector::new);
  private final Late<ReuseDetector> storyReuse =
      new Late<>(() -> new ReuseDetector(ReuseOptions.STORY));
  private final Late<CrossCheck> crossCheck = new Late<>(CrossCheck::new);

  /** A pipeline that signs its dossiers with {@code version}. */
  public Pipeline(String version) {
    this.version = version;
  }

  /**
   * Hands on each article of {@code paths} as it is read, on as many threads as the machine has
   * cores, always in the order of the input.
   */
  public void extract(List<Path> paths, Consumer<Outcome<Article>> sink) {
    new OrderedExtraction(captures, articles.get(), Runtime.getRuntime().availableProcessors())
        .run(paths, sink);
  }

  /**
   * The same, without the lines that the reports of one outlet repeat, in bounded memory: articles
   * leave with some delay, so that a line is known when the first of its reports leaves.
   */
  public void clean(List<Path> paths, Consumer<Outcome<Article>> sink) {
    RepeatedLinesPass pass = new RepeatedLinesPass(sink);
    extract(paths, pass::take);
    pass.end();
  }

  /** One article with all that was read in it. */
  public AnnotatedArticle annotate(Article article) {
    return annotator.get().annotate(article);
  }

  /** The articles annotated, on all cores, in their order. */
  private List<AnnotatedArticle> annotated(List<Article> articles) {
    Annotator reader = annotator.get();
    return articles.parallelStream().map(reader::annotate).toList();
  }

  /** Begins to load what annotating needs, beside what the caller does next. */
  public void annotateSoon() {
    CompletableFuture.runAsync(annotator::get);
  }

  /** Begins to load what a dossier needs, while files are read. */
  private void compareSoon() {
    CompletableFuture.runAsync(annotator::get)
        .thenRun(stories::get)
        .thenRun(storyReuse::get)
        .thenRun(crossCheck::get);
  }

  /** Articles that will be compared with each other, on {@code shelf} meanwhile. */
  public Gathering gather(Shelf shelf) {
    return new Gathering(shelf, stories.get(), reuse.get(), this::dated);
  }

  /** The same reports, undated ones dated by what they and the others say, as in a dossier. */
  private List<Article> dated(List<Article> read) {
    if (read.stream().allMatch(article -> article.publication().value() != null)) {
      return read;
    }
    return annotator.get().dated(annotated(read)).stream().map(AnnotatedArticle::article).toList();
  }

  /** The same articles without the lines that the pages of an outlet among them repeat. */
  public List<Article> cleanedTogether(List<Article> read) {
    return repeatedLines.mark(read);
  }

  /** What {@link #group} needs of {@code article}, which may then be let go. */
  public Profile profile(Article article) {
    return stories.get().read(article);
  }

  /** The stories over all {@code profiles}, in any order; for a store that keeps them. */
  public List<Story> group(List<Profile> profiles) {
    return stories.get().group(profiles);
  }

  /**
   * One story compared anew; for a store that keeps its articles.
   *
   * @param members all articles of the story, in its order
   * @param corrections what a reader has set right; those about other articles are left aside
   * @return the story, and a warning for each correction that no longer applies
   */
  public Outcome.Value<StoryDossier> compare(
      Story story, List<Article> members, Corrections corrections) {
    List<AnnotatedArticle> read = annotated(members);
    List<Correction> about =
        corrections.list().stream()
            .filter(one -> one.articles().stream().anyMatch(story.articles()::contains))
            .toList();
    Outcome.Value<StoryCorrections> dealt =
        StoryCorrections.deal(new Corrections(about), List.of(story));
    List<Problem> problems = new ArrayList<>(dealt.problems());
    List<AnnotatedArticle> dated = annotator.get().dated(read);
    Outcome.Value<StoryDossier> compared =
        compared(story.dated(days(dated)), dated, dealt.value().of(story));
    problems.addAll(compared.problems());
    return new Outcome.Value<>(compared.value(), problems);
  }

  /** The dossier of all that stands in {@code paths}. */
  public Dossier dossier(List<Path> paths) {
    return dossier(paths, Progress.SILENT);
  }

  /** The dossier of all that stands in {@code paths}; tells {@code progress} how far it is. */
  public Dossier dossier(List<Path> paths, Progress progress) {
    return dossier(paths, Corrections.NONE, progress);
  }

  /** The same, with what a reader has set right replayed on it. */
  public Dossier dossier(List<Path> paths, Corrections corrections, Progress progress) {
    compareSoon();
    List<Article> read = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    extract(
        paths,
        outcome -> {
          problems.addAll(outcome.problems());
          if (outcome instanceof Outcome.Value<Article> made) {
            read.add(made.value());
            progress.at(Progress.Stage.READ, read.size(), Progress.UNKNOWN);
          }
        });
    List<AnnotatedArticle> annotated = new ArrayList<>();
    List<Article> marked = repeatedLines.mark(read);
    for (int from = 0; from < marked.size(); from += ANNOTATED_AT_ONCE) {
      annotated.addAll(
          annotated(marked.subList(from, Math.min(marked.size(), from + ANNOTATED_AT_ONCE))));
      progress.at(Progress.Stage.ANNOTATE, annotated.size(), read.size());
    }
    Map<String, AnnotatedArticle> byId = new LinkedHashMap<>();
    for (AnnotatedArticle article : annotator.get().dated(annotated)) {
      byId.put(article.id(), article);
    }
    List<Article> dated = byId.values().stream().map(AnnotatedArticle::article).toList();
    List<Story> found = new ArrayList<>(stories.get().detect(dated));
    // The largest first; equals stay in the order that the detector gave them.
    found.sort(Comparator.comparing((Story story) -> -story.articles().size()));
    Outcome.Value<StoryCorrections> dealt = StoryCorrections.deal(corrections, found);
    problems.addAll(dealt.problems());
    List<StoryDossier> dossiers = new ArrayList<>();
    for (Story story : found) {
      List<AnnotatedArticle> members =
          story.articles().stream().map(id -> Objects.requireNonNull(byId.get(id))).toList();
      Outcome.Value<StoryDossier> compared = compared(story, members, dealt.value().of(story));
      problems.addAll(compared.problems());
      dossiers.add(compared.value());
      progress.at(Progress.Stage.COMPARE, dossiers.size(), found.size());
    }
    return new Dossier(version, dossiers, problems);
  }

  /** Days of publication, of those that are known in full. */
  private static SortedSet<String> days(List<AnnotatedArticle> read) {
    SortedSet<String> days = new TreeSet<>();
    for (AnnotatedArticle article : read) {
      String published = article.article().publication().value();
      if (published != null && FULL_DAY.matcher(published).lookingAt()) {
        days.add(published.substring(0, 10));
      }
    }
    return days;
  }

  private Outcome.Value<StoryDossier> compared(
      Story story, List<AnnotatedArticle> annotated, Corrections own) {
    List<AnnotatedArticle> members = annotator.get().datedByStory(annotated);
    Lineage lineage =
        OriginReplay.on(
            storyReuse.get().detect(members.stream().map(AnnotatedArticle::article).toList()), own);
    List<AnnotatedArticle> credited = OriginCredits.complete(members, lineage);
    Outcome.Value<Findings> checked = crossCheck.get().check(credited, lineage, own);
    return new Outcome.Value<>(
        new StoryDossier(story, credited, lineage, checked.value()), checked.problems());
  }
}
