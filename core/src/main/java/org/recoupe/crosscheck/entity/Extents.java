package org.recoupe.crosscheck.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.name.OfficeReader;

/** Words around a name that are part of how a report names a thing and change nothing of it. */
final class Extents {
  /** Numbers of motorways. */
  private static final Pattern MOTORWAY = Pattern.compile("[AE] ?[1-9][0-9]{0,2}");

  /** The second number of a motorway. */
  private static final Pattern SECOND = Pattern.compile("/[AE] ?[1-9][0-9]{0,2}\\b");

  /** An article and a word behind it. */
  private static final Pattern FAME =
      Pattern.compile("\\b(?:([Ll]['’]|[Ll][ea] ))?(\\p{Ll}{5,12}) $");

  private static final String ROAD = "autoroute ";

  /** « toute la » before a name. */
  private static final Pattern ALL = Pattern.compile("\\b([Tt]out(?: le | l['’]|e la |e l['’]))$");

  /** « le siège de l' » before the name of a body */
  private static final Pattern SEAT =
      Pattern.compile("\\b((?:[Ll]e )?siège (?:de (?:l['’]|la )?|d['’]|du |des ))$");

  private final OfficeReader offices;

  Extents(OfficeReader offices) {
    this.offices = offices;
  }

  /** « le célèbre Varech », « l'actuel gouvernement », « toute la Ruritanie » */
  void before(Group group, String said, String text, int start) {
    Matcher before = FAME.matcher(text).region(Math.max(0, start - 20), start);
    Matcher all = ALL.matcher(text).region(Math.max(0, start - 20), start);
    if (all.find()) {
      group.variant(all.group(1) + said);
    }
    Matcher seat = SEAT.matcher(text).region(Math.max(0, start - 20), start);
    if (seat.find() && group.type() == EntityType.ORGANISATION) {
      group.variant(seat.group(1) + said);
      group.variant(seat.group(1).substring(seat.group(1).indexOf("siège")) + said);
    }
    if (before.find() && offices.has("fame", before.group(2))) {
      String famous = before.group(2) + " " + said;
      group.variant(famous);
      if (before.group(1) != null) {
        group.variant(before.group(1) + famous);
      }
    }
  }

  /** « l'autoroute A98 », « A98 », « l'autoroute A98/E99 » */
  static void motorway(Group group, String said, String text, int end) {
    String number = said.startsWith(ROAD) ? said.substring(ROAD.length()) : said;
    if (!MOTORWAY.matcher(number).matches()) {
      return;
    }
    group.knownAs(ROAD + number);
    group.variant(number);
    Matcher other = SECOND.matcher(text).region(end, text.length());
    if (other.lookingAt()) {
      group.variant(number + other.group());
      group.variant(ROAD + number + other.group());
    }
  }
}
