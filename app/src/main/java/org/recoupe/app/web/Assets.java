package org.recoupe.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.recoupe.dossier.html.DossierPage;

/** Style and script: those of a dossier and those of the desk in one file each. */
final class Assets {
  /** Hexadecimal digits of the name, so that a browser may keep the file for ever. */
  private static final int NAME = 12;

  private final String style =
      read(DossierPage.class, "page.css")
          + read(DossierPage.class, "/org/recoupe/dossier/picture/picture.css")
          + read(Assets.class, "desk.css");
  private final String script = read(DossierPage.class, "page.js") + read(Assets.class, "desk.js");
  private final String styleAddress = "/assets/" + version(style) + "/desk.css";
  private final String scriptAddress = "/assets/" + version(script) + "/desk.js";

  private static String version(String content) {
    return Digests.sha256(content).substring(0, NAME);
  }

  private static String read(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Address of the style. */
  String style() {
    return styleAddress;
  }

  /** Address of the script. */
  String script() {
    return scriptAddress;
  }

  void serveStyle(Context request) {
    serve(request, "text/css; charset=utf-8", style);
  }

  void serveScript(Context request) {
    serve(request, "text/javascript; charset=utf-8", script);
  }

  private static void serve(Context request, String type, String content) {
    request.header("Cache-Control", "public, max-age=31536000, immutable");
    request.contentType(type).result(content);
  }
}
