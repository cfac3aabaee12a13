package org.recoupe.capture;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;
import org.recoupe.provenance.Source;
import org.recoupe.text.AlignedText;

/** Opens one file, finds out what it holds and hands on the captures in it. */
final class FileCaptures {
  private final CaptureLimits limits;
  private final Sidecar sidecars = new Sidecar();
  private final JsonCaptures json;
  private final WarcCaptures warc;
  private final FeedCaptures feeds = new FeedCaptures();

  /** A reader with {@code limits}. */
  FileCaptures(CaptureLimits limits) {
    this.limits = limits;
    json = new JsonCaptures(limits);
    warc = new WarcCaptures(limits);
  }

  /** Hands on what {@code file} holds, problems included. */
  void read(FileTree.Found file, Emitter sink) {
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 16)) {
      raw.mark(Sniffer.HEAD);
      byte[] head = raw.readNBytes(Sniffer.HEAD);
      raw.reset();
      String name = String.valueOf(file.path().getFileName());
      Sniffer.Kind kind = Sniffer.kind(head, name, file.given());
      if (kind == Sniffer.Kind.GZIP) {
        PushbackInputStream plain =
            new PushbackInputStream(new BoundedGunzip(raw, limits), Sniffer.HEAD);
        head = headOf(plain);
        plain.unread(head);
        kind = Sniffer.kind(head, name, file.given());
        dispatch(file, kind, head, plain, sink);
      } else {
        dispatch(file, kind, head, raw, sink);
      }
    } catch (IOException e) {
      sink.accept(Outcome.failure(Problem.error("capture", file.id(), message(e))));
    }
  }

  private void dispatch(
      FileTree.Found file, Sniffer.Kind kind, byte[] head, InputStream in, Emitter sink)
      throws IOException {
    switch (kind) {
      case HTML -> sink.accept(document(file, in, Form.HTML));
      case TEXT -> sink.accept(document(file, in, Form.TEXT));
      case JSON -> {
        Charset charset = Charsets.detect(head, null);
        json.read(file, new InputStreamReader(Charsets.withoutMark(in), charset), sink);
      }
      case WARC -> warc.read(file, sink);
      case XML -> feed(file, in, sink);
      case OTHER_TEXT, BINARY, GZIP ->
          sink.accept(
              Outcome.failure(
                  Problem.error(
                      "capture",
                      file.id(),
                      head.length == 0
                          ? "empty file"
                          : "neither a page, a text, a feed nor an archive")));
    }
  }

  private void feed(FileTree.Found file, InputStream in, Emitter sink) throws IOException {
    BoundedBytes read = BoundedBytes.read(in, limits.maxDocumentBytes());
    if (read.cut()) {
      sink.accept(Outcome.failure(tooLong(file)));
    }
    feeds.read(file, read.bytes(), sink);
  }

  private Problem tooLong(FileTree.Found file) {
    return Problem.warning(
        "capture",
        file.id(),
        "longer than " + limits.maxDocumentBytes() + " bytes; the rest was not read");
  }

  private Outcome<Capture> document(FileTree.Found file, InputStream in, Form form)
      throws IOException {
    BoundedBytes read;
    try {
      read = BoundedBytes.read(in, limits.maxDocumentBytes());
    } catch (EOFException | ZipException e) {
      return Outcome.failure(Problem.error("capture", file.id(), message(e)));
    }
    if (read.bytes().length == 0) {
      return Outcome.failure(Problem.error("capture", file.id(), "empty file"));
    }
    Declared declared;
    List<Problem> problems = new java.util.ArrayList<>();
    try {
      declared = sidecars.of(file.path());
    } catch (IOException e) {
      declared = Declared.NOTHING;
      problems.add(Problem.warning("capture", file.id(), "its .meta.json cannot be read"));
    }
    String text = Charsets.decode(read.bytes(), null);
    if (Sniffer.isNoise(text)) {
      return Outcome.failure(Problem.error("capture", file.id(), "no text: binary noise"));
    }
    if (read.cut()) {
      problems.add(tooLong(file));
    }
    return new Outcome.Value<>(
        new Capture(
            file.id(),
            new Source(file.label(), declared.url(), null, Digests.sha256(read.bytes())),
            new SourceText(text, 0),
            form,
            AlignedText.identity(text),
            declared),
        problems);
  }

  /** The first bytes, as far as they can be decompressed: an archive is read behind a break. */
  private static byte[] headOf(InputStream in) throws IOException {
    byte[] head = new byte[Sniffer.HEAD];
    int length = 0;
    try {
      for (int n = in.read(head); n > 0; n = in.read(head, length, head.length - length)) {
        length += n;
      }
    } catch (EOFException | ZipException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(head, length);
  }

  private static String message(IOException e) {
    if (e instanceof EOFException) {
      return "the compressed file is cut off";
    }
    String said = e.getMessage();
    return "cannot be read" + (said == null ? "" : ": " + said);
  }
}
