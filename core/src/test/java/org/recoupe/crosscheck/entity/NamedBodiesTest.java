package org.recoupe.crosscheck.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.recoupe.crosscheck.entity.LinkedStory.says;
import static org.recoupe.crosscheck.entity.LinkedStory.silent;

import org.junit.jupiter.api.Test;
import org.recoupe.annotation.EntityType;

/** Under which name a body is shown, and which forms are its own. */
class NamedBodiesTest {
  @Test
  void aMinistryIsNamedAsOne() {
    String minister = "Le ministre de l'Intérieur, Paul Varenko, a parlé lundi au port.";
    says("ministère de l'Intérieur", "Intérieur", minister);
    says(
        "ministère de l'Intérieur",
        "ministère de l'Intérieur",
        minister,
        "Le ministère de l'Intérieur a démenti lundi.");
  }

  @Test
  void theSeatStandsForTheBody() {
    says(
        "Assemblée nationale",
        "siège de l'Assemblée nationale",
        "Ils ont défilé devant le siège de l'Assemblée nationale lundi.");
  }

  @Test
  void oneForceHasSeveralNames() {
    says(
        "forces de l'ordre",
        "les forces de sécurité intérieure",
        "Lundi, les forces de l'ordre ont tiré. Samedi, les forces de sécurité intérieure aussi.");
  }

  @Test
  void anIslandIsItsName() {
    says(
        "Réunion",
        "l'île de la Réunion",
        "Il pleut à la Réunion. Samedi, la Réunion dormait encore.",
        "Sur l'île de la Réunion, il pleut depuis lundi.");
  }

  @Test
  void aRegionIsNoIsland() {
    silent("France", "l'Île-de-France", "La France dort. Il pleut sur l'Île-de-France. Oui.");
  }

  @Test
  void quotationMarksAndBracketsAreParts() {
    says("gilets jaunes", "les « gilets jaunes »", "Samedi, les « gilets jaunes » ont défilé.");
    says("Bordeaux", "Bordeaux (sud-ouest)", "Il pleut à Bordeaux (sud-ouest) depuis lundi.");
  }

  @Test
  void aBadgeBelongsToTheName() {
    String text = "Le médiatique \"gilet jaune\" Paul Varenko a parlé lundi au port.";
    says("Paul Varenko", "Le médiatique \"gilet jaune\" Paul Varenko", text);
    says("Annie", "« gilet jaune » à Mornay", "C'est dur, dit Annie, « gilet jaune » à Mornay.");
    says(
        "Paul Varenko",
        "ce docker de Mornay",
        "Paul Varenko a menti lundi. Pour lui, ce docker de Mornay, tout est dit.");
  }

  @Test
  void thePeopleOfAMovement() {
    String text =
        "Les gilets jaunes ont défilé. Samedi, 900 protestataires étaient là. Depuis, ces Français"
            + " des ports et des îles dénoncent les taxes.";
    says("gilets jaunes", "protestataires", text);
    says("gilets jaunes", "ces Français des ports et des îles", text);
    silent(
        "gilets jaunes",
        "ces Français",
        "Les gilets jaunes ont défilé. Samedi, on a vu ces Français des îles.");
  }

  @Test
  void thisPrefectureIsTheTown() {
    boolean body =
        LinkedStory.link("La marche partira de Bourges. Dans cette préfecture, tout est calme.")
            .stream()
            .anyMatch(entity -> entity.type() == EntityType.ORGANISATION);
    assertFalse(body);
  }
}
