package org.recoupe.eval.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/**
 * An invented story of {@code eval/retold}: reports of the same events in other words, in which the
 * renderings of one utterance bear one number ({@code [q3 ...]}).
 *
 * @param name name of its file
 * @param reports as they stand in the file
 */
record RetoldUtterances(String name, List<Report> reports) {
  private static final Pattern HEAD =
      Pattern.compile("^=== (.*?) *\\| *(\\S+)$", Pattern.MULTILINE);
  private static final Pattern MARK = Pattern.compile("\\[(q?\\d+) ([^\\[\\]]*)\\]");
  private static final int FOLDS = 5;

  /** Share of a marked utterance and a quotation that both must have in common, of both. */
  private static final double LEAST_OVERLAP = 0.3;

  RetoldUtterances {
    reports = List.copyOf(reports);
  }

  /** Marked words in a report's text. */
  record Mark(String number, Span at) {}

  /**
   * One report.
   *
   * @param outlet who published it
   * @param date when, ISO
   * @param text without marks
   * @param marks its utterances
   */
  record Report(String outlet, String date, String text, List<Mark> marks) {
    /** The number of the utterance that {@code at} renders, null for none. */
    @Nullable String utterance(Span at) {
      String best = null;
      double most = LEAST_OVERLAP;
      for (Mark mark : marks) {
        int shared = mark.at().shared(at);
        double overlap = shared / (double) (mark.at().length() + at.length() - shared);
        if (overlap >= most) {
          most = overlap;
          best = mark.number();
        }
      }
      return best;
    }
  }

  /** True for the fifth of the stories that is kept back. */
  boolean isKeptBack() {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % FOLDS == 0;
  }

  /** The stories in {@code folder}, by name. */
  static List<RetoldUtterances> read(Path folder) throws IOException {
    List<RetoldUtterances> stories = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        stories.add(parse(name, Files.readString(file)));
      }
    }
    return stories;
  }

  private static RetoldUtterances parse(String name, String file) {
    List<Report> reports = new ArrayList<>();
    Matcher head = HEAD.matcher(file);
    boolean more = head.find();
    while (more) {
      String outlet = head.group(1);
      String date = head.group(2);
      int from = head.end();
      more = head.find();
      reports.add(report(outlet, date, file.substring(from, more ? head.start() : file.length())));
    }
    return new RetoldUtterances(name, reports);
  }

  private static Report report(String outlet, String date, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    String body = marked.strip() + "\n";
    Matcher mark = MARK.matcher(body);
    int at = 0;
    while (mark.find()) {
      text.append(body, at, mark.start());
      if (mark.group(1).startsWith("q")) {
        int start = text.length();
        marks.add(new Mark(mark.group(1), new Span(start, start + mark.group(2).length())));
      }
      text.append(mark.group(2));
      at = mark.end();
    }
    text.append(body.substring(at));
    return new Report(outlet, date, text.toString(), List.copyOf(marks));
  }

  /** Writes the reports to {@code folder}, as a reader of pages would find them. */
  void write(Path folder) throws IOException {
    for (int i = 0; i < reports.size(); i++) {
      Report report = reports.get(i);
      Files.writeString(folder.resolve(file(i)), report.text());
      Files.writeString(
          folder.resolve(file(i).replace(".txt", ".meta.json")),
          "{\"outlet\": \"%s\", \"date\": \"%s\"}"
              .formatted(report.outlet().replace("\"", "\\\""), report.date()));
    }
  }

  /** Name of the file of the {@code i}-th report. */
  static String file(int i) {
    return String.format(Locale.ROOT, "%02d.txt", i + 1);
  }
}
