package org.recoupe.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.annotation.time.TimeFinder;
import org.recoupe.article.Publication;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

/**
 * French TimeBank by the entity scores of TempEval-3 (UzZaman et al. 2013): strict and relaxed
 * spans; type and value counted on relaxed matches. The document's creation time is given. Figures
 * for all documents, then for the half that rules were tuned on and for the half kept back.
 */
final class FrTimeBank implements Measure {
  private static final Pattern CREATED =
      Pattern.compile("<DCT>.{0,400}?value=\"([^\"]*)\"", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z0-9]+)([^>]*)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private final TimeFinder finder = new TimeFinder();
  private final Segmenter segmenter = new Segmenter();

  @Override
  public String name() {
    return "fr-timebank";
  }

  @Override
  public List<Figure> measure(Path folder, Consumer<String> misses) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(p -> p.toString().endsWith(".tml")).sorted().toList();
    }
    Counts tuned = new Counts();
    Counts kept = new Counts();
    for (Path file : files) {
      String half = String.valueOf(file.getFileName());
      count(file, Math.floorMod(half.hashCode(), 2) == 0 ? tuned : kept, misses);
    }
    List<Figure> figures = new ArrayList<>(tuned.plus(kept).figures(""));
    figures.addAll(tuned.figures("_tuned_half"));
    figures.addAll(kept.figures("_kept_half"));
    return figures;
  }

  private void count(Path file, Counts counts, Consumer<String> misses) throws IOException {
    Document document = read(Files.readString(file));
    List<TimeExpression> found =
        finder.find(
            segmenter.segment(document.text()),
            new Publication(document.created(), Publication.Basis.META, List.of()));
    counts.found += found.size();
    counts.gold += document.times().size();
    List<Gold> free = new ArrayList<>(document.times());
    for (TimeExpression time : found) {
      Gold gold = best(free, time.at());
      String words = time.at().of(document.text());
      if (gold == null) {
        misses.accept(line(file, "extra", "", words + " = " + time.value(), document, time.at()));
        continue;
      }
      free.remove(gold);
      counts.relaxed++;
      boolean strict = gold.at().equals(time.at());
      counts.strict += strict ? 1 : 0;
      counts.type += gold.type().equals(time.type().name()) ? 1 : 0;
      boolean value = gold.value().equals(time.value());
      counts.value += value ? 1 : 0;
      String wanted = gold.at().of(document.text()) + " = " + gold.value();
      if (!value || !strict) {
        misses.accept(
            line(
                file,
                value ? "span" : "value",
                wanted,
                words + " = " + time.value() + " " + time.why(),
                document,
                time.at()));
      }
    }
    for (Gold gold : free) {
      misses.accept(
          line(
              file,
              "missed",
              gold.at().of(document.text()) + " = " + gold.value(),
              "",
              document,
              gold.at()));
    }
  }

  private static String line(
      Path file, String what, String wanted, String got, Document document, Span at) {
    String text = document.text();
    String around =
        text.substring(Math.max(0, at.start() - 50), Math.min(text.length(), at.end() + 40));
    return String.join(
        " | ", what, String.valueOf(file.getFileName()), wanted, got, around.replace('\n', ' '));
  }

  private static @Nullable Gold best(List<Gold> golds, Span at) {
    Gold best = null;
    for (Gold gold : golds) {
      if (gold.at().equals(at)) {
        return gold;
      }
      if (best == null && gold.at().overlaps(at)) {
        best = gold;
      }
    }
    return best;
  }

  private record Gold(Span at, String type, String value) {}

  private record Document(String created, String text, List<Gold> times) {}

  private static Document read(String xml) {
    Matcher created = CREATED.matcher(xml);
    String date = created.find() ? created.group(1) : "";
    int start = xml.indexOf("<TEXT>") + "<TEXT>".length();
    String body = xml.substring(start, Math.max(start, xml.indexOf("</TEXT>")));
    StringBuilder text = new StringBuilder();
    List<Gold> times = new ArrayList<>();
    Map<String, String> open = new LinkedHashMap<>();
    int from = 0;
    int at = 0;
    Matcher tag = TAG.matcher(body);
    while (tag.find()) {
      text.append(plain(body.substring(at, tag.start())));
      at = tag.end();
      if (!tag.group(2).equals("TIMEX3") || tag.group(3).endsWith("/")) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open = attributes(tag.group(3));
        from = text.length();
      } else {
        times.add(
            new Gold(
                new Span(from, text.length()),
                open.getOrDefault("type", ""),
                open.getOrDefault("value", "")));
      }
    }
    text.append(plain(body.substring(at)));
    return new Document(date, text.toString(), times);
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(tag);
    while (matcher.find()) {
      attributes.put(matcher.group(1), matcher.group(2));
    }
    return attributes;
  }

  private static String plain(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  /** What was counted. */
  private static final class Counts {
    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int type;
    private int value;

    Counts plus(Counts other) {
      Counts sum = new Counts();
      sum.gold = gold + other.gold;
      sum.found = found + other.found;
      sum.strict = strict + other.strict;
      sum.relaxed = relaxed + other.relaxed;
      sum.type = type + other.type;
      sum.value = value + other.value;
      return sum;
    }

    List<Figure> figures(String suffix) {
      return List.of(
          new Figure("value_f1" + suffix, f1(value), gold),
          new Figure("strict_f1" + suffix, f1(strict), gold),
          new Figure("relaxed_f1" + suffix, f1(relaxed), gold),
          new Figure("type_f1" + suffix, f1(type), gold));
    }

    private double f1(int right) {
      return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }
  }
}
