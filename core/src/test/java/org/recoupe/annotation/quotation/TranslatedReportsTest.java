package org.recoupe.annotation.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.annotation.name.NameFinder;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;

/**
 * Reports as machines translate and strangers copy them: names lost between two commas, word order
 * of another language. All persons and places are invented.
 */
class TranslatedReportsTest {
  private static final NameFinder NAMES = new NameFinder();

  private final QuotationFinder finder = new QuotationFinder();

  /** Each quotation as « speaker: words », parted by « / ». */
  private String told(String text) {
    SegmentedText segmented = new Segmenter().segment(text);
    List<String> told = new ArrayList<>();
    for (Quotation quotation : finder.find(segmented, NAMES.find(segmented))) {
      Speaker speaker = quotation.speaker();
      told.add((speaker == null ? "?" : speaker.name()) + ": " + quotation.at().of(text));
    }
    return String.join(" / ", told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Le préfet de Valmont, , a récemment dit que le pont « tiendra ». | préfet de Valmont: le pont « tiendra
          « Le pont tiendra », a dit Irène Maudet. Dans un mot signé la veille, a aussi dit que « la digue a cédé au vent ». | Irène Maudet: Le pont tiendra
          « Le pont tiendra », a dit Irène Maudet. Di Grano a posté une image et a dit que « la digue a cédé au vent du nord ». Luc di Grano part. | Irène Maudet: Le pont tiendra / Luc di Grano: la digue a cédé au vent du nord
          La ville ferme son pont après une « crue sans précédent depuis mille ans », Verdier répond | ~~
          « Le pont tiendra », Verdier répond. | Verdier: Le pont tiendra
          Luc Arnal, un élu qui a vu la crue, et qui lance une liste pour le port, a dit que le pont tiendrait. | Luc Arnal: le pont tiendrait
          Luc Arnal est parti. Le pont « tiendra », a dit le ministère. Faisant allusion au voyage de Luc Arnal, il a ajouté : « La digue aussi. » | ministère: Le pont « tiendra / ministère: La digue aussi.
          L'Élysée a indiqué que le pont « tiendrait mille ans » pour Luc Arnal. « La digue aussi », a-t-il ajouté. | Élysée: le pont « tiendrait mille ans » pour Luc Arnal / Élysée: La digue aussi
          Un sondage d'opinion par Valmetric a suggéré que les élus partent. | Valmetric: les élus partent
          Le préfet a condamné "avec la plus grande fermeté" l'attitude des élus. | préfet: avec la plus grande fermeté" l'attitude des élus
          Luc Arnal a suggéré d'organiser des votes pour élire deux dockers. | Luc Arnal: organiser des votes pour élire deux dockers
          Luc Arnal parle, et le conseil part s'il ne trouve pas les « bons mots ». | ~~
          Luc Arnal regrette une « erreur » qu'il explique par la « peur » des élus. | Luc Arnal: une « erreur / Luc Arnal: la « peur » des élus
          Luc Arnal regrette un geste, qui selon lui a été causé par la peur. | Luc Arnal: a été causé par la peur
          Luc Arnal a exhorté les élus à ne pas « céder ». | Luc Arnal: ne pas « céder
          Luc Arnal les avait exhortés à « tenir là » le mois dernier. | Luc Arnal: tenir là
          Le bus est arrivé, où plusieurs manifestants l'avaient attendu. Ils ont dit qu'ils ne voulaient que du pain. | plusieurs manifestants: ils ne voulaient que du pain
          La vallée tient, un de ses principaux élus les invitant à ne « pas céder » au vent. | un de ses principaux élus: ne « pas céder » au vent
          Le syndicat a accusé le préfet, Luc Arnal, de vider les quais du port. | syndicat: vider les quais du port
          Alors que des élus accusent le préfet de vider les quais, le maire a pris la route. | des élus: vider les quais
          Luc Arnal n'a pas accusé le préfet de vider les quais du port. | ~~
          « Le pont tiendra.¶¶La digue aussi », a dit Luc Arnal. Il part. | Luc Arnal: Le pont tiendra.¶¶La digue aussi
          « Le pont tiendra.¶Luc Arnal part. Il est « fatigué ». | ?: Le pont tiendra.
          """)
  void readsWhoSaidWhat(String text, String told) {
    assertEquals(Objects.toString(told, "").replace("¶", "\n"), told(text.replace("¶", "\n")));
  }
}
