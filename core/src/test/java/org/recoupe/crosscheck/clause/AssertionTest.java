package org.recoupe.crosscheck.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

class AssertionTest {
  private final Assertion assertion = new Assertion();
  private final Lexicon lexicon = new Lexicon();

  private Clause clause(String text) {
    List<Unit> units = new ArrayList<>();
    for (Sentence sentence : new Segmenter().segment(text).sentences()) {
      for (Token token : sentence.tokens()) {
        String words = token.at().of(text);
        String folded = Lexicon.fold(words);
        if (token.kind() != Token.Kind.SIGN && !lexicon.isFunction(folded)) {
          boolean name = Character.isUpperCase(words.charAt(0)) && token.at().start() > 0;
          units.add(
              new Unit(
                  token.at(),
                  List.of(lexicon.stem(folded)),
                  name ? Unit.Kind.NAME : Unit.Kind.WORD));
        }
      }
    }
    return new Clause(0, "a", 0, new Span(0, text.length()), units, false, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le directeur du port, Paul Verdier",
        "Même son de cloche au Vaubrun",
        "Des mesures communes de sécurité"
      })
  void fragmentsAssertNothing(String text) {
    assertTrue(assertion.isFragment(clause(text), text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a indiqué pour sa part Odile Serrant",
        "a déclaré la préfète lors d'un point de presse.",
        "La maire Odile Serrant a déclaré ce lundi"
      })
  void framesAssertNothing(String text) {
    assertTrue(assertion.isFrame(clause(text), text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le pont a cédé, a précisé la préfète",
        "La maire a déclaré que le pont resterait fermé",
        "Le chantier annoncé du port a pris du retard",
        "Une enquête est annoncée",
        "La Norvège a rappelé son ambassadeur",
        "Le port annonce une enquête"
      })
  void whatIsSaidAsserts(String text) {
    assertTrue(assertion.asserts(clause(text), text));
  }

  @Test
  void onlyAClauseThatStartsWithItsSubjectIsReadable() {
    String alone = "Le vieux pont de Vaubrun a cédé mardi";
    String hanging = "qui a cédé mardi sous un camion";
    assertTrue(assertion.isReadable(clause(alone), alone));
    assertFalse(assertion.isReadable(clause(hanging), hanging));
  }

  @Test
  void theSpeakerIsNoPartOfWhatIsSaid() {
    String text = "Le pont a cédé, a précisé la préfète";
    assertEquals(
        List.of("pont", "cédé"),
        assertion.said(clause(text), text).stream().map(u -> u.at().of(text)).toList());
  }

  private String predicate(String text) {
    return text.substring(assertion.predicate(new Span(0, text.length()), text));
  }

  @Test
  void aPredicateStartsAtItsVerb() {
    assertEquals(
        "ont pu regagner leurs maisons",
        predicate("Les familles évacuées du quai ont pu regagner leurs maisons"));
    assertEquals("est fermé", predicate("Le pont est fermé"));
    assertEquals(
        "sont réunis", predicate("Devant les grilles de la filature, des ouvriers se sont réunis"));
  }

  @Test
  void aParticipleThatOpensAClauseIsItsPredicate() {
    String text = "Fermé depuis lundi, le pont a rouvert";
    assertEquals(text, predicate(text));
  }

  @Test
  void aCountThatOpensAClauseIsToldAnew() {
    String text = "Quelque vingt pompiers sont venus";
    assertEquals(text, predicate(text));
    assertEquals("sont venus", predicate("Les vingt pompiers sont venus"));
  }

  @Test
  void theVerbOfARelativeIsNoPredicateOfItsClause() {
    assertEquals(
        "craignent la crue qui a noyé le pont",
        predicate("Les voisins craignent la crue qui a noyé le pont"));
    assertEquals(
        "subissent une perte de la part de leurs clients",
        predicate("Les loueurs subissent une perte de la part de leurs clients"));
  }

  @Test
  void whoSaysItIsNoPredicate() {
    assertEquals(
        "rouvrait lundi, ont indiqué les pompiers",
        predicate("Le pont rouvrait lundi, ont indiqué les pompiers"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Changer le système",
        "« Réparer la digue »",
        "Détente parisienne",
        "Le Brexit et Vaubrun",
        "Quelles réponses pour les sinistrés ?",
        "Le port rouvrira-t-il ? »"
      })
  void headingsAndQuestionsTellNothing(String text) {
    assertTrue(new HollowSentences(assertion).isOne(clause(text), clause(text).at(), text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Digue réparée",
        "Les agents répliquent avec des gaz lacrymogènes.",
        "Le calme semble revenu.",
        "La digue a cédé.",
        "Trois pompiers blessés à Vaubrun",
        "Il demande pourquoi. Le maire se tait."
      })
  void whatTellsIsNotHollow(String text) {
    assertFalse(new HollowSentences(assertion).isOne(clause(text), clause(text).at(), text));
  }
}
