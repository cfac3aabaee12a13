package org.recoupe.crosscheck.entity;

import static org.recoupe.crosscheck.entity.LinkedStory.says;
import static org.recoupe.crosscheck.entity.LinkedStory.silent;

import org.junit.jupiter.api.Test;

/** Descriptions in front of names, relatives, movements and places. */
class WidenedFormsTest {
  @Test
  void aDescriptionMayOpenItsSentenceWithoutArticle() {
    says("Paul Varenko", "Ancien docker", "Ancien docker, Paul Varenko a parlé lundi.");
    says(
        "Paul Varenko",
        "Autre figure du port",
        "Autre figure du port, Paul Varenko a parlé lundi.");
    says(
        "Paul Varenko",
        "Fils de marins devenu maire",
        "« Fils de marins devenu maire, Paul Varenko est un homme sage », dit-on au port.");
    silent("Paul Varenko", "Jeanne Arnal", "Jeanne Arnal, Paul Varenko et Luc ont ri.");
    silent("Paul Varenko", "Gladiateur »", "Il joue dans « Gladiateur », Paul Varenko ailleurs.");
  }

  @Test
  void relativesAndCounselBelongToTheName() {
    says("Jeanne Varenko", "sa compagne", "Il vivait avec sa compagne Jeanne Varenko au port.");
    says("Paul Varenko", "son conseil", "Il ment, dit son conseil maître Paul Varenko.");
    says("Paul Varenko", "son avocat", "Il ment, a dit son avocat, Me Paul Varenko.");
    silent("Paul Varenko", "son avocat, Me", "Il ment, a dit son avocat, Me Paul Varenko.");
    says("Sarah", "sa fille", "Elle a tout vu, dit Sarah, sa fille, en pleurant.");
    says("Paul Varenko", "l'un d'eux", "Ils restent, dit l'un d'eux, Paul Varenko, au port.");
  }

  @Test
  void aDepartmentIsNoPartOfAPerson() {
    silent("Paul Varenko", "la Sarthe", "Le député de la Sarthe Paul Varenko a parlé lundi.");
  }

  @Test
  void aMovementIsPointedAtInOtherWords() {
    String text =
        "Les gilets jaunes ont défilé samedi. Cette fronde populaire dure. Ce mouvement de colère"
            + " est né en ligne. Ce mouvement pour le pouvoir d'achat aussi. Ce mouvement de grève"
            + " est autre chose.";
    says("gilets jaunes", "Cette fronde populaire", text);
    says("gilets jaunes", "Ce mouvement de colère", text);
    says("gilets jaunes", "Ce mouvement pour le pouvoir d'achat", text);
    silent("gilets jaunes", "Ce mouvement de grève", text);
  }

  @Test
  void aPartOfAMovementIsNamedBetweenQuotationMarks() {
    String text =
        "Le collectif des \"gilets jaunes libres\" est reçu. Les \"gilets jaunes\" restent. Les"
            + " mots du mouvement sont forts. Le mouvement de protestation dure.";
    says("gilets jaunes", "Le mouvement de protestation", text);
    silent("gilets jaunes", "gilets jaunes libres", text);
    says("gilets jaunes libres", "gilets jaunes libres", text);
  }

  @Test
  void roadsAndAcronymsAreOneInAnySpelling() {
    says("autoroute E 99", "E99", "Sur l'autoroute E 99, rien. L'autoroute E99 est fermée.");
    says(
        "Mouvement 5 étoiles",
        "M5S",
        "Le Mouvement 5 étoiles (M5S, antisystème) a gagné les élections de lundi.");
  }

  @Test
  void theHeadOfStateIsThatOfTheStory() {
    says(
        "Paul Varenko",
        "Le chef de l'État",
        "Le président Paul Varenko se tait. Le président américain Luc Arnal rit. Le chef de"
            + " l'État parlera lundi.",
        "Paul Varenko est resté au port.");
  }

  @Test
  void sitesAreShortenedToTheSurname() {
    says(
        "passerelle Léonie-Mornay",
        "La passerelle Mornay",
        "Il a été vu sur la passerelle Léonie-Mornay. La passerelle Mornay est fermée.");
  }

  @Test
  void placesAreDescribedBesideTheirNames() {
    says(
        "Bourges",
        "une ville du centre du pays",
        "Le mouvement touche Bourges, une ville du centre du pays, où tout ferme.");
    says(
        "Bourges",
        "une petite ville du centre",
        "Ils ont choisi une petite ville du centre, Bourges.");
    says("France", "toute la France", "Le débat se tient dans toute la France depuis lundi.");
  }

  @Test
  void whoIsConcernedIsOfTheRightGender() {
    says(
        "Éric Morel",
        "l'intéressé",
        "Éric Morel aurait soutenu Marine Arnal, ce que l'intéressé dément.");
  }
}
