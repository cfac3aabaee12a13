package org.recoupe.capture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;
import org.recoupe.provenance.Source;
import org.recoupe.text.AlignedText;

/**
 * Reads web archives (WARC, ISO 28500, and ARC), record by record: responses, resources and
 * conversions that are pages or texts; all else is skipped and counted. A revisit stands for its
 * original where that was in the same input under another address.
 */
final class WarcCaptures {
  /** Broken places of one archive behind which the next record is looked for. */
  private static final int MOST_BREAKS = 100;

  private final CaptureLimits limits;
  private final Originals originals;
  private final HttpPayload payloads;

  /** A reader that remembers originals over all archives of one run. */
  WarcCaptures(CaptureLimits limits) {
    this.limits = limits;
    originals = new Originals(limits.maxOriginals());
    payloads = new HttpPayload(limits);
  }

  /** Hands on the captures of {@code file}; behind a break it goes on with the next record. */
  void read(FileTree.Found file, Emitter sink) {
    Skipped skipped = new Skipped();
    Progress progress = new Progress();
    long from = 0;
    for (int breaks = 0; from >= 0 && breaks <= MOST_BREAKS; breaks++) {
      progress.reached = from;
      from = readFrom(from, file, skipped, progress, sink) ? -1 : after(progress.reached, file);
    }
    String count = skipped.toString();
    if (!count.isEmpty()) {
      sink.accept(
          Outcome.failure(
              Problem.warning("capture", file.id(), "records that are no articles: " + count)));
    }
  }

  /** Where a record begins behind {@code place}; below zero where none does. */
  private static long after(long place, FileTree.Found file) {
    try {
      return RecordSearch.after(file.path(), place);
    } catch (IOException e) {
      return -1;
    }
  }

  /** True where the archive was read to its end. */
  private boolean readFrom(
      long from, FileTree.Found file, Skipped skipped, Progress progress, Emitter sink) {
    try (FileChannel channel = FileChannel.open(file.path()).position(from);
        WarcReader reader = new WarcReader(channel)) {
      reader.setLenient(true);
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        WarcRecord record = next.get();
        progress.reached = reader.position();
        Outcome<Capture> outcome = capture(file, record, progress.articles + 1, skipped);
        if (outcome != null) {
          sink.accept(outcome);
          progress.articles += outcome instanceof Outcome.Value ? 1 : 0;
        }
        if (record.body().size() > limits.maxRecordBytes()) {
          sink.accept(problem(file, "a record is too long to skip; the rest was not read"));
          return true;
        }
      }
      return true;
    } catch (EOFException | ZipException e) {
      sink.accept(problem(file, "the archive is cut off after " + progress.articles + " articles"));
    } catch (IOException e) {
      String message = e instanceof ParsingException p ? p.getBaseMessage() : e.getMessage();
      sink.accept(problem(file, "the archive is broken: " + message));
    } catch (RuntimeException e) {
      // The library throws these for headers that are no numbers, dates or addresses.
      sink.accept(problem(file, "the archive is broken after " + progress.articles + " articles"));
    }
    return false;
  }

  /** How far the reading of an archive has come. */
  private static final class Progress {
    /** Where the last record begins that was read. */
    long reached;

    /** Articles handed on. */
    int articles;
  }

  private @Nullable Outcome<Capture> capture(
      FileTree.Found file, WarcRecord record, int number, Skipped skipped) throws IOException {
    if (record instanceof WarcRevisit revisit) {
      return revisit(file, revisit, number, skipped);
    }
    if (!(record instanceof WarcTargetRecord target)
        || !(record instanceof WarcResponse
            || record instanceof WarcResource
            || record instanceof WarcConversion)) {
      return null;
    }
    originals.remember(target, file.path());
    return payload(file, target, target.target(), number, skipped);
  }

  private @Nullable Outcome<Capture> revisit(
      FileTree.Found file, WarcRevisit revisit, int number, Skipped skipped) throws IOException {
    Originals.Place place = originals.of(revisit);
    if (place == null) {
      skipped.count("revisits without original");
      return null;
    }
    if (place.target().equals(revisit.target())) {
      skipped.count("revisits of the same address");
      return null;
    }
    try (FileChannel channel = FileChannel.open(place.file()).position(place.offset());
        WarcReader reader = new WarcReader(channel)) {
      Optional<WarcRecord> original = reader.next();
      return original.isPresent() && original.get() instanceof WarcTargetRecord target
          ? payload(file, target, revisit.target(), number, skipped)
          : null;
    }
  }

  private @Nullable Outcome<Capture> payload(
      FileTree.Found file, WarcTargetRecord record, String uri, int number, Skipped skipped)
      throws IOException {
    HttpPayload.Read read = payloads.read(record);
    String id = file.id() + "#" + number;
    if (read.skip() != null) {
      skipped.count(read.skip());
      return null;
    }
    byte[] bytes = read.bytes();
    Sniffer.Kind kind =
        Sniffer.kind(
            bytes.length > Sniffer.HEAD ? java.util.Arrays.copyOf(bytes, Sniffer.HEAD) : bytes,
            "",
            true);
    Form form = form(read.mime(), kind, uri);
    if (form == null || bytes.length == 0) {
      skipped.count(
          bytes.length == 0 ? "empty" : read.mime().isEmpty() ? "unknown type" : read.mime());
      return null;
    }
    List<Problem> problems = new ArrayList<>();
    if (read.cut() || record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
      problems.add(Problem.warning("capture", id, "the record is truncated"));
    }
    String text = Charsets.decode(bytes, read.charset());
    return new Outcome.Value<>(
        new Capture(
            id,
            new Source(file.label(), uri, record.position(), Digests.sha256(bytes)),
            new SourceText(text, 0),
            form,
            AlignedText.identity(text),
            Declared.NOTHING),
        problems);
  }

  private static @Nullable Form form(String mime, Sniffer.Kind kind, String uri) {
    boolean text = kind == Sniffer.Kind.TEXT || kind == Sniffer.Kind.HTML;
    if (mime.equals("text/html") || mime.equals("application/xhtml+xml")) {
      return text || kind == Sniffer.Kind.XML ? Form.HTML : null;
    }
    if (mime.isEmpty() && kind == Sniffer.Kind.HTML) {
      return Form.HTML;
    }
    boolean forRobots = uri.endsWith("/robots.txt") || uri.endsWith("/ads.txt");
    return mime.equals("text/plain") && text && !forRobots
        ? kind == Sniffer.Kind.HTML ? Form.HTML : Form.TEXT
        : null;
  }

  private static Outcome<Capture> problem(FileTree.Found file, String message) {
    return Outcome.failure(Problem.error("capture", file.id(), message));
  }
}
