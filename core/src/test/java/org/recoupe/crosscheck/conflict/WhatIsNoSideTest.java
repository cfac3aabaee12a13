package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;

/** What supposes, wishes, looks back or only names a place says nothing against another report. */
class WhatIsNoSideTest {
  private static final String START =
      "La scierie de Valdombre a brûlé mardi soir. Le maire de Valdombre, Odile Ravanel, est venue"
          + " dans la nuit à la scierie. ";

  @TempDir Path folder;

  private List<List<String>> of(Conflict.Kind kind, String... ends) throws IOException {
    return ToldConflicts.sides(ToldConflicts.dayAfterDay(folder, START, ends), kind);
  }

  @Test
  void whatIsSupposedIsNotDenied() throws IOException {
    assertEquals(
        List.of(),
        of(
            Conflict.Kind.POLARITY,
            "Les gardiens de la scierie se sont dispersés dans la nuit.",
            "La scierie serait tombée s'il n'y avait pas eu les gardiens de la scierie, dit-elle."));
  }

  @Test
  void whoDeniesIsNotWhatIsDenied() throws IOException {
    assertEquals(
        List.of(),
        of(
            Conflict.Kind.POLARITY,
            "On voit là la volonté des gérants allemands de la scierie.",
            "Le feu serait parti du hangar, ce que réfutent les gérants allemands de la scierie."));
  }

  @Test
  void aWishIsNoPlanOfItself() throws IOException {
    assertEquals(
        List.of(),
        of(
            Conflict.Kind.MODALITY,
            "La présidente du syndicat, Odile Ravanel, qui souhaite aussi un débat, est venue.",
            "La présidente du syndicat, Odile Ravanel, a souhaité des marches calmes."));
  }

  @Test
  void whatIsLookedBackOnHoldsNoMore() throws IOException {
    assertEquals(
        List.of(),
        of(
            Conflict.Kind.MODALITY,
            "Le dépôt de Valdombre avait été bloqué par les ouvriers.",
            "Le dépôt de Valdombre est à nouveau accessible."));
  }

  @Test
  void thePlaceOfADecisionIsNotWhatItRules() throws IOException {
    assertEquals(
        List.of(),
        of(
            Conflict.Kind.MODALITY,
            "Les aides seront détaillées jeudi en conseil des ministres de la région.",
            "Le maire a dénoncé jeudi en conseil des ministres de la région le feu."));
  }

  @Test
  void twoDeedsHaveTwoCourts() throws IOException {
    assertEquals(
        List.of(),
        of(
            Conflict.Kind.PLACE,
            "Un routier a été interpellé lundi à Lisieux, dit le parquet de Caen.",
            "Une conductrice a été mise en examen lundi à Bernay, dit le parquet d'Évreux."));
  }

  @Test
  void whoIsOnlyDescribedMayBeTheOther() throws IOException {
    assertEquals(
        List.of(),
        of(
            Conflict.Kind.ATTRIBUTION,
            "« La scierie était un peu à l'écart des grandes routes du canton », a expliqué Mme"
                + " Hélène Vasseur.",
            "« La scierie était un peu à l'écart des grandes routes du canton », a expliqué"
                + " l'institutrice."));
  }

  @Test
  void whatIsAnnouncedByANounIsNotDone() throws IOException {
    assertEquals(
        List.of(),
        of(
            Conflict.Kind.MODALITY,
            "À Lisieux, la mairie a annoncé la fermeture d'une dizaine d'espaces publics et"
                + " culturels.",
            "À Lisieux, une dizaine d'établissements culturels et espaces publics seront fermés."));
  }
}
