package org.recoupe.dossier.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.dossier.SampleDossier;

class DossierCsvTest {
  @Test
  void everyPlaceHasItsLine() {
    List<String> lines = DossierCsv.write(SampleDossier.make()).lines().toList();
    assertEquals("story,finding,id,detail,value,article,outlet,voice,start,end,text", lines.get(0));
    assertTrue(
        lines
            .get(1)
            .startsWith("s1,statement,t1,,Des <em>blessés</em>.,a.txt,\"'=Titre, \"\"a\"\"\""),
        lines.get(1));
    assertEquals(12, lines.size());
  }

  @Test
  void aFormulaIsDefused() {
    assertEquals("'=1+1", DossierCsv.cell("=1+1"));
    assertEquals("\"'-1,5\"", DossierCsv.cell("-1,5"));
  }
}
