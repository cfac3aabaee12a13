package org.recoupe.eval.retold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.correction.Corrections;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.eval.reuse.BareArticle;
import org.recoupe.pipeline.Pipeline;
import org.recoupe.story.Story;
import org.recoupe.text.Span;

/**
 * An invented story that several reports tell, with marks on what they say alike; {@code
 * eval/retold/FORMAT.md} says how such a file is written.
 *
 * @param name name of its file
 * @param reports the reports, without marks
 * @param marks what was marked
 */
public record RetoldStory(String name, List<Article> reports, List<Mark> marks) {
  /** One story in so many is kept back from training, by the CRC-32 of its name. */
  private static final int KEPT_BACK = 5;

  public RetoldStory {
    reports = List.copyOf(reports);
    marks = List.copyOf(marks);
  }

  /**
   * Words that say what the other marks with this label say.
   *
   * @param at the words
   * @param label a number for a statement, {@code q} and a number for somebody's words
   */
  public record Mark(Excerpt at, String label) {
    /** True for somebody's words. */
    public boolean isUtterance() {
      return label.startsWith("q");
    }
  }

  /** All stories of a folder, in the order of their names. */
  public static List<RetoldStory> all(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<RetoldStory> stories = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      stories.add(parse(file.getFileName().toString(), text));
    }
    return stories;
  }

  /** Reads one file. */
  static RetoldStory parse(String name, String text) {
    List<Article> reports = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    String[] parts = text.split("(?m)^=== ");
    for (int p = 1; p < parts.length; p++) {
      int end = parts[p].indexOf('\n');
      String[] head = parts[p].substring(0, end).split("\\|");
      String id = name + "#" + p;
      String body = unmarked(parts[p].substring(end).strip(), id, marks);
      int line = body.indexOf('\n');
      String headline = line < 0 ? body : body.substring(0, line);
      reports.add(BareArticle.of(id, headline, body, head[0].strip(), head[1].strip(), ""));
    }
    return new RetoldStory(name, reports, marks);
  }

  private static String unmarked(String marked, String id, List<Mark> marks) {
    StringBuilder text = new StringBuilder();
    String label = "";
    int from = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        int space = marked.indexOf(' ', i);
        label = marked.substring(i + 1, space);
        from = text.length();
        i = space;
      } else if (c == ']') {
        marks.add(new Mark(new Excerpt(id, new Span(from, text.length())), label));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** True for a story that no training may see. */
  public boolean isKeptBack() {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % KEPT_BACK == 0;
  }

  /** The story as the program reads it, its reports taken as one story. */
  public StoryDossier read(Pipeline pipeline) {
    List<String> ids = reports.stream().map(Article::id).toList();
    return pipeline
        .compare(new Story(name, name, null, null, ids), reports, Corrections.NONE)
        .value();
  }

  /** Labels of the marks of which {@code place} holds half, or that hold half of it. */
  public Set<String> labels(Excerpt place) {
    Set<String> labels = new TreeSet<>();
    for (Mark mark : marks) {
      if (touch(mark.at(), place)) {
        labels.add(mark.label());
      }
    }
    return labels;
  }

  /** True if at least half of the shorter one is shared. */
  static boolean touch(Excerpt a, Excerpt b) {
    int shared = a.article().equals(b.article()) ? a.at().shared(b.at()) : 0;
    return shared > 0 && 2 * shared >= Math.min(a.at().length(), b.at().length());
  }
}
