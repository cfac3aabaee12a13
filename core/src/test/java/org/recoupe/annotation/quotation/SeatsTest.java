package org.recoupe.annotation.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.annotation.name.NameFinder;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;

/** Offices that are named bare are those of the town where their sentence stands. */
class SeatsTest {
  private final QuotationFinder finder = new QuotationFinder();
  private final NameFinder names = new NameFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          La préfecture du Calvados a parlé. À Caen, le pont tiendra, selon la préfecture. | préfecture du Calvados
          La préfecture du Calvados a parlé. Le pont tiendra jusqu'à mardi, selon la préfecture. | préfecture du Calvados
          La préfecture du Calvados a parlé. À Bordeaux, le pont tiendra, selon la préfecture. | préfecture
          La préfecture de police a parlé. À Bordeaux, le pont tiendra, selon la préfecture. | préfecture
          La préfecture du Calvados a parlé. Celle de police aussi. Le pont est fermé au nord de Rennes. Il rouvrira mardi, selon la préfecture. | préfecture
          La préfecture du Calvados et la préfecture de la Gironde ont parlé. À Bordeaux, le pont tiendra, selon la préfecture. | préfecture de la Gironde
          Le parquet de Lille a parlé. À Roubaix, le suspect a avoué, selon le parquet. | parquet de Lille
          Le parquet de Lille a parlé. À Amiens, le suspect a avoué, selon le parquet. | parquet
          Le maire de Toulouse, Luc Arnal, est venu. À Bordeaux, le pont tiendra, a dit le maire. | maire
          Le maire de Toulouse, Luc Arnal, est venu. À Toulouse, le pont tiendra, a dit le maire. | Luc Arnal
          """)
  void theTownOfTheSentenceTells(String text, String speaker) {
    SegmentedText segmented = new Segmenter().segment(text);
    List<Quotation> found = finder.find(segmented, names.find(segmented));
    assertFalse(found.isEmpty(), text);
    Speaker said = found.get(found.size() - 1).speaker();
    assertNotNull(said, text);
    assertEquals(speaker, said.name(), text);
  }
}
