package org.recoupe.crosscheck.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.text.WordList;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConceptsTest {
  private final Lexicon lexicon = new Lexicon();
  private final Concepts concepts = new Concepts(lexicon);

  static Stream<String> paraphrases() {
    return WordList.lines("fr/statement/paraphrases.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("paraphrases")
  void everySetBringsItsExampleTogether(String line) {
    String[] forms = line.substring(line.indexOf('#') + 1).split("~");
    assertEquals(2, forms.length, line);
    Set<String> shared = sets(forms[0]);
    shared.retainAll(sets(forms[1]));
    String first = line.substring(0, line.indexOf(' '));
    assertTrue(shared.stream().anyMatch(name -> name.startsWith(Concepts.SET + first)), line);
  }

  /** Sets of the content words of {@code words}. */
  private Set<String> sets(String words) {
    List<String> stems = new ArrayList<>();
    for (String word : words.strip().split("[ ']")) {
      if (!lexicon.isFunction(word)) {
        stems.add(lexicon.stem(Lexicon.fold(word)));
      }
    }
    Set<String> names = new LinkedHashSet<>();
    for (int s = 0; s < stems.size(); s++) {
      names.addAll(concepts.of(stems.get(s), s + 1 < stems.size() ? stems.get(s + 1) : ""));
    }
    return names;
  }

  @Test
  void aCapitalMayStandForItsState() {
    Set<String> shared = sets("Madrid");
    shared.retainAll(sets("Espagne"));
    assertEquals(Set.of(Concepts.STATE + "Espagne"), shared);
  }

  @Test
  void aWordThatTellsNothingTellsSomethingWithTheNext() {
    String stem = lexicon.stem("rappelé");
    assertEquals(0, concepts.weightOf(stem));
    assertFalse(concepts.phrase(stem, lexicon.stem("ambassadeur")).isEmpty());
    assertEquals(Set.of(), concepts.phrase(stem, lexicon.stem("préfète")));
  }

  @Test
  void aCountryAndItsAdjectiveAreOne() {
    Set<String> shared = sets("espagnole");
    shared.retainAll(sets("Espagne"));
    assertTrue(shared.contains(Concepts.COUNTRY + "Espagne"));
  }

  @Test
  void whoSpeaksAndLightVerbsTellLittle() {
    assertEquals(0, concepts.weightOf(lexicon.stem("précisé")));
    assertEquals(0, concepts.weightOf(lexicon.stem("parfois")));
    assertEquals(0.5, concepts.weightOf(lexicon.stem("devrait")));
    assertEquals(1, concepts.weightOf(lexicon.stem("digue")));
  }

  @Test
  void onlyFullParticlesDeny() {
    assertTrue(concepts.denies("pas"));
    assertFalse(concepts.denies("ne"));
  }

  @Test
  void aCommonWordIsLessRareThanAnUnseenOne() {
    assertTrue(concepts.rarity(lexicon.stem("pont")) < concepts.rarity("zzzz"));
    assertEquals(1, concepts.rarity("zzzz"));
  }
}
