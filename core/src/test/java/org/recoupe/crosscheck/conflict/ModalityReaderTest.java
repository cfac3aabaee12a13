package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

class ModalityReaderTest {
  private final Lexicon lexicon = new Lexicon();
  private final ModalityReader reader = new ModalityReader(lexicon.synonym(lexicon.stem("dire")));

  private List<String> keys(String word) {
    String stem = lexicon.stem(word);
    return List.of(stem, lexicon.synonym(stem));
  }

  private Modality of(String word, String text) {
    Modality read = read(text).get(lexicon.stem(word));
    return read == null ? Modality.UNDER_WAY : read;
  }

  private Map<String, Modality> read(String text) {
    List<Unit> units = new ArrayList<>();
    for (Token token : new Segmenter().segment(text).sentences().get(0).tokens()) {
      String folded = Lexicon.fold(token.at().of(text));
      if (token.kind() == Token.Kind.WORD && !lexicon.isFunction(folded)) {
        units.add(new Unit(token.at(), keys(folded), Unit.Kind.WORD));
      }
    }
    Clause clause = new Clause(0, "a", 0, new Span(0, text.length()), units, false, false);
    return reader.read(clause, text).modality();
  }

  @Test
  void anInfinitiveThatNothingRulesTellsNothing() {
    String text = "La ville emprunte pour relancer le chantier et reprendre les travaux";
    assertEquals(false, read(text).containsKey(lexicon.stem("reprendre")));
    assertEquals(
        Modality.PLANNED, of("reprendre", "La ville comptait reprendre les travaux du pont"));
  }

  @Test
  void tellsWhatIsPossibleFromWhatIsAnnouncedAndDone() {
    assertEquals(Modality.POSSIBLE, of("fermer", "Le port pourrait fermer"));
    assertEquals(Modality.PLANNED, of("ouvrir", "La ville va ouvrir une école"));
    assertEquals(Modality.PLANNED, of("menés", "Des travaux doivent être menés"));
    assertEquals(Modality.PLANNED, of("fermé", "Le pont sera fermé"));
    assertEquals(Modality.DONE, of("ouvert", "La ville a ouvert une école"));
    assertEquals(Modality.UNDER_WAY, of("école", "La ville a ouvert une école"));
  }

  @Test
  void anAimDoesNotTellWhetherItWasReached() {
    Map<String, Modality> read = read("La ville emprunte pour ne pas relancer un chantier");
    assertEquals(null, read.get(lexicon.stem("relancer")));
    assertEquals(Modality.UNDER_WAY, read.get(lexicon.stem("emprunte")));
    assertEquals(
        Modality.PLANNED, of("porter", "La ville a décidé de porter plainte contre un voisin"));
  }

  @Test
  void theFutureSeenFromThePastIsToCome() {
    assertEquals(Modality.PLANNED, of("ouvrirait", "La ville a promis que l'école ouvrirait"));
    assertEquals(Modality.UNDER_WAY, of("ouvrirait", "La ville ouvrirait une école"));
  }

  @Test
  void aModalVerbRulesNothingBehindAComma() {
    assertEquals(
        Modality.UNDER_WAY,
        of("demandait", "Un objet qui pourrait être creux, il demandait la paix"));
  }

  @Test
  void speechToComeSaysNothingOfWhatIsSaid() {
    assertEquals(Modality.UNDER_WAY, of("récolte", "Il affirmera que la récolte est bonne"));
  }

  @Test
  void aParticipleThatDescribesANounTellsNothing() {
    assertEquals(
        false,
        read("À trois jours du débat lancé par la ville").containsKey(lexicon.stem("lancé")));
    assertEquals(Modality.DONE, of("lancé", "La ville a lancé un débat"));
  }
}
