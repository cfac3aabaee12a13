package org.recoupe.dossier.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;

/**
 * Writes a dossier as one page that needs nothing else: no network, no other file. The page holds
 * the style and the script that it names by their digests and allows nothing else to run; all words
 * of reports are escaped.
 */
public final class DossierPage {
  private final Messages messages;

  /** Speaks the language of {@code messages}. */
  public DossierPage(Messages messages) {
    this.messages = messages;
  }

  /** The whole of {@code dossier} as an HTML document. */
  public String write(Dossier dossier) {
    Anchors anchors =
        new Anchors(
            dossier.stories().stream()
                .flatMap(story -> story.articles().stream())
                .map(article -> article.id())
                .toList());
    List<StoryView> stories = new ArrayList<>();
    for (StoryDossier story : dossier.stories()) {
      stories.add(
          new StoryView(story, messages, anchors, "s" + (stories.size() + 1), Marginalia.NONE));
    }
    Html html = new Html();
    html.open("html", "lang", messages.language().tag()).line();
    head(html, title(stories));
    html.open("body").line();
    html.element("a", messages.text("skip"), "class", "skip", "href", "#main").line();
    banner(html, dossier, stories);
    html.open("main", "id", "main").line();
    stories.forEach(story -> StorySections.write(html, story));
    ProblemsSection.write(html, messages, dossier.problems());
    html.closeLine();
    html.element("footer", messages.text("footer", dossier.version())).line();
    html.open("script").own(resource("page.js")).closeLine();
    html.closeLine().closeLine();
    return "<!DOCTYPE html>\n" + html.done();
  }

  private String title(List<StoryView> stories) {
    return stories.isEmpty()
        ? messages.text("title.none")
        : messages.text("title", stories.get(0).title());
  }

  private static void head(Html html, String title) {
    String style = resource("page.css") + resource("/org/recoupe/dossier/picture/picture.css");
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src '"
            + digest(style)
            + "'; script-src '"
            + digest(resource("page.js"))
            + "'";
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.empty("meta", "name", "color-scheme", "content", "light dark").line();
    html.empty("meta", "name", "referrer", "content", "no-referrer").line();
    html.element("title", title).line();
    html.open("style").own(style).closeLine();
    html.closeLine();
  }

  private void banner(Html html, Dossier dossier, List<StoryView> stories) {
    html.open("header", "class", "banner");
    html.element("p", messages.text("banner"), "class", "brand").line();
    if (stories.size() != 1) {
      html.element("h1", messages.count("stories", stories.size())).line();
      html.open("ol", "class", "index").line();
      for (StoryView story : stories) {
        html.open("li");
        html.element("a", story.title(), "href", "#" + story.name("top"));
        html.element("span", " " + StorySections.summary(story), "class", "dim").closeLine();
      }
      html.closeLine();
    }
    if (!dossier.problems().isEmpty()) {
      html.open("p");
      html.element("a", messages.count("problems", dossier.problems().size()), "href", "#problems");
      html.closeLine();
    }
    html.closeLine();
  }

  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(DossierPage.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
