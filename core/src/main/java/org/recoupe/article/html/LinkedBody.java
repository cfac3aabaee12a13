package org.recoupe.article.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.AlignedText;

/**
 * The body that the JSON-LD of a page gives, for pages whose own text is written by scripts. It
 * stands in the page's source like any other text.
 */
final class LinkedBody {
  /** A shorter {@code articleBody} is a summary. */
  private static final int MIN_LENGTH = 400;

  /** The page shows less than this share of it. */
  private static final double SHOWN = 0.5;

  /** Share of the runs of words shown that the other text has too where both are one report. */
  private static final double SAME = 0.5;

  /** Share of the words of title and description that a report has at least. */
  private static final double FITS = 0.4;

  /** Shorter words are in every text. */
  private static final int LEAST_LETTERS = 4;

  private static final int MAX_DEPTH = 100;
  private static final Pattern TAG = Pattern.compile("<(?:p|br|div|h[1-6]|li)\\b[^<>]{0,200}>");

  private LinkedBody() {}

  /**
   * The body from JSON-LD where the page shows little of it; null where the page's own is right.
   */
  static @Nullable AlignedText instead(PageParts page, Blocks blocks, BitSet kept) {
    AlignedText linked = page.linked().body();
    if (linked == null || linked.text().length() < MIN_LENGTH) {
      return null;
    }
    int shown = 0;
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      shown += blocks.all().get(i).length();
    }
    if (shown >= SHOWN * linked.text().length() || !agrees(page, blocks, kept, linked.text())) {
      return null;
    }
    return (TAG.matcher(linked.text()).find() ? markup(linked.text()) : lines(linked.text()))
        .through(linked);
  }

  /**
   * True where most of what the page shows stands in {@code linked} too, or where that fits what
   * the page says of itself no less than what it shows: a page written by scripts may show notices
   * alone.
   */
  private static boolean agrees(PageParts page, Blocks blocks, BitSet kept, String linked) {
    StringBuilder shown = new StringBuilder();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      if (blocks.all().get(i).isProse()) {
        shown.append(blocks.all().get(i).text()).append(' ');
      }
    }
    List<String> told = words(Phrases.fold(linked));
    List<String> seen = words(Phrases.fold(shown.toString()));
    if (!seen.isEmpty() && share(runs(seen), new LinkedHashSet<>(runs(told))) >= SAME) {
      return true;
    }
    List<String> self =
        words(Phrases.fold(description(page))).stream()
            .filter(word -> word.length() >= LEAST_LETTERS)
            .toList();
    double fits = self.isEmpty() ? 1 : share(self, new LinkedHashSet<>(told));
    return fits >= FITS && fits >= share(self, new LinkedHashSet<>(seen));
  }

  private static String description(PageParts page) {
    StringBuilder all = new StringBuilder(page.document().title());
    for (String name : List.of("og:title", "og:description", "description")) {
      all.append(' ').append(Objects.requireNonNullElse(page.meta().first(name), ""));
    }
    page.landmarks().headings().stream().limit(3).forEach(h -> all.append(' ').append(h.text()));
    return all.toString();
  }

  private static List<String> words(String folded) {
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** Three words in a row, from each word on. */
  private static List<String> runs(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + 2 < words.size(); i++) {
      runs.add(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
    }
    return runs;
  }

  private static double share(List<String> of, Set<String> in) {
    return of.isEmpty() ? 0 : (double) of.stream().filter(in::contains).count() / of.size();
  }

  private static AlignedText markup(String text) {
    Document document =
        Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH).parseInput(text, "");
    BodyText body = new BodyText(text);
    ElementJudge judge = new ElementJudge(new ClassWords(), document.body());
    for (Block block : BlockReader.read(document.body(), judge).all()) {
      body.add(block);
    }
    return body.build();
  }

  private static AlignedText lines(String text) {
    BodyText body = new BodyText(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      body.addLine(start, end);
      start = end + 1;
    }
    return body.build();
  }
}
