package org.recoupe.dossier.html;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.article.Publication;
import org.recoupe.dossier.Dates;
import org.recoupe.dossier.Messages;
import org.recoupe.reuse.Origin;

/** Each report in full. Written last: the parts before it say which places are linked to. */
final class ReportsSection implements Section {
  @Override
  public String name() {
    return "reports";
  }

  @Override
  public int size(StoryView story) {
    return story.dossier().articles().size();
  }

  @Override
  public void write(Html html, StoryView story) {
    for (AnnotatedArticle article : story.dossier().articles()) {
      html.open("article", "class", "report", "id", story.anchors().of(article.id())).line();
      header(html, story, article.article());
      story.margin().report(html, article);
      ReportText.of(article, story).write(html);
      html.closeLine();
    }
  }

  private static void header(Html html, StoryView story, Article article) {
    html.open("header").open("h4");
    Origin voice = story.voice(article.id());
    if (voice != null) {
      new Witnesses(html, story).badge(voice);
      html.text(" ");
    }
    html.text(story.headline(article.id())).close().line();
    facts(html, story, article);
    html.closeLine();
  }

  /** What is known about {@code article}. */
  static void facts(Html html, StoryView story, Article article) {
    Messages messages = story.messages();
    html.open("dl").line();
    entry(html, messages, "outlet", article.metadata().publisher());
    entry(html, messages, "authors", String.join(", ", article.metadata().authors()));
    entry(html, messages, "published", published(messages, article.publication()));
    entry(html, messages, "agencies", agencies(article.credits()));
    if (article.translation() != null) {
      String from = article.translation().from().tag();
      entry(html, messages, "translated", messages.text("language." + known(messages, from)));
    }
    address(html, messages, article.metadata().url());
    entry(html, messages, "file", article.source().file());
    entry(html, messages, "digest", article.source().digest());
    html.closeLine();
  }

  private static String known(Messages messages, String tag) {
    return messages.has("language." + tag) ? tag : "und";
  }

  private static String agencies(List<Credit> credits) {
    return String.join(
        ", ", credits.stream().filter(Credit::forText).map(Credit::agency).distinct().toList());
  }

  private static String published(Messages messages, Publication publication) {
    Dates dates = new Dates(messages);
    if (publication.value() == null) {
      return dates.say(null);
    }
    StringBuilder said = new StringBuilder(dates.say(publication.value()));
    if (publication.basis() != null) {
      said.append(" (").append(messages.text("basis." + publication.basis().label())).append(')');
    }
    List<String> others =
        publication.candidates().stream()
            .filter(candidate -> !candidate.value().equals(publication.value()))
            .map(
                c ->
                    dates.say(c.value()) + " (" + messages.text("basis." + c.basis().label()) + ")")
            .distinct()
            .toList();
    if (!others.isEmpty()) {
      said.append(" ; ").append(messages.text("published.others"));
      said.append(' ').append(String.join(", ", others));
    }
    return said.toString();
  }

  private static void entry(Html html, Messages messages, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      html.element("dt", messages.text("report." + key)).element("dd", value).line();
    }
  }

  /** An address is a link only where it is one of the web's; it tells nothing about this page. */
  private static void address(Html html, Messages messages, @Nullable String url) {
    if (url == null || url.isBlank()) {
      return;
    }
    String scheme = url.toLowerCase(Locale.ROOT);
    if (!scheme.startsWith("https://") && !scheme.startsWith("http://")) {
      entry(html, messages, "address", url);
      return;
    }
    html.element("dt", messages.text("report.address")).open("dd");
    html.element("a", url, "href", url, "rel", "noopener noreferrer nofollow");
    html.close().line();
  }
}
