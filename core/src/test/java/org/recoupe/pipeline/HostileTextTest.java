package org.recoupe.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Annotation;
import org.recoupe.article.Article;
import org.recoupe.provenance.Outcome;
import org.recoupe.text.Span;

/** Text that no newspaper prints: it must end, throw nothing and point at what it says. */
class HostileTextTest {
  private static final int MILLION = 1_000_000;
  private static final int SHORT = 50_000;
  private static final Pipeline PIPELINE = new Pipeline("test");

  @TempDir Path folder;

  private AnnotatedArticle annotate(String text) throws IOException {
    return annotated(text.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  /** The report in {@code bytes}, none where nothing in them is text. */
  private List<AnnotatedArticle> annotated(byte[] bytes) throws IOException {
    Path file = folder.resolve("report.txt");
    Files.write(file, bytes);
    List<Article> articles = new ArrayList<>();
    PIPELINE.extract(
        List.of(file),
        outcome -> {
          if (outcome instanceof Outcome.Value<Article> made) {
            articles.add(made.value());
          }
        });
    return articles.stream().map(PIPELINE::annotate).toList();
  }

  private static List<Annotation> all(AnnotatedArticle article) {
    List<Annotation> all = new ArrayList<>(article.mentions());
    all.addAll(article.times());
    all.addAll(article.quantities());
    all.addAll(article.quotations());
    return all;
  }

  private static String line(String part, int length) {
    return part.repeat(length / part.length() + 1).substring(0, length);
  }

  /** Each would take hours if any stage looked through its line for each thing that it finds. */
  @ParameterizedTest
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  @ValueSource(
      strings = {
        "« Le pont tiendra lundi », a dit Luc Arnal, ",
        "« Le pont tiendra 12 jours », a dit la préfète du Val. « Ils sont là », a-t-elle dit. ",
        "selon le maire, le 12 mars, dit-il, en 2019 il a été dit que l'eau monte et ",
      })
  void aLineOfAMillionCharactersEnds(String part) throws IOException {
    AnnotatedArticle article = annotate(line(part, MILLION));
    assertTrue(article.article().text().text().length() > MILLION / 2);
  }

  @ParameterizedTest
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  @CsvSource({"'\"'", "«", "»", "'« » '", "'« ', '“'", "1", "'12 '", "'1 234 567,8 '", "'['"})
  void marksAndNumbersAloneSayNothing(String part) throws IOException {
    AnnotatedArticle article = annotate(line(part, 100_000));
    assertEquals(List.of(), all(article));
  }

  /**
   * Four times the length is four times the work, as memory asked for and as time of this thread's
   * own computing (no clock: what else runs does not count). Work that grew with the square would
   * be sixteen times as much; least of three runs each, so that a run that was disturbed says
   * nothing.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "« Le pont tiendra lundi », a dit Luc Arnal, 61 ans, ",
        "« Le pont tiendra 12 jours », a dit la préfète du Val. « Ils sont là », a-t-elle dit. ",
        "- Le pont tiendra-t-il ?\n- Oui, a dit Luc Arnal.\n",
        "selon le maire, le 12 mars, dit-il, en 2019 il a été dit que l'eau monte et ",
      })
  void fourTimesTheLengthIsFourTimesTheWork(String part) throws IOException {
    Article once = read(line(part, SHORT));
    Article fourfold = read(line(part, 4 * SHORT));
    PIPELINE.annotate(fourfold);
    Work less = Work.least(once);
    Work more = Work.least(fourfold);
    assertEquals(4.0, (double) more.bytes() / less.bytes(), 1.5);
    assertTrue(more.nanos() < 8 * less.nanos(), less + " grew to " + more);
  }

  private Article read(String text) throws IOException {
    return annotate(text).article();
  }

  /** What one thread did: bytes that it asked for, and nanoseconds that it computed. */
  private record Work(long bytes, long nanos) {
    static Work least(Article article) {
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long bytes = Long.MAX_VALUE;
      long nanos = Long.MAX_VALUE;
      for (int round = 0; round < 3; round++) {
        long bytesBefore = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        long nanosBefore = threads.getCurrentThreadCpuTime();
        assertTrue(PIPELINE.annotate(article).article().text().text().length() > SHORT / 2);
        nanos = Math.min(nanos, threads.getCurrentThreadCpuTime() - nanosBefore);
        long asked = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytesBefore;
        bytes = Math.min(bytes, asked);
      }
      return new Work(bytes, nanos);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor of Valbrune said on Monday that the bridge would hold and that the people of the"
            + " valley were not in danger. Paul Verdier told them to wait for the water to go down.",
        "Der Bürgermeister von Valbrune sagte am Montag, dass die Brücke hält und die Menschen in"
            + " dem Tal nicht in Gefahr sind. Paul Verdier hat das auch gesagt, und er ist nicht da.",
        "El alcalde de Valbrune dijo el lunes que el puente no está en peligro y que los vecinos de"
            + " la zona no tienen que salir de sus casas. Paul Verdier es de la misma opinión.",
        "Градоначальник Вальбрюна сказал в понедельник, что мост выдержит. «Опасности нет», сказал"
            + " Поль Вердье, и жители долины не должны уходить. Вода поднимается с утра, но всё"
            + " спокойно, и дороги открыты. Дети завтра пойдут в школу, как обычно, и никто не"
            + " боится. Так говорят все, кого мы спросили на площади, на рынке и у моста сегодня.",
      })
  void otherLanguagesAreNotReadAsFrench(String text) throws IOException {
    assertEquals(List.of(), all(annotate(text)));
  }

  @Test
  void randomBytesThrowNothingAndPlacesMapBack() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 20; round++) {
      byte[] bytes = new byte[5000];
      random.nextBytes(bytes);
      annotated(bytes).forEach(HostileTextTest::assertPlaces);
    }
  }

  @Test
  void everyAnnotationQuotesItsSource() throws IOException {
    String[] parts = {
      "« Le pont\u00a0tiendra »",
      ", a dit ",
      "Luc Arnal",
      "selon  ",
      "la préfète du Val",
      " que ",
      ". ",
      "\n\n",
      "a-t-il ajouté",
      "lundi 12 mars",
      " 1\u202f500 manifestants",
      "\t",
      "&amp;",
      " dans la nuit de lundi à mardi ",
      "(UDM)",
      "l’armée ruritaine",
      "Publicité\n",
      "😀",
      "é",
    };
    Random random = new Random(5);
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder("Le maire de la ville est là, et il le dit.\n\n");
      for (int i = 0; i < 60; i++) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      assertPlaces(annotate(text.toString()));
    }
  }

  /** The words at a place are those of the source, but for white space. */
  private static void assertPlaces(AnnotatedArticle annotated) {
    Article article = annotated.article();
    String source = article.sourceText().characters();
    for (Annotation annotation : all(annotated)) {
      Span at = annotation.at();
      assertTrue(at.start() < at.end() && at.end() <= article.text().text().length());
      Span back = article.text().toSource(at);
      assertEquals(squeezed(article.words(at)), squeezed(back.of(source)));
    }
  }

  private static String squeezed(String words) {
    return words.replaceAll("[\\s\\p{Z}\\p{C}]+", "");
  }
}
