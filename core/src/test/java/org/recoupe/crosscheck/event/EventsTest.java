package org.recoupe.crosscheck.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.annotation.name.NameFinder;
import org.recoupe.annotation.quantity.QuantityFinder;
import org.recoupe.annotation.quotation.Conjugation;
import org.recoupe.annotation.time.TimeFinder;
import org.recoupe.article.Article;
import org.recoupe.article.PlainArticle;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.clause.ClauseOptions;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.entity.EntityLinker;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;
import org.recoupe.text.WordList;

/** Events that reports tell by nouns, participles and verbs. */
class EventsTest {
  private static final String FOLDER = "fr/statement/";
  private static final EventFinder FINDER = new EventFinder();
  private static final EventWords WORDS = new EventWords();
  private static final NameFinder NAMES = new NameFinder();
  private static final TimeFinder TIMES = new TimeFinder(true);

  private static AnnotatedArticle article(String id, String text) {
    Article article = PlainArticle.of(id, text);
    SegmentedText segments = new Segmenter().segment(text);
    List<Mention> mentions = NAMES.find(segments);
    List<TimeExpression> times = TIMES.find(segments, article.publication());
    return new AnnotatedArticle(
        article, segments, mentions, times, new QuantityFinder().find(segments, times), List.of());
  }

  /** The events of some texts, with what compares them. */
  private record Told(StoryClauses story, List<Event> events, SameEvent same) {}

  private static StoryClauses story(String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int a = 0; a < texts.length; a++) {
      articles.add(article("a" + a, texts[a]));
    }
    List<Entity> entities = new EntityLinker().link(articles);
    return StoryClauses.of(articles, entities, ClauseOptions.DEFAULT);
  }

  private static Told told(String... texts) {
    StoryClauses story = story(texts);
    Concepts concepts = new Concepts(new Lexicon());
    return new Told(
        story,
        new EventReader(story, concepts, WORDS).read(),
        new SameEvent(new EventNames(story.articles()), concepts, WORDS));
  }

  /** The passages of events that two texts or more tell, by event. */
  private static List<List<String>> shared(String... texts) {
    StoryClauses story = story(texts);
    return FINDER.find(story).stream()
        .map(set -> set.stream().map(event -> story.words(event.passage())).toList())
        .toList();
  }

  static Stream<String> lines() {
    return WordList.lines(FOLDER + "events.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void anExampleOfEachLineIsOneEvent(String line) {
    String[] pair = line.substring(line.indexOf('#') + 1).strip().split(" ~ ");
    Told told = told("La presse a relaté " + pair[0] + ".", pair[1] + ".");
    assertTrue(
        told.events().stream()
            .filter(Event::nominal)
            .anyMatch(
                noun ->
                    told.events().stream()
                        .filter(event -> event.article() != noun.article())
                        .anyMatch(event -> told.same().share(noun, event))),
        line);
  }

  @ParameterizedTest
  @MethodSource("paradigms")
  void aParadigmGivesItsExample(String line) {
    String[] example = line.substring(line.indexOf('#') + 1).strip().split(" -> ");
    Conjugation.Forms forms =
        new Conjugation("fr/quotation/paradigms.txt", FOLDER + "paradigms.txt").of(example[0]);
    assertTrue(
        forms.finite().contains(example[1])
            || forms.participle().contains(example[1])
            || forms.gerund().equals(example[1]),
        line);
  }

  static Stream<String> paradigms() {
    return WordList.lines(FOLDER + "paradigms.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("one")
  void oneEventInTwoConstructions(String one, String other) {
    assertEquals(1, shared(one, other).size());
  }

  static Stream<Arguments> one() {
    return Stream.of(
            "Ana Morel a été interpellée mercredi soir à Nantes.|Le parti déplore l'arrestation"
                + " mercredi à Nantes d'Ana Morel.",
            "Ana Morel a été interpellée mercredi soir à Nantes.|Ana Morel a réagi à son"
                + " interpellation, mercredi soir à Nantes.",
            "Ana Morel a été interpellée mercredi soir.|Interpellée mercredi soir près du port, Ana"
                + " Morel a été libérée.",
            "La chaîne a suspendu Ana Morel d'antenne.|Le syndicat conteste vivement la décision de"
                + " la radio de suspendre Ana Morel d'antenne.",
            "Deux vigiles ont été frappés samedi devant la mairie.|Il est jugé pour l'agression de"
                + " deux vigiles samedi devant la mairie.",
            "Le gouvernement a rappelé jeudi son ambassadeur en Espagne.|Le ministère a rappelé hier"
                + " son ambassadeur à Madrid pour marquer son humeur.",
            "Le conseil a fermé le pont de Valbrune.|La fermeture du pont de Valbrune par le conseil"
                + " a surpris.")
        .map(line -> line.split("\\|"))
        .map(pair -> Arguments.of(pair[0], pair[1]));
  }

  @ParameterizedTest
  @MethodSource("two")
  void twoEventsOrNone(String one, String other) {
    assertEquals(List.of(), shared(one, other));
  }

  static Stream<Arguments> two() {
    return Stream.of(
            // another person, day, number
            "Ana Morel a été interpellée mercredi.|L'arrestation de Paul Verdier mercredi étonne.",
            "Ana Morel a été interpellée le 3 mai 2018.|L'arrestation d'Ana Morel le 9 juin 2018"
                + " étonne.",
            "Deux vigiles ont été frappés samedi.|L'agression de trois vigiles samedi étonne.",
            // who does it is not to whom it happens
            "Ana Morel a agressé Paul Verdier samedi.|L'agression d'Ana Morel par Paul Verdier samedi"
                + " étonne.",
            // asked, feared, doubted, denied
            "Ana Morel a été arrêtée mercredi.|Le parti demande l'arrestation d'Ana Morel.",
            "Ana Morel a été suspendue.|Une éventuelle suspension d'Ana Morel inquiète.",
            "Ana Morel a été suspendue.|Ana Morel vit sous la menace d'une suspension.",
            "La marche a été interdite à Nantes.|Le parti proteste contre l'interdiction de la marche"
                + " à Nantes.",
            "Ana Morel n'a pas été arrêtée mercredi.|L'arrestation d'Ana Morel mercredi étonne.",
            "Ana Morel aurait été arrêtée mercredi.|L'arrestation d'Ana Morel mercredi étonne.",
            // an event before another of its kind
            "Ana Morel avait déjà été arrêtée en mai.|L'arrestation d'Ana Morel étonne.")
        .map(line -> line.split("\\|"))
        .map(pair -> Arguments.of(pair[0], pair[1]));
  }

  @Test
  void aNounIsAWitnessWithItsComplements() {
    assertEquals(
        List.of(
            List.of(
                "Ana Morel a été interpellée mercredi soir à Nantes.",
                "l'arrestation, mercredi à Nantes, d'Ana Morel")),
        shared(
            "Ana Morel a été interpellée mercredi soir à Nantes.",
            "Le parti déplore l'arrestation, mercredi à Nantes, d'Ana Morel."));
  }

  /** « s'est rendu » is another event, which the other report does not tell. */
  @Test
  void anInfinitiveIsAWitnessWithoutTheVerbBehindIt() {
    List<List<String>> shared =
        shared(
            "Le lutteur soupçonné d'avoir agressé deux gardiens à Valdombre s'est rendu lundi.",
            "Deux gardiens ont été agressés par un lutteur à Valdombre.");
    assertEquals(1, shared.size());
    assertTrue(
        shared.get(0).stream().noneMatch(passage -> passage.contains("rendu")), shared.toString());
    assertTrue(
        shared.get(0).stream().anyMatch(passage -> passage.endsWith("Valdombre")),
        shared.toString());
  }

  /** What is looked for by the kinds of an event must come in one order in each run. */
  @Test
  void theKindsOfAnEventHaveAnOrder() {
    Event told = told("La police a arrêté Ana Morel.").events().get(0);
    Event event =
        new Event(
            told.passage(),
            told.predicate(),
            new LinkedHashSet<>(List.of(71, 8, 40, 113, 2, 59, 96, 17)),
            false,
            false,
            false,
            false,
            told.parts());
    assertEquals(List.of(2, 8, 17, 40, 59, 71, 96, 113), List.copyOf(event.kinds()));
  }
}
