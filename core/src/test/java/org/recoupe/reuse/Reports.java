package org.recoupe.reuse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.article.Layout;
import org.recoupe.article.Metadata;
import org.recoupe.article.Publication;
import org.recoupe.capture.Form;
import org.recoupe.capture.SourceText;
import org.recoupe.provenance.Source;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Language;
import org.recoupe.text.Span;

/** Invented reports. */
public final class Reports {
  /** A dispatch. */
  public static final String DISPATCH =
      "Le barrage de Cormeville a été vidé jeudi après la découverte d'une fissure de onze mètres."
          + " Les habitants de trois hameaux ont passé la nuit dans le gymnase du collège voisin."
          + " La préfète Odile Vernac a demandé une expertise à deux ingénieurs venus de Talmont."
          + " Selon l'exploitant, la turbine principale ne tournera plus avant le mois de mars."
          + " Une crue avait déjà emporté la passerelle des lavandières au printemps dernier.";

  private Reports() {}

  /** A report of {@code outlet}. */
  public static Article of(
      String id, String outlet, @Nullable String day, String text, String... agencies) {
    return new Article(
        id,
        new Source(id, null, null, "sha256:"),
        new SourceText(text, 0),
        Form.TEXT,
        AlignedText.identity(text),
        new Layout(null, new Span(0, text.length())),
        new Metadata(null, outlet, List.of(), null, null, Language.FRENCH, false),
        day == null ? Publication.UNKNOWN : new Publication(day, Publication.Basis.META, List.of()),
        List.of(agencies).stream().map(agency -> new Credit(agency, null, true)).toList(),
        null,
        List.of());
  }
}
