package org.recoupe.crosscheck.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.EntityType;
import org.recoupe.crosscheck.Entity;

/** What reports call a thing beside its name. */
class FormsTest {
  @Test
  void participlesAndOpenQuotationMarksAreNoAppositions() {
    Entity person =
        LinkedStory.named(
            "Jeanne Varenko",
            "Jeanne Varenko, élue samedi, a parlé. Jeanne Varenko, une des « bonnes fées », rit.");
    assertFalse(person.variants().contains("élue samedi"), person.toString());
    assertTrue(person.variants().contains("une des « bonnes fées »"), person.toString());
  }

  @Test
  void whatStandsBesideANameIsAFormOfIt() {
    Entity varenko =
        LinkedStory.named(
            "Jeanne Varenko",
            "Jeanne Varenko, une chanteuse ruritaine engagée auprès du port, a parlé lundi. La"
                + " géographe Jeanne Varenko a écrit un livre.");
    assertTrue(
        varenko
            .variants()
            .containsAll(List.of("une chanteuse ruritaine engagée auprès du port", "La géographe")),
        varenko.toString());
    Entity other =
        LinkedStory.named("Jeanne Varenko", "Pour Jeanne Varenko, le maire a menti, une fois.");
    assertFalse(other.variants().contains("le maire a menti"), other.toString());
  }

  @Test
  void whoIsGivenAnAgeIsAPerson() {
    Entity person =
        LinkedStory.named("Sylvain", "Le port est fermé, dit Sylvain, 63 ans, marin retraité.");
    assertTrue(person.variants().contains("marin retraité"), person.toString());
    assertEquals(EntityType.PERSON, person.type());
  }

  @Test
  void initialsOfAPersonAreNoParty() {
    Entity person = LinkedStory.named("Laure Renko", "Laure Renko (LR) a parlé. Le LR a répondu.");
    assertFalse(person.variants().contains("LR"), person.toString());
  }

  @Test
  void anAllyOfThePresidentIsSomebodyElse() {
    Entity person =
        LinkedStory.named(
            "Paul Varenko", "Un allié de poids du président Paul Varenko a parlé lundi.");
    assertFalse(
        person.variants().stream().anyMatch(form -> form.contains("allié")), person.toString());
  }

  @Test
  void theExecutiveIsTheGovernment() {
    Entity government =
        LinkedStory.named(
            "gouvernement français",
            "Le gouvernement français a parlé. L'exécutif français attend lundi.");
    assertTrue(government.variants().contains("exécutif français"), government.toString());
  }

  @Test
  void policemenAreThePolice() {
    Entity police =
        LinkedStory.named("police", "La police a bloqué le pont. Les policiers ont attendu.");
    assertTrue(police.variants().contains("Les policiers"), police.toString());
    assertFalse(
        LinkedStory.link("Des anciens policiers ont parlé.").stream()
            .anyMatch(e -> e.name().equals("police")));
  }

  @Test
  void demonstratorsAreOfTheOneMovementThatAReportNames() {
    String text =
        "Le mouvement des « bonnets rouges » a repris. Les manifestants ont bloqué le pont. Ce"
            + " mouvement dure. Un « bonnet rouge » a chanté.";
    Entity movement = LinkedStory.named("bonnets rouges", text);
    assertTrue(
        movement
            .variants()
            .containsAll(
                List.of(
                    "mouvement des « bonnets rouges »",
                    "Les manifestants",
                    "Ce mouvement",
                    "bonnet rouge")),
        movement.toString());
    Entity one =
        LinkedStory.named(
            "bonnets rouges",
            "Les bonnets rouges ont croisé les gilets jaunes. Les manifestants" + " ont chanté.");
    assertFalse(one.variants().contains("Les manifestants"), one.toString());
  }

  @Test
  void anAccountThatSpellsANameIsAForm() {
    Entity person =
        LinkedStory.named(
            "Jeanne Varenko", "Jeanne Varenko a répondu (@JeanneVarenko). @JeanneAutre aussi.");
    assertTrue(person.variants().contains("@JeanneVarenko"), person.toString());
    assertFalse(person.variants().contains("@JeanneAutre"), person.toString());
  }

  @Test
  void partiesAndDepartmentsInBracketsArePartOfAForm() {
    String text = "Hier, Jeanne Varenko (LR) a dîné à Vannes (Morbihan) puis elle est partie.";
    assertTrue(
        LinkedStory.named("Jeanne Varenko", text).variants().contains("Jeanne Varenko (LR)"));
    assertTrue(LinkedStory.named("Vannes", text).variants().contains("Vannes (Morbihan)"));
    assertFalse(
        LinkedStory.named("Jeanne Varenko", "Jeanne Varenko (en photo) est partie.")
            .variants()
            .contains("Jeanne Varenko (en photo)"));
  }

  @Test
  void aTitleWithoutComplementIsOfTheOneWhoHoldsIt() {
    Entity person =
        LinkedStory.named(
            "Paul Varenko", "Hier, le premier ministre Paul Varenko est arrivé à Vannes.");
    assertTrue(person.variants().contains("le premier ministre"), person.toString());
    Entity first =
        LinkedStory.named(
            "Paul Varenko",
            "Hier, le premier ministre Paul Varenko a reçu le premier ministre Luc Arnal.");
    assertFalse(first.variants().contains("le premier ministre"), first.toString());
  }

  @Test
  void theHeadOfStateIsNoPresidentOfAClub() {
    List<Entity> entities =
        LinkedStory.link(
            "Hier, le président Paul Varenko a parlé. Luc Arnal, président des Rameurs, a ri.",
            "Le chef de l'État est parti. Luc Arnal est resté.");
    assertTrue(
        entities.stream()
            .filter(e -> e.variants().contains("Le chef de l'État"))
            .allMatch(e -> e.name().equals("Paul Varenko")),
        entities.toString());
  }

  @Test
  void sitesAreFormsWithTheNameOfTheirPlace() {
    Entity depot =
        LinkedStory.named(
            "dépôt pétrolier de Vannes",
            "Le dépôt pétrolier de Vannes est bloqué. Le dépôt de Vannes reste fermé.");
    assertEquals(EntityType.PLACE, depot.type());
    assertTrue(depot.variants().contains("Le dépôt de Vannes"), depot.toString());
  }

  @Test
  void anAssemblyIsTheOneThatTheSameReportNamesInFull() {
    Entity assembly =
        LinkedStory.named(
            "Assemblée nationale",
            "L'Assemblée nationale a voté. Selon lui, l'Assemblée votera encore demain.");
    assertTrue(assembly.variants().contains("l'Assemblée"), assembly.toString());
  }

  @Test
  void theGovernmentIsNamedAfterTheOneCountryOfTheReports() {
    String text =
        "Le gouvernement a cédé en Belgique. La Belgique attend. Il revient en Belgique. La"
            + " Belgique espère.";
    assertTrue(
        LinkedStory.named("gouvernement belge", text).variants().contains("Le gouvernement"));
    assertTrue(
        LinkedStory.named(
                "gouvernement", "Le gouvernement a cédé. La Belgique et la France attendent.")
            .variants()
            .contains("Le gouvernement"));
  }

  @Test
  void aNounMeansTheOnePersonWhomAReportIntroducedSo() {
    Entity person =
        LinkedStory.named(
            "Jeanne Varenko",
            "La géographe Jeanne Varenko a parlé. Hier, la géographe est partie.",
            "Jeanne Varenko a écrit. Depuis, cette géographe se tait. L'intéressée a démenti.");
    assertTrue(
        person.variants().containsAll(List.of("la géographe", "cette géographe", "L'intéressée")),
        person.toString());
    List<Entity> two =
        LinkedStory.link(
            "La géographe Jeanne Varenko a ri avec la géographe Anne Morvan. Puis la géographe"
                + " est partie.");
    assertFalse(
        two.stream().anyMatch(entity -> entity.variants().contains("la géographe")),
        two.toString());
  }

  @Test
  void aChannelIsTheOneThatReportsCallSo() {
    Entity channel =
        LinkedStory.named(
            "RTL", "La chaîne privée RTL se tait. Le port attend que la chaîne s'excuse.");
    assertTrue(channel.variants().contains("la chaîne"), channel.toString());
  }

  @Test
  void oneOfHisMayStandBeforeAName() {
    Entity person =
        LinkedStory.named(
            "Anne Morvan", "Le port, dont l'une de ses figures Anne Morvan, a appelé à partir.");
    assertTrue(person.variants().contains("l'une de ses figures Anne Morvan"), person.toString());
  }

  @Test
  void partyTownOrEpithetMayStandBeforeAFullName() {
    Entity person =
        LinkedStory.named(
            "Paul Varenko", "Pour le Rochelais Paul Varenko, c'est fini, a dit le port.");
    assertTrue(person.variants().contains("le Rochelais Paul Varenko"), person.toString());
    Entity lawyer =
        LinkedStory.named(
            "Anne Morvan", "C'est faux, a dit son avocate, Me Anne Morvan, devant le port.");
    assertTrue(lawyer.variants().contains("Me Anne Morvan"), lawyer.toString());
  }

  @Test
  void anAcronymInABracketIsPartOfAForm() {
    Entity union =
        LinkedStory.named(
            "Union des marins de France",
            "L'Union des marins de France (UMF) appelle à la grève. L'UMF espère.");
    assertTrue(union.variants().contains("Union des marins de France (UMF)"), union.toString());
  }

  @Test
  void aFirstNameAloneIsSaidWithItsAge() {
    Entity person =
        LinkedStory.named("Sylvain", "Le port est fermé, dit Sylvain, 63 ans, marin retraité.");
    assertTrue(person.variants().contains("Sylvain, 63 ans"), person.toString());
  }

  @Test
  void aTownIsNoSurname() {
    List<Entity> entities =
        LinkedStory.link("Hier, Jeanne Toulouse a parlé.", "Il est arrivé à Toulouse.");
    assertTrue(entities.stream().anyMatch(e -> e.type() == EntityType.PLACE), entities.toString());
  }
}
