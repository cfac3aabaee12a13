package org.recoupe.dossier.html;

import java.util.List;
import java.util.Optional;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.picture.Picture;
import org.recoupe.dossier.picture.PictureTable;
import org.recoupe.dossier.picture.Pictures;

/** Writes the pictures of a story, each with its title, how to read it, and its table. */
final class Figures {
  private final Html html;
  private final Messages messages;
  private final Pictures pictures;

  Figures(Html html, StoryView story) {
    this.html = html;
    this.messages = story.messages();
    this.pictures =
        new Pictures(
            story.dossier(), story.names(), messages, new PageLinks(story), story.name("picture-"));
  }

  void copies() {
    write(pictures.copies());
  }

  void agreement() {
    write(pictures.agreement());
  }

  void timeline() {
    write(pictures.timeline());
  }

  void counts() {
    write(pictures.counts());
  }

  private void write(Optional<Picture> drawn) {
    if (drawn.isEmpty()) {
      return;
    }
    Picture picture = drawn.get();
    html.open("figure", "class", "drawing").line();
    html.element("h4", picture.title()).line();
    html.drawn(picture);
    html.element("p", picture.legend(), "class", "note").line();
    picture.left().ifPresent(left -> html.element("p", left, "class", "note").line());
    html.open("details").element("summary", messages.text("picture.table")).line();
    table(picture);
    html.closeLine();
    html.closeLine();
  }

  private void table(Picture picture) {
    PictureTable table = picture.table();
    html.open(
        "div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", picture.title());
    html.open("table", "class", "figures").element("caption", picture.title()).line();
    html.open("thead").open("tr");
    table.columns().forEach(column -> html.element("th", column, "scope", "col"));
    html.close().close().line().open("tbody").line();
    for (List<PictureTable.Cell> row : table.rows()) {
      html.open("tr");
      for (int i = 0; i < row.size(); i++) {
        html.open(i == 0 ? "th" : "td", "scope", i == 0 ? "row" : null);
        cell(row.get(i));
        html.close();
      }
      html.closeLine();
    }
    html.close().close().close().line();
  }

  private void cell(PictureTable.Cell cell) {
    if (cell.link() == null) {
      html.text(cell.text());
    } else {
      html.element("a", cell.text(), "href", cell.link());
    }
  }
}
