package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;

class DenialDifferTest {
  @TempDir Path folder;

  private List<Conflict> conflicts(Conflict.Kind kind, String... texts) throws IOException {
    return ToldConflicts.ofOneDay(folder, "", texts).stream()
        .filter(conflict -> conflict.kind() == kind)
        .toList();
  }

  private static final String POND =
      "L'étang de Valdombre a été pollué mardi. Le gérant de la scierie de Valdombre, Karim Belloc,"
          + " a été entendu jeudi par les gendarmes. ";

  private static final String FEAR =
      "Les truites flottaient par centaines. Une odeur forte montait des roseaux. La baignade est"
          + " interdite depuis lors. Des analyses seront faites à Lisieux. ";

  @Test
  void whatIsDeniedIsSetAgainstWhatIsAffirmed() throws IOException {
    List<Conflict> found =
        conflicts(
            Conflict.Kind.POLARITY,
            POND + FEAR + "Une voisine a vu le gérant jeter des fûts de vernis dans l'étang.",
            POND + "Il nie avoir jeté des fûts de vernis, comme le disent ses voisins.");
    assertEquals(1, found.size());
    assertEquals(Conflict.Status.CONFLICT, found.get(0).status());
  }

  @Test
  void aVersionThatTheNextSentenceDisputes() throws IOException {
    List<Conflict> found =
        conflicts(
            Conflict.Kind.POLARITY,
            POND
                + "Selon la mairie, les riverains ont jeté des pierres. Cette version est contestée"
                + " par les riverains, qui disent être restés chez eux.",
            POND + "La mairie a porté plainte.");
    assertEquals(1, found.size());
  }

  @Test
  void aDenialOfOtherThingsIsNone() throws IOException {
    assertEquals(
        List.of(),
        conflicts(
            Conflict.Kind.POLARITY,
            POND + "Une voisine a vu passer un camion dans la nuit.",
            POND + "Il nie avoir jeté des fûts de vernis."));
  }

  @Test
  void whoAttacksADecisionDeniesNothing() throws IOException {
    assertEquals(
        List.of(),
        conflicts(
            Conflict.Kind.POLARITY,
            POND + "Le juge a ordonné son placement en détention provisoire.",
            POND + "Ses avocats ont contesté ce placement en détention provisoire."));
  }

  @Test
  void aSlipInAName() throws IOException {
    List<Conflict> found =
        conflicts(
            Conflict.Kind.NAME,
            POND + "Le maire de Valdombre et les pêcheurs de Valdombre ont porté plainte.",
            POND + "Les pêcheurs de Valdmobre ont porté plainte.");
    assertEquals(
        List.of("Valdmobre", "Valdombre"),
        found.stream()
            .flatMap(c -> c.sides().stream())
            .map(Conflict.Side::value)
            .sorted()
            .toList());
  }

  @Test
  void aSiteWithAndWithoutItsName() throws IOException {
    List<Conflict> found =
        conflicts(
            Conflict.Kind.PLACE,
            POND + "Les fûts ont été trouvés par des pêcheurs sous une passerelle mercredi.",
            POND + "Des pêcheurs ont trouvé les fûts mercredi sous la passerelle Odile-Ravanel.");
    assertEquals(1, found.size());
    assertEquals(Conflict.Status.ROUNDING, found.get(0).status());
  }

  @Test
  void aFinerTimeOfOneEvent() throws IOException {
    List<Conflict> found =
        conflicts(
            Conflict.Kind.DATE,
            POND + "Le chauffeur du camion s'est livré aux gendarmes de Lisieux en mars.",
            POND + "Le chauffeur du camion s'est livré aux gendarmes de Lisieux le 8 mars.");
    assertEquals(1, found.size());
    assertEquals(Conflict.Status.ROUNDING, found.get(0).status());
  }

  @Test
  void aPartOfTheDayIsNoOtherDay() throws IOException {
    assertEquals(
        List.of(),
        conflicts(
            Conflict.Kind.DATE,
            POND + "Le chauffeur du camion s'est livré aux gendarmes mercredi.",
            POND + "Le chauffeur s'est livré aux gendarmes mercredi matin, selon la mairie."));
  }

  @Test
  void whoSaysThatHeDidNotDoIt() throws IOException {
    List<Conflict> found =
        conflicts(
            Conflict.Kind.POLARITY,
            POND + FEAR + "Selon une voisine, Odile Ravanel a exigé le renvoi du gérant.",
            POND + "« Je n'ai pas demandé le renvoi du gérant », a assuré Odile Ravanel.");
    assertEquals(1, found.size());
    assertEquals(Conflict.Status.CONFLICT, found.get(0).status());
  }

  @Test
  void whoAttacksAPolicyDeniesNothing() throws IOException {
    assertEquals(
        List.of(),
        conflicts(
            Conflict.Kind.POLARITY,
            POND + FEAR + "Le gouvernement de Jeanne Tissot a défendu la scierie de Valdombre.",
            POND + "Les riverains contestent le gouvernement de Jeanne Tissot."));
  }
}
