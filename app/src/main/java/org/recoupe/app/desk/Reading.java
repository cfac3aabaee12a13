package org.recoupe.app.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recoupe.app.store.KeptCapture;
import org.recoupe.app.store.MadeArticle;
import org.recoupe.app.store.Store;
import org.recoupe.article.Article;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;

/**
 * Reads captures of the store into articles of the store. A capture counts as read only after all
 * its articles are kept, so that a kill at any moment costs at most the reading of a few again.
 */
final class Reading {
  /** Captures that are read together: lines that the pages of an outlet repeat show only so. */
  static final int TOGETHER = 200;

  /** Bytes that are read together; larger captures are read alone. */
  private static final long BYTES_TOGETHER = 64L << 20;

  /** Articles that are kept at once. */
  private static final int KEPT_AT_ONCE = 200;

  private final Store store;
  private final Program program;

  Reading(Store store, Program program) {
    this.store = store;
    this.program = program;
  }

  /** Reads the oldest unread captures; gives how many, 0 where all are read. */
  int next() {
    List<KeptCapture> batch = new ArrayList<>();
    long bytes = 0;
    for (KeptCapture capture : store.captures().unread(TOGETHER)) {
      bytes += capture.size();
      if (!batch.isEmpty() && bytes > BYTES_TOGETHER) {
        break;
      }
      batch.add(capture);
    }
    if (!batch.isEmpty()) {
      readOrPassOver(batch);
    }
    return batch.size();
  }

  /** One capture that cannot be read must not keep the others from it. */
  private void readOrPassOver(List<KeptCapture> batch) {
    try {
      read(batch);
    } catch (RuntimeException e) {
      if (batch.size() > 1) {
        batch.forEach(one -> readOrPassOver(List.of(one)));
        return;
      }
      KeptCapture capture = batch.get(0);
      Problem problem = Problem.error("capture", capture.name(), "cannot be read: " + e);
      store.problems().endReading(capture.id(), List.of(problem));
    }
  }

  private void read(List<KeptCapture> batch) {
    try {
      Path folder = Files.createTempDirectory("recoupe");
      try {
        Map<String, KeptCapture> byName = new LinkedHashMap<>();
        for (KeptCapture capture : batch) {
          if (!capture.name().endsWith(Sidecars.SUFFIX)) {
            unpack(capture, folder, capture.name());
            sidecar(capture, folder);
            byName.put(capture.name(), capture);
          }
        }
        Batch reading = new Batch(folder, byName);
        reading.run();
        for (KeptCapture capture : batch) {
          reading.end(capture);
        }
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no room to unpack captures", e);
    }
  }

  private void unpack(KeptCapture capture, Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    Path parent = file.getParent();
    Files.createDirectories(parent == null ? folder : parent);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      store.captures().write(capture.id(), out);
    }
  }

  /** Puts what is known about {@code capture} beside it. */
  private void sidecar(KeptCapture capture, Path folder) throws IOException {
    for (String name : Sidecars.of(capture.name())) {
      var found = store.captures().named(name);
      if (found.isPresent()) {
        unpack(found.get(), folder, Sidecars.beside(capture.name()));
        return;
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** One run over captures that were unpacked into a folder. */
  private final class Batch {
    private final Path folder;
    private final String prefix;
    private final Map<String, KeptCapture> captures;
    private final Map<Long, List<String>> made = new LinkedHashMap<>();
    private final Map<Long, List<Problem>> problems = new LinkedHashMap<>();
    private final List<Article> waiting = new ArrayList<>();

    Batch(Path folder, Map<String, KeptCapture> captures) {
      this.folder = folder;
      this.prefix = folder.toString().replace('\\', '/') + "/";
      this.captures = captures;
    }

    void run() {
      if (captures.isEmpty()) {
        return;
      }
      program.pipeline().extract(List.of(folder), this::take);
      keep();
    }

    private void take(Outcome<Article> outcome) {
      for (Problem problem : outcome.problems()) {
        String source = Renamed.without(prefix, problem.source());
        KeptCapture capture = capture(source);
        if (capture != null) {
          problems
              .computeIfAbsent(capture.id(), id -> new ArrayList<>())
              .add(
                  new Problem(
                      problem.severity(),
                      problem.stage(),
                      source,
                      Renamed.without(prefix, problem.message())));
        }
      }
      if (outcome instanceof Outcome.Value<Article> value) {
        waiting.add(Renamed.file(prefix, value.value()));
        if (waiting.size() >= KEPT_AT_ONCE) {
          keep();
        }
      }
    }

    private void keep() {
      List<MadeArticle> kept = new ArrayList<>();
      for (Article article : program.pipeline().cleanedTogether(waiting)) {
        KeptCapture capture = capture(article.source().file());
        if (capture == null) {
          continue;
        }
        // Two containers may call an article the same; the name of the second tells it apart.
        boolean taken =
            store.articles().capture(article.id()).filter(c -> c != capture.id()).isPresent();
        Article named = taken ? Renamed.id(capture.name() + "#" + article.id(), article) : article;
        made.computeIfAbsent(capture.id(), id -> new ArrayList<>()).add(named.id());
        kept.add(new MadeArticle(capture.id(), named, program.pipeline().profile(named)));
      }
      store.articles().keep(kept);
      waiting.clear();
    }

    /** The capture that {@code source}, a file or a place in it, belongs to. */
    private @org.jspecify.annotations.Nullable KeptCapture capture(String source) {
      KeptCapture whole = captures.get(source);
      int hash = source.length();
      while (whole == null && hash > 0) {
        hash = source.lastIndexOf('#', hash - 1);
        whole = hash < 0 ? null : captures.get(source.substring(0, hash));
      }
      return whole;
    }

    void end(KeptCapture capture) {
      store.articles().retain(capture.id(), made.getOrDefault(capture.id(), List.of()));
      store.problems().endReading(capture.id(), problems.getOrDefault(capture.id(), List.of()));
    }
  }
}
