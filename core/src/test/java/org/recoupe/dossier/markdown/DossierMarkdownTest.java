package org.recoupe.dossier.markdown;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.SampleDossier;
import org.recoupe.dossier.UiLanguage;

class DossierMarkdownTest {
  @Test
  void theStoryIsToldInMarkdownWithoutMarkupOfReports() {
    String text = new DossierMarkdown(Messages.in(UiLanguage.FRENCH)).write(SampleDossier.make());
    assertTrue(text.startsWith("# Le \\<h1\\>feu\n\n"), text);
    assertTrue(
        text.contains("\n\n## Désaccords\n\n- **Arrondi** (nombre) blessés\u00a0: 12 (1 voix"),
        text);
    assertTrue(
        text.contains("- **Ana \\& Co** « Douze blessés » (a.txt)\n  - « Dix blessés » (b.txt)"),
        text);
    assertTrue(text.contains("\n\n## Chronologie\n\n- **1er mai, année inconnue**"), text);
    assertFalse(text.contains(" <img"), text);
    assertFalse(text.contains("\n\n\n"), text);
  }
}
