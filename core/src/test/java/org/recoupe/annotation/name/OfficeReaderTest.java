package org.recoupe.annotation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.Mention;

class OfficeReaderTest {
  private final OfficeReader reader = new OfficeReader();

  private Office read(String words) {
    Office office = reader.read(words);
    assertNotNull(office, words);
    return office;
  }

  @Test
  void readsCountryAndComplement() {
    assertEquals("Russie", read("le président russe").country());
    assertEquals(Set.of("interieur"), read("ministre de l'Intérieur").complement());
    assertEquals(
        "premier ministre", read("la première ministre").head().replace("première", "premier"));
  }

  @Test
  void anOfficeHeldWithOthersIsWrittenTwoWays() {
    assertTrue(reader.isOffice("co-présidente"));
    assertEquals(
        read("la coprésidente d'Écovare").head(), read("la co-présidente d'Écovare").head());
    assertEquals("co-chef", read("le co-chef du parti").head());
  }

  @Test
  void otherWordsForAnOfficeAreThatOffice() {
    assertTrue(read("le maître du Kremlin").fits(read("le président russe")));
    assertTrue(read("le chef du gouvernement italien").fits(read("le premier ministre italien")));
    assertEquals("directeur", read("la directrice").head());
    assertEquals(Mention.Gender.FEMININE, read("la directrice").gender());
  }

  @Test
  void otherCountriesAndFormerHoldersDoNotFit() {
    assertFalse(read("le président russe").fits(read("le président belge")));
    assertFalse(read("l'ancien président").fits(read("le président belge")));
    assertTrue(read("le président").fits(read("le président belge")));
    assertNull(reader.read("une table de bois"));
  }
}
