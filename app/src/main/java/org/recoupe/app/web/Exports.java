package org.recoupe.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.csv.DossierCsv;
import org.recoupe.dossier.html.DossierPage;
import org.recoupe.dossier.json.DossierJson;
import org.recoupe.dossier.jsonld.DossierJsonLd;
import org.recoupe.dossier.markdown.DossierMarkdown;

/** A story's dossier to take away, in every form. */
final class Exports {
  /** Time of the entries of an archive: the first that the format knows, so that bytes repeat. */
  private static final long EPOCH = 315_532_800_000L;

  private final Site site;
  private final String version;

  Exports(Site site, String version) {
    this.site = site;
    this.version = version;
  }

  /** A form of a dossier. */
  enum Form {
    HTML("html", "text/html; charset=utf-8"),
    JSON("json", "application/json; charset=utf-8"),
    JSONLD("jsonld", "application/ld+json; charset=utf-8"),
    MD("md", "text/markdown; charset=utf-8"),
    CSV("csv", "text/csv; charset=utf-8"),
    ZIP("zip", "application/zip");

    private final String extension;
    private final String type;

    Form(String extension, String type) {
      this.extension = extension;
      this.type = type;
    }

    /** End of the file's name. */
    String extension() {
      return extension;
    }

    static Form of(String extension) {
      for (Form form : values()) {
        if (form.extension.equals(extension)) {
          return form;
        }
      }
      throw new NotFoundResponse();
    }
  }

  /** {@code /api/v1/stories/{id}/dossier.{form}}. */
  void dossier(Context request) {
    Form form = Form.of(request.pathParam("form"));
    String id = request.pathParam("id");
    StoryDossier story = site.desk().dossier(id).orElseThrow(NotFoundResponse::new);
    Dossier dossier = new Dossier(version, List.of(story), List.of());
    Messages messages = site.languages().of(request);
    String name = "recoupe-" + id + "." + form.extension();
    String how = form == Form.JSON || form == Form.JSONLD ? "inline" : "attachment";
    request.header("Content-Disposition", how + "; filename=\"" + name + "\"");
    request.contentType(form.type);
    if (form == Form.ZIP) {
      request.result(zip(dossier, messages));
    } else {
      request.result(text(form, dossier, messages));
    }
  }

  private static String text(Form form, Dossier dossier, Messages messages) {
    return switch (form) {
      case HTML -> new DossierPage(messages).write(dossier);
      case JSON -> new DossierJson(messages).write(dossier);
      case JSONLD -> DossierJsonLd.write(dossier);
      case MD -> new DossierMarkdown(messages).write(dossier);
      case CSV -> DossierCsv.write(dossier);
      case ZIP -> throw new IllegalArgumentException("an archive is no text");
    };
  }

  private static byte[] zip(Dossier dossier, Messages messages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Form form : Form.values()) {
        if (form != Form.ZIP) {
          ZipEntry entry = new ZipEntry("dossier." + form.extension());
          entry.setTime(EPOCH);
          zip.putNextEntry(entry);
          zip.write(text(form, dossier, messages).getBytes(StandardCharsets.UTF_8));
          zip.closeEntry();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
