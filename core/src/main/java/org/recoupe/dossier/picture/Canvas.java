package org.recoupe.dossier.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.dossier.Dates;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.StoryNames;
import org.recoupe.reuse.Origin;

/**
 * What every picture of a story is drawn from and with.
 *
 * @param story the story
 * @param names how its reports and voices are called
 * @param messages words in the reader's language
 * @param links where marks lead
 * @param prefix begins the name of each picture
 */
record Canvas(StoryDossier story, StoryNames names, Messages messages, Links links, String prefix) {
  /** Voices have so many colours; after the last one they begin again, the letters do not. */
  private static final int COLOURS = 8;

  /** Height of the two lines of dates above columns. */
  static final int DATES = 34;

  /** Height of a line of hours below the dates. */
  static final int HOURS = 16;

  /** More columns than this leave no room for their hours on a phone. */
  private static final int COLUMNS_WITH_HOURS = 8;

  /** The words of a message under {@code picture.}. */
  String text(String key, Object... arguments) {
    return messages.text("picture." + key, arguments);
  }

  /** Class of the colour of a voice. */
  String colour(@Nullable Origin voice) {
    return voice == null ? "none" : "c" + names.number(voice.id()) % COLOURS;
  }

  /** Letter of a voice, empty for none. */
  String letter(@Nullable Origin voice) {
    return voice == null ? "" : names.letter(voice.id());
  }

  /** Voice and name of an outlet, as a mark is called: « A · L'Écho ». */
  String who(String article) {
    Origin voice = names.voice(article);
    return voice == null ? names.outlet(article) : letter(voice) + " · " + names.outlet(article);
  }

  /** What a witness says, for who points at its mark. */
  String witness(Excerpt place) {
    return who(place.article()) + messages.text("colon") + names.words(place);
  }

  /** Date on which an article was published, null where not known. */
  @Nullable String published(String article) {
    return names.article(article).article().publication().value();
  }

  /** The date of publication in words. */
  String publishedInWords(String article) {
    return new Dates(messages).say(published(article));
  }

  /** Dates above columns, in the {@link #DATES} pixels from {@code top}. */
  void dates(Svg svg, Columns columns, List<@Nullable String> values, int top, int bottom) {
    new DateLabels(new Dates(messages), columns, values).write(svg, top, bottom);
  }

  /** Hours above columns, where there is room. */
  void hours(Svg svg, Columns columns, List<@Nullable String> values, int bottom) {
    Dates dates = new Dates(messages);
    for (int i = 0; i < values.size() && values.size() <= COLUMNS_WITH_HOURS; i++) {
      svg.words(dates.hour(values.get(i)), columns.middle(i), bottom, "date middle");
    }
  }

  /** A round mark with the letter of a voice, at the origin; its surroundings take the finger. */
  void badge(Svg svg, @Nullable Origin voice, int radius) {
    svg.empty("circle", "r", "12", "class", "touch");
    svg.empty("circle", "r", "" + radius, "class", "fill " + colour(voice));
    inside(svg, letter(voice), "letter");
  }

  /** Characters in a round mark at the origin; where there are many, they are small. */
  static void inside(Svg svg, String characters, String style) {
    String size = characters.length() > 2 ? " smallest" : characters.length() > 1 ? " small" : "";
    svg.element("text", characters, "y", "4", "class", style + size);
  }

  /** Defines what {@link #line} fades out with. */
  void fade(Svg svg, String picture) {
    svg.open("linearGradient", "id", prefix + picture + "-fade");
    svg.empty("stop", "offset", "0", "class", "clear");
    svg.empty("stop", "offset", "1", "class", "full").close();
  }

  /** One line of words from {@code across} to the right edge; what is longer fades out. */
  void line(Svg svg, String picture, int across, int top, int height, String words) {
    svg.open(
        "svg",
        "x",
        Svg.across(across),
        "y",
        "" + top,
        "width",
        Svg.across(Svg.WIDTH - across),
        "height",
        "" + height);
    svg.words(words, 0, height / 2 + 5, "words").at(Svg.WIDTH, 1);
    String fill = "url(#" + prefix + picture + "-fade)";
    svg.empty("rect", "x", "-36", "width", "37", "height", "" + (height - 2), "fill", fill);
    svg.close().close();
  }
}
