package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.reuse.Reports;

class StoryDetectorTest {
  private static final String FIRE =
      "Un incendie a ravagé dans la nuit la scierie Delorme de Plouvara. Quarante pompiers ont lutté"
          + " contre les flammes ; un ouvrier de 34 ans, Yann Kerbrat, est brûlé aux mains.";
  private static final String FIRE_TOO =
      "À Plouvara, la scierie Delorme est partie en fumée. Les pompiers soupçonnent un"
          + " court-circuit ; Yann Kerbrat, 34 ans, ouvrier, est soigné pour des brûlures.";
  private static final String FAIR =
      "Le salon du fromage de Montbrac ouvre ses portes vendredi avec 120 exposants. Sa présidente,"
          + " Alice Roumens, attend 15 000 visiteurs et un concours de tommes.";

  private final StoryDetector detector = new StoryDetector();

  private static List<Article> articles() {
    return new ArrayList<>(
        List.of(
            Reports.of("a", "Le Phare", "2024-05-02", Reports.DISPATCH),
            Reports.of("b", "La Sirène", null, Reports.DISPATCH.replace("onze", "douze")),
            Reports.of("c", "L'Écho", "2024-05-03", FIRE),
            Reports.of("d", "Le Phare", "2024-05-03", FIRE_TOO),
            Reports.of("e", "La Sirène", "2024-05-04", FAIR)));
  }

  private static TreeSet<List<String>> sets(List<Story> stories) {
    TreeSet<List<String>> sets = new TreeSet<>(java.util.Comparator.comparing(List::toString));
    stories.forEach(story -> sets.add(story.articles().stream().sorted().toList()));
    return sets;
  }

  @Test
  void reportsOfOneEventComeTogether() {
    TreeSet<List<String>> sets = sets(detector.detect(articles()));
    assertEquals("[[a, b], [c, d], [e]]", sets.toString());
  }

  @Test
  void theOrderOfTheInputDoesNotMatter() {
    List<Article> articles = articles();
    List<Story> first = detector.detect(articles);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertEquals(first, new StoryDetector().detect(articles));
    }
  }

  @Test
  void aStoryKeepsItsIdWhenArticlesAreAdded() {
    List<Article> articles = articles();
    TreeSet<String> before = new TreeSet<>();
    detector.detect(articles).forEach(story -> before.add(story.id()));
    articles.add(Reports.of("f", "L'Écho", "2024-05-06", FAIR.replace("vendredi", "demain")));
    TreeSet<String> after = new TreeSet<>();
    detector.detect(articles).forEach(story -> after.add(story.id()));
    assertEquals(before, after);
  }

  @Test
  void anUndatedReportOfOtherDaysIsAnotherStory() {
    String strike =
        "Les ouvriers de la scierie Delorme de Plouvara ont cessé le travail. Yann Kerbrat, élu du"
            + " personnel, demande des pompiers sur place et une paie meilleure.";
    String otherDays = " La grève avait commencé le 4 mars, repris le 9 mars et le 2 avril.";
    String sameDays = " La grève suit le feu du 2 mai ; réunions le 4 mai et le 9 mai.";
    List<Article> fires =
        List.of(
            Reports.of("c", "L'Écho", "2024-05-03", FIRE),
            Reports.of("d", "Le Phare", "2024-05-03", FIRE_TOO));
    List<Article> near = new ArrayList<>(fires);
    near.add(Reports.of("e", "La Sirène", null, strike + sameDays));
    assertEquals("[[c, d, e]]", sets(detector.detect(near)).toString());
    List<Article> far = new ArrayList<>(fires);
    far.add(Reports.of("e", "La Sirène", null, strike + otherDays));
    assertEquals("[[c, d], [e]]", sets(detector.detect(far)).toString());
  }

  @Test
  void moreArticlesAskForMoreLikeness() {
    StoryOptions options = StoryOptions.DEFAULT;
    assertEquals(options.joinFew(), options.join(1));
    assertEquals(options.joinFew(), options.join(options.few()));
    assertTrue(options.join(50) > options.join(10));
    assertEquals(options.join(), options.join(1_000_000));
  }

  @Test
  void manyStoriesAreFoundAmongMany() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String place = " " + "abcdefghijklmnopqrst".charAt(i % 20) + "ourg" + i / 20 + "ville";
      String text =
          "Le maire"
              + place
              + " inaugure la fontaine"
              + place
              + place
              + " devant "
              + (40 + i)
              + " curieux";
      articles.add(Reports.of("p" + i, "Le Phare", "2024-05-02", text + " venus en car. " + place));
      articles.add(Reports.of("q" + i, "L'Écho", "2024-05-02", text + ", dit la mairie. " + place));
    }
    List<Story> stories = detector.detect(articles);
    int largest = stories.stream().mapToInt(story -> story.articles().size()).max().orElse(0);
    assertTrue(stories.size() >= 270 && largest <= 10, () -> stories.size() + " up to " + largest);
  }

  @Test
  void templatesMakeNoBlobAndCopiesMakeOneStory() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      articles.add(Reports.of("c" + i, "Journal", null, FIRE));
      articles.add(
          Reports.of(
              "t" + i,
              "Gazette",
              null,
              "Tirage du jour au bureau de Montbrac : le " + (10_000 + 37 * i)));
    }
    List<Story> stories = detector.detect(articles);
    assertTrue(stories.get(0).articles().size() >= 500);
    assertTrue(stories.size() > 2, () -> "stories: " + stories.size());
  }

  @Test
  void oddInputIsRead() {
    assertEquals(List.of(), detector.detect(List.of()));
    List<Story> stories =
        detector.detect(
            List.of(
                Reports.of("a", "A", "2024-13-45", ""),
                Reports.of("b", "B", "XXXX-05-02", "?!"),
                Reports.of("c", "C", "0", "Oui.")));
    assertEquals(3, stories.stream().mapToInt(story -> story.articles().size()).sum());
  }

  @Test
  void anEarlierOrLaterArticleLeavesTheIdsOfKnownStories() {
    List<Article> articles = articles();
    Map<String, List<String>> known = new LinkedHashMap<>();
    detector.detect(articles).forEach(story -> known.put(story.id(), story.articles()));
    articles.add(Reports.of("0", "L'Écho", "2024-04-30", FAIR.replace("vendredi", "bientôt")));
    articles.add(Reports.of("z", "L'Écho", "2024-05-06", FIRE.replace("Quarante", "Trente")));
    List<Story> later = Continuity.keep(detector.detect(articles), known);
    assertEquals(3, later.size());
    for (Story story : later) {
      assertTrue(story.articles().containsAll(known.getOrDefault(story.id(), List.of("?"))));
    }
  }

  @Test
  void storiesThatGrewTogetherKeepTheIdOfTheLargerPart() {
    Story whole = new Story("new", "Feu", null, null, List.of("a", "b", "c", "d"));
    Story apart = new Story("x", "Foire", null, null, List.of("e"), List.of(), List.of("new"));
    Map<String, List<String>> known = new LinkedHashMap<>();
    known.put("x", List.of("a"));
    known.put("y", List.of("b", "c"));
    List<Story> kept = Continuity.keep(List.of(whole, apart), known);
    assertEquals("y", kept.get(0).id());
    assertEquals("x", kept.get(1).id());
    assertEquals(List.of("y"), kept.get(1).neighbours());
  }

  @Test
  void aStoryOfSeveralDaysHasAChapterForEach() {
    Story fire =
        detector
            .detect(
                List.of(
                    Reports.of("c", "L'Écho", "2024-05-03", FIRE),
                    Reports.of("d", "Le Phare", "2024-05-04", FIRE_TOO)))
            .get(0);
    assertEquals(
        List.of(
            new Story.Chapter("2024-05-03", List.of("c")),
            new Story.Chapter("2024-05-04", List.of("d"))),
        fire.chapters());
  }

  @Test
  void headlinesOfOneFormAreASeriesAndDrawNoNewsIn() {
    List<Article> articles = new ArrayList<>();
    for (String town : List.of("Brissac", "Talmont", "Plouvara", "Montbrac", "Vernac")) {
      articles.add(
          Reports.of(town, "Ciel", "2024-05-03", "Horaires des marées vendredi 3 mai à " + town));
      articles.add(
          Reports.of(
              town + 2, "Ciel", "2024-05-03", town + " : horaires des marées vendredi 3 mai"));
    }
    articles.add(Reports.of("n", "Ciel", "2024-05-03", "Noyade vendredi 3 mai à Talmont"));
    List<Story> stories = detector.detect(articles);
    assertEquals(10, stories.get(0).articles().size());
    assertTrue(stories.stream().anyMatch(story -> story.articles().equals(List.of("n"))));
  }

  @Test
  void twoDaysOfOneProtestStayApart() {
    String march =
        "Les riverains de Brissac ont défilé samedi pour l'acte %s de leur mouvement contre le barrage."
            + " %d personnes selon la préfète Odile Vernac, %s. ";
    String nine = march.formatted("IX", 4_200, "contre 3 900 une semaine plus tôt");
    String ten = march.formatted("X", 2_700, "moins que pour l'acte précédent");
    String quarrel =
        "Une barricade de palettes a brûlé devant la minoterie Salvert, rue des Forges.";
    String calm = "Le cortège, mené par des cyclistes, a longé la Loise jusqu'aux jardins Perret.";
    List<Article> articles =
        List.of(
            Reports.of("n1", "L'Écho", "2024-05-04", nine + quarrel),
            Reports.of("n2", "Le Phare", "2024-05-04", quarrel + " " + nine),
            Reports.of("x1", "L'Écho", "2024-05-11", ten + calm),
            Reports.of("x2", "Le Phare", "2024-05-11", calm + " " + ten));
    List<Story> stories = detector.detect(articles);
    assertEquals("[[n1, n2], [x1, x2]]", sets(stories).toString());
  }

  @Test
  void twoSummitsOfTheSamePresidentsStayApart() {
    String summit =
        "Les présidents Ivo Kardec et Lena Marsan se sont vus %s pour un sommet, au %s de %s. ";
    String gas = "Ils ont signé un contrat de gaz de 40 milliards et ouvert le tube de la Loise.";
    String fish = "La pêche au thon les divise : les quotas, les filets, le port de Saint-Orle.";
    String spring = summit.formatted("lundi 4 mars", "palais d'été", "Talmont");
    String autumn = summit.formatted("jeudi 12 septembre", "fort", "Brissac");
    List<Article> articles =
        List.of(
            Reports.of("s1", "L'Écho", "2024-03-04", spring + gas),
            Reports.of("s2", "Le Phare", "2024-03-05", gas + " " + spring),
            Reports.of("t1", "L'Écho", "2024-09-12", autumn + fish),
            Reports.of("t2", "Le Phare", "2024-09-13", fish + " " + autumn));
    assertEquals("[[s1, s2], [t1, t2]]", sets(detector.detect(articles)).toString());
  }

  @Test
  void twoFiresStayApart() {
    String mill =
        "Un incendie a détruit dans la nuit un moulin de Talmont. Soixante pompiers ont lutté contre"
            + " les flammes ; le meunier, Paul Orsel, est sauf. La farine a brûlé deux heures.";
    List<Article> articles =
        List.of(
            Reports.of("f1", "L'Écho", "2024-05-03", FIRE),
            Reports.of("f2", "Le Phare", "2024-05-03", FIRE_TOO),
            Reports.of("g1", "L'Écho", "2024-05-03", mill),
            Reports.of("g2", "Le Phare", "2024-05-03", mill.replace("Soixante", "Cinquante")));
    assertEquals("[[f1, f2], [g1, g2]]", sets(detector.detect(articles)).toString());
  }

  @Test
  void withoutWhatIsKnownOnlyAnEarlierArticleChangesTheIdOfItsStory() {
    Map<String, String> before = new LinkedHashMap<>();
    detector.detect(articles()).forEach(story -> before.put(story.articles().get(0), story.id()));
    List<Article> more = articles();
    more.add(Reports.of("z", "L'Écho", "2024-05-06", FIRE.replace("Quarante", "Trente")));
    more.add(Reports.of("0", "L'Écho", "2024-05-03", FAIR.replace("vendredi", "bientôt")));
    for (Story story : detector.detect(more)) {
      String known = before.get(story.articles().get(0));
      if (story.articles().contains("0")) {
        assertEquals("0", story.articles().get(0));
        assertTrue(!before.containsValue(story.id()));
      } else {
        assertEquals(known, story.id());
      }
    }
  }
}
