package org.recoupe.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The plan of the house as a test: rooms, one-way floors, and what no room may do. */
class HouseTest {
  /** Ground floor first; a room may use only those before it. */
  private static final List<String> ROOMS =
      List.of(
          "provenance",
          "text",
          "capture",
          "article",
          "annotation",
          "story",
          "reuse",
          "crosscheck",
          "dossier",
          "pipeline");

  /** The rooms of the cross-check, by the same rule. The values they give out stand in front. */
  private static final List<String> ROOMS_OF_THE_CROSS_CHECK =
      List.of(
          "crosscheck.entity",
          "crosscheck.lexicon",
          "crosscheck.relation",
          "crosscheck.clause",
          "crosscheck.event",
          "crosscheck.retelling",
          "crosscheck.figure",
          "crosscheck.conflict",
          "crosscheck.statement",
          "crosscheck.timeline",
          "crosscheck.correction",
          "crosscheck.quotation",
          "crosscheck.question");

  /** Fewer classes than this means that the import saw only part of the HOUSE. */
  private static final int LEAST_CLASSES = 80;

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.recoupe");

  private static String room(String name) {
    return "org.recoupe." + name + "..";
  }

  @Test
  void theImportSeesTheWholeHouse() {
    assertTrue(HOUSE.size() >= LEAST_CLASSES, "only " + HOUSE.size() + " classes seen");
    for (String room : ROOMS) {
      assertTrue(
          HOUSE.stream()
              .anyMatch(c -> (c.getPackageName() + ".").startsWith("org.recoupe." + room + ".")),
          "no class seen in " + room);
    }
  }

  @Test
  void floorsAreOneWay() {
    checkFloors(ROOMS);
  }

  @Test
  void floorsOfTheCrossCheckAreOneWay() {
    checkFloors(ROOMS_OF_THE_CROSS_CHECK);
    // It puts them together; none knows it.
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage("org.recoupe.crosscheck.*..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo("org.recoupe.crosscheck.CrossCheck")
        .check(HOUSE);
  }

  private static void checkFloors(List<String> rooms) {
    for (int i = 0; i < rooms.size(); i++) {
      List<String> above = new ArrayList<>();
      rooms.subList(i + 1, rooms.size()).forEach(room -> above.add(room(room)));
      if (above.isEmpty()) {
        continue;
      }
      ArchRuleDefinition.noClasses()
          .that()
          .resideInAPackage(room(rooms.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above.toArray(new String[0]))
          .check(HOUSE);
    }
  }

  @Test
  void everyClassStandsInARoom() {
    String[] rooms = ROOMS.stream().map(HouseTest::room).toArray(String[]::new);
    ArchRuleDefinition.classes().should().resideInAnyPackage(rooms).check(HOUSE);
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage("org.recoupe.crosscheck.*..")
        .should()
        .resideInAnyPackage(
            ROOMS_OF_THE_CROSS_CHECK.stream().map(HouseTest::room).toArray(String[]::new))
        .check(HOUSE);
  }

  @Test
  void noRoomIsAnAttic() {
    ArchRuleDefinition.noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..model..", "..impl..")
        .check(HOUSE);
  }

  @Test
  void namesTellNoTechnique() {
    ArchRuleDefinition.noClasses()
        .should()
        .haveSimpleNameStartingWith("Abstract")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(HOUSE);
  }

  @Test
  void nothingStaticChanges() {
    ArchRuleDefinition.fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(HOUSE);
  }

  @Test
  void jsonAndHtmlLibrariesStayInTheirRooms() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages("org.recoupe.capture..", "org.recoupe.article..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jsoup..", "org.netpreserve..")
        .check(HOUSE);
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(
            room("provenance"),
            room("text"),
            room("annotation"),
            room("story"),
            room("reuse"),
            "org.recoupe.crosscheck.lexicon..",
            "org.recoupe.crosscheck.clause..",
            "org.recoupe.crosscheck.event..",
            "org.recoupe.crosscheck.retelling..",
            "org.recoupe.crosscheck.statement..",
            "org.recoupe.crosscheck.figure..",
            "org.recoupe.crosscheck.conflict..",
            "org.recoupe.crosscheck.entity..",
            "org.recoupe.crosscheck.quotation..",
            "org.recoupe.crosscheck.timeline..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson..")
        .check(HOUSE);
  }

  @Test
  void resultsDependOnTheInputAlone() {
    ArchRuleDefinition.noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.ZonedDateTime.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(java.nio.charset.Charset.class, "defaultCharset")
        .orShould()
        .callMethod(java.util.UUID.class, "randomUUID")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callConstructor(String.class, byte[].class)
        .orShould()
        .callConstructor(java.util.Random.class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(Math.class, "random")
        .check(HOUSE);
  }

  @Test
  void noHashOrder() {
    // Iterating a hash map is what breaks "the same input, the same bytes"; to forbid making one
    // is the check that cannot be missed. LinkedHashMap and TreeMap cost little.
    ArchRuleDefinition.noClasses()
        .should()
        .callConstructorWhere(
            JavaCall.Predicates.target(
                HasOwner.Predicates.With.owner(
                    JavaClass.Predicates.belongToAnyOf(
                        HashMap.class, HashSet.class, IdentityHashMap.class))))
        .check(HOUSE);
  }
}
