package org.recoupe.eval.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.recoupe.annotation.EntityType;
import org.recoupe.text.Span;

/** Texts with names annotated in brat's standoff format: {@code X.txt} and {@code X.ann}. */
public final class BratCorpus {
  /** One file in so many is kept back to measure with. */
  public static final int SLICES = 5;

  private static final Map<String, EntityType> TYPES =
      Map.of(
          "Person", EntityType.PERSON,
          "Location", EntityType.PLACE,
          "Organization", EntityType.ORGANISATION,
          "Product", EntityType.PRODUCT,
          "Event", EntityType.EVENT);

  private BratCorpus() {}

  /**
   * A name in gold.
   *
   * @param at its place, UTF-16
   * @param type its type
   */
  public record Name(Span at, EntityType type) {}

  /**
   * A text and its names.
   *
   * @param file name of the text's file
   * @param text characters
   * @param names in order, longer ones first; they may be nested
   */
  public record Document(String file, String text, List<Name> names) {
    /** The slice that the file belongs to, by the CRC-32 of its name modulo {@link #SLICES}. */
    public int slice() {
      CRC32 crc = new CRC32();
      crc.update(file.getBytes(StandardCharsets.UTF_8));
      return (int) (crc.getValue() % SLICES);
    }
  }

  /** All annotated texts below {@code folder}, in name order. */
  public static List<Document> read(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(p -> p.toString().endsWith(".ann")).forEach(files::add);
    }
    Collections.sort(files);
    List<Document> documents = new ArrayList<>();
    for (Path ann : files) {
      String name = String.valueOf(ann.getFileName()).replace(".ann", ".txt");
      String text = Files.readString(ann.resolveSibling(name), StandardCharsets.UTF_8);
      documents.add(new Document(name, text, names(ann, text)));
    }
    return documents;
  }

  private static List<Name> names(Path ann, String text) throws IOException {
    Set<Name> names = new LinkedHashSet<>();
    for (String line : Files.readAllLines(ann, StandardCharsets.UTF_8)) {
      String[] part = line.split("\t", -1);
      if (part.length < 3 || !part[0].startsWith("T")) {
        continue;
      }
      String[] head = part[1].split(" ", -1);
      EntityType type = TYPES.get(head[0]);
      if (type != null) {
        int start = text.offsetByCodePoints(0, Integer.parseInt(head[1]));
        int end = text.offsetByCodePoints(0, Integer.parseInt(head[head.length - 1]));
        names.add(new Name(new Span(start, end), type));
      }
    }
    List<Name> sorted = new ArrayList<>(names);
    sorted.sort(
        (a, b) ->
            a.at().start() != b.at().start()
                ? Integer.compare(a.at().start(), b.at().start())
                : Integer.compare(b.at().end(), a.at().end()));
    return Collections.unmodifiableList(sorted);
  }
}
