package org.recoupe.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.app.store.NewCapture;
import org.recoupe.app.watch.AskedPages;
import org.recoupe.dossier.html.Html;

/** Ways to put reports in: files and pasted text. What was acknowledged is kept. */
final class Adding {
  /** Files of one request. */
  private static final int MOST_FILES = 2_000;

  /** Addresses of one request. */
  private static final int MOST_ADDRESSES = 500;

  /** Characters of a pasted text. */
  private static final int LONGEST_TEXT = 2_000_000;

  /** What can be said of a pasted text, as a sidecar names it. */
  private static final List<String> FIELDS = List.of("outlet", "title", "date", "url", "author");

  private final Site site;

  Adding(Site site) {
    this.site = site;
  }

  /** {@code GET /add}: the forms. */
  void form(Context request) {
    Visit visit = site.visit(request);
    Html html = new Html();
    Shell.heading(html, visit.text("add.title"), visit.text("add.note"));
    String kept = request.queryParam("kept");
    if (kept != null && kept.matches("[0-9]{1,6}")) {
      html.open("p", "class", "kept", "role", "status");
      html.text(visit.messages().count("add.kept", Integer.parseInt(kept))).closeLine();
    }
    StoriesPages.state(html, visit, site.desk().state());
    AddForms.files(html, visit);
    AddForms.addresses(html, visit, site.store().wanted().count());
    AddForms.text(html, visit, FIELDS);
    site.show(request, visit, visit.text("add.title"), html);
  }

  /** {@code POST /add/files}: keeps files as they came. */
  void files(Context request) {
    int kept = keep(uploaded(request));
    if ("application/json".equals(request.header("Accept"))) {
      request.contentType("application/json").result(Json.write(Map.of("kept", kept)));
    } else {
      done(request, kept);
    }
  }

  /** {@code POST /api/v1/captures}: the same for programs. */
  void filesJson(Context request) {
    int kept = keep(uploaded(request));
    request.status(HttpStatus.CREATED).contentType("application/json");
    request.result(Json.write(Map.of("kept", kept)));
  }

  private List<NewCapture> uploaded(Context request) {
    List<UploadedFile> files = request.uploadedFiles("files");
    if (files.isEmpty() || files.size() > MOST_FILES) {
      throw new BadRequestResponse(site.languages().of(request).text("add.many", MOST_FILES));
    }
    List<NewCapture> captures = new ArrayList<>();
    String received = site.clock().instant().toString();
    for (UploadedFile file : files) {
      if (file.size() > 0) {
        captures.add(
            new NewCapture(
                file.filename(), bytes(file), NewCapture.Origin.FILE, null, received, null));
      }
    }
    return captures;
  }

  private static byte[] bytes(UploadedFile file) {
    try (InputStream in = file.content()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** {@code POST /add/text}: keeps a text, with what is known about it beside it. */
  void text(Context request) {
    String text = request.formParam("text");
    if (text == null || text.isBlank() || text.length() > LONGEST_TEXT) {
      throw new BadRequestResponse(site.visit(request).text("add.text.length", LONGEST_TEXT));
    }
    Map<String, String> known = new LinkedHashMap<>();
    for (String field : FIELDS) {
      String value = request.formParam(field);
      if (value != null && !value.isBlank()) {
        known.put(field, value.strip());
      }
    }
    String received = site.clock().instant().toString();
    String name =
        "paste/" + received.substring(0, 10) + "-" + Digests.sha256(text).substring(0, 10);
    List<NewCapture> captures = new ArrayList<>();
    // The sidecar first, so that it is there when the text is read.
    if (!known.isEmpty()) {
      captures.add(paste(name + ".meta.json", Json.write(known), received));
    }
    captures.add(paste(name + ".txt", text.replace("\r\n", "\n"), received));
    done(request, keep(captures));
  }

  /** {@code POST /add/addresses}: puts pages on the list of those to get. */
  void addresses(Context request) {
    String text = request.formParam("addresses");
    List<String> wanted = new ArrayList<>();
    for (String line : (text == null ? "" : text).lines().toList()) {
      AskedPages.address(line).ifPresent(address -> wanted.add(address.toString()));
    }
    if (wanted.isEmpty() || wanted.size() > MOST_ADDRESSES) {
      throw new BadRequestResponse(
          site.languages().of(request).text("add.addresses.wrong", MOST_ADDRESSES));
    }
    site.store().wanted().add(wanted);
    request.redirect("/add?wanted=" + wanted.size(), HttpStatus.SEE_OTHER);
  }

  private static NewCapture paste(String name, String text, String received) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new NewCapture(name, bytes, NewCapture.Origin.PASTE, null, received, null);
  }

  private int keep(List<NewCapture> captures) {
    int kept = site.store().captures().keep(captures).size();
    site.desk().tell();
    return kept;
  }

  private static void done(Context request, int kept) {
    request.redirect("/add?kept=" + kept, HttpStatus.SEE_OTHER);
  }
}
