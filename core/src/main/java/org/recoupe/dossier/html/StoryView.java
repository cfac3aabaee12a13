package org.recoupe.dossier.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Findings;
import org.recoupe.dossier.CodePoints;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.StoryNames;
import org.recoupe.provenance.Reason;
import org.recoupe.reuse.Origin;

/** One story as the sections of the page see it: by id, and with a letter for each voice. */
final class StoryView {
  private final StoryDossier dossier;
  private final Messages messages;
  private final Anchors anchors;
  private final String prefix;
  private final Marginalia margin;
  private final StoryNames names;
  private final Map<String, CodePoints> sources = new LinkedHashMap<>();

  /**
   * A story of a page.
   *
   * @param prefix begins the name of everything in this story that can be linked to
   * @param margin what stands beside the lines
   */
  StoryView(
      StoryDossier dossier, Messages messages, Anchors anchors, String prefix, Marginalia margin) {
    this.margin = margin;
    this.dossier = dossier;
    this.messages = messages;
    this.anchors = anchors;
    this.prefix = prefix;
    this.names = new StoryNames(dossier);
  }

  /** How its reports, outlets and voices are called. */
  StoryNames names() {
    return names;
  }

  StoryDossier dossier() {
    return dossier;
  }

  Findings findings() {
    return dossier.findings();
  }

  Messages messages() {
    return messages;
  }

  Anchors anchors() {
    return anchors;
  }

  /** What stands beside the lines of this story. */
  Marginalia margin() {
    return margin;
  }

  /** Name of a part of this story, to link to. */
  String name(String part) {
    return prefix + "-" + part;
  }

  AnnotatedArticle article(String id) {
    return names.article(id);
  }

  List<Origin> origins() {
    return dossier.lineage().origins();
  }

  /**
   * Number of independent voices among {@code origins}: two texts of one outlet are not independent
   * of each other.
   */
  int voices(List<String> origins) {
    return names.voices(origins);
  }

  /** Number of independent voices in this story. */
  int voices() {
    return voices(origins().stream().map(Origin::id).toList());
  }

  /** The words of a place, white space folded. */
  String words(Excerpt place) {
    return names.words(place);
  }

  /** A reason in the reader's language, in which reports are called by their outlets. */
  String reason(Reason reason) {
    List<String> named =
        reason.arguments().stream().map(word -> names.holds(word) ? outlet(word) : word).toList();
    return messages.reason(new Reason(reason.key(), named));
  }

  /** The range of a place in the source text, in code points, for people who check by hand. */
  String characters(Excerpt place) {
    Article article = article(place.article()).article();
    CodePoints source =
        sources.computeIfAbsent(
            article.id(), id -> new CodePoints(article.sourceText().characters()));
    CodePoints.Range range = CodePoints.inSource(article, source, place.at());
    return messages.text("characters", article.id(), range.start(), range.end());
  }

  /** Letter of a voice: A to Z, then A2 and so on. */
  String letter(String origin) {
    return names.letter(origin);
  }

  /** Number of a voice, from 0, in the order of the dossier. */
  int number(String origin) {
    return names.number(origin);
  }

  /** The voice that an article rests on, null where the story has none for it. */
  @Nullable Origin voice(String article) {
    return names.voice(article);
  }

  /** Short name of an article's outlet: publisher, host or file. */
  String outlet(String id) {
    return names.outlet(id);
  }

  /** Number of different outlets in this story. */
  int outlets() {
    return names.outlets();
  }

  /** The headline of an article, else how its text begins. */
  String headline(String id) {
    return names.headline(id);
  }

  /** The title of the story; where that is but an article's name, the article's headline. */
  String title() {
    return names.title();
  }

  /** {@code text} with every run of white space as one space; no-break spaces stay. */
  static String folded(String text) {
    return StoryNames.folded(text);
  }
}
