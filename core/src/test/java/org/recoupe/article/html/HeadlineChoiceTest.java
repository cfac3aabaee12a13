package org.recoupe.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadlineChoiceTest {
  private static final String SHOWN = "Le pont de Valorge rouvre";
  private static final String SEARCHED = "Pont de Valorge : la réouverture";
  private static final String PRINTED = "Enfin de l’autre côté";

  private static String best(
      String social,
      String window,
      @Nullable String linked,
      @Nullable String alternative,
      @Nullable String heading) {
    return new HeadlineChoice(social, window, linked, alternative, null, heading).best();
  }

  @Test
  void theTitleForSocialNetworksComesFirst() {
    assertEquals(SHOWN, best(SHOWN, SEARCHED, SEARCHED, null, SEARCHED));
    assertEquals(SHOWN, best(SHOWN, SEARCHED, PRINTED, null, SHOWN));
    assertEquals(SHOWN, best(SHOWN, SHOWN, null, null, SEARCHED));
    assertEquals(SHOWN, best(SHOWN, SHOWN, SEARCHED, null, null));
  }

  @Test
  void butNotWhereItRepeatsTheWindowAndThePageAgreesWithItsData() {
    assertEquals(SHOWN, best(SEARCHED, SEARCHED, SHOWN, null, SHOWN));
    assertEquals(SHOWN, best(SEARCHED, SEARCHED + " | La Gazette", SHOWN, null, SHOWN));
    // A title that goes on is another one.
    assertEquals(SEARCHED, best(SEARCHED, SEARCHED + " après un an", SHOWN, null, SHOWN));
  }

  @Test
  void norWhereTheDataTellsTwoHeadlinesApart() {
    assertEquals(PRINTED, best(SEARCHED, SEARCHED, PRINTED, "Un an d’attente", SEARCHED));
    assertEquals(SEARCHED, best(SEARCHED, SEARCHED, PRINTED, SEARCHED, SEARCHED));
    assertEquals(SEARCHED, best(SEARCHED, SEARCHED, PRINTED, null, SEARCHED));
  }
}
