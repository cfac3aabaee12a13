package org.recoupe.article.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Credit;
import org.recoupe.article.credit.CreditFinder;
import org.recoupe.capture.Declared;

/** Finds who wrote an article; agencies are told apart, they are credits. */
final class Authors {
  /** Fields of schema.org that say where a text is from. */
  private static final List<String> SOURCES =
      List.of("sourceOrganization", "provider", "creditText");

  private static final int MAX_AUTHORS = 20;
  private static final int MAX_NAME = 80;
  private static final int MAX_WORDS = 6;
  private static final int MAX_BYLINES = 12;
  private static final Pattern AND =
      Pattern.compile(
          "\\s*[,;|/]\\s+|\\s*;\\s*|\\s+(?:and|et|und|e|y|og|och|en|i|&)\\s+(?=\\p{Lu})");

  /** What parts names in a line of its own. */
  private static final Pattern IN_LINE =
      Pattern.compile("\\s*[,/|;]\\s*|\\s+(?:and|et|und|y|e|en|&)\\s+");

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:written|posted|published|story|reported|text|words|interview|kommentar|recherche|propos recueillis|article|autor|autorin|author|auteur|redaktion)\\s{0,2}:?\\s*)?"
              + "(?:(?:by|von|par|por|di|de la mano de|av|af|door|autor|autorin|author|auteur|autore|text|foto|fotos)\\s{0,2}:?\\s+|(?:by|von|par|por|di|autor|autorin|author|text)\\s{0,2}:\\s*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NO_NAME =
      Pattern.compile(
          "https?:|www\\.|@|\\.com|\\d{2}|[<>{}\\[\\]]|^(?:admin|null|undefined|unknown|user|editor|webmaster|redaction|redaktion|staff)$",
          Pattern.CASE_INSENSITIVE);

  /** A given name and a family name; initials of a desk are none. */
  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[^\\s/]{1,30}(?: [^\\s/]{1,30}){1,4}+");

  /** What stands between a person and an agency in one field: « Jeanne Varenne avec AFP ». */
  private static final Pattern BESIDE_AGENCY =
      Pattern.compile(
          "\\s*[/()]\\s*|\\s+[-–—]\\s+|\\s+(?:avec|with|mit|con|com|met)\\s+(?:l['’])?");

  /** A person's name beside an agency's: each word with a capital, no article in front. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?!(?:Les?|La|Die|Der|Das|The|El|Il|Lo|De|Het|O|A) |L['’])\\p{Lu}[\\p{L}.'’-]{1,30}"
              + "(?: (?:de|du|van|von|der|den|el|al|ben|le|la|bin|di|da|dos|del)){0,2}"
              + "(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,3}");

  private final CreditFinder credits = new CreditFinder();

  /**
   * Who is named as author.
   *
   * @param persons names in the order of the page, and desks where the page names no person
   * @param agencies short names of agencies among the authors
   */
  record Named(List<String> persons, List<String> agencies) {}

  /**
   * The authors of {@code page}; what a container declares is used where the page says nothing.
   *
   * @param above short lines right above the report, in order: « Ada Fournel », « Von Ada Fournel »
   */
  Named of(PageParts page, @Nullable String declared, List<String> above) {
    List<String> raw = fromLinkedData(page);
    // Where JSON-LD names only the paper itself, the page may still name a person.
    if (raw.stream().allMatch(name -> isSite(page, name))) {
      List<String> other = fromMeta(page);
      if (other.isEmpty()) {
        other = fromBylines(page);
        if (!raw.isEmpty()) {
          other = other.stream().filter(name -> FULL_NAME.matcher(name).matches()).toList();
        }
      }
      raw = other.isEmpty() ? raw : other;
    } else {
      List<String> persons = raw.stream().filter(name -> !isSite(page, name)).toList();
      raw = persons;
    }
    if (raw.isEmpty() && declared != null) {
      raw = split(declared);
    }
    if (raw.stream().allMatch(name -> isSite(page, name))) {
      List<String> shown = fromLines(page, above);
      raw = shown.isEmpty() ? raw : shown;
    }
    Map<String, String> persons = new LinkedHashMap<>();
    List<String> agencies = new ArrayList<>();
    for (String name : raw) {
      List<String> found =
          credits.inField(name).stream().map(credit -> credit.agency()).distinct().toList();
      if (!found.isEmpty()) {
        found.stream().filter(agency -> !agencies.contains(agency)).forEach(agencies::add);
        for (String beside : BESIDE_AGENCY.split(name, -1)) {
          if (PERSON.matcher(beside).matches()
              && credits.inField(beside).isEmpty()
              && !isSite(page, beside)) {
            persons.putIfAbsent(Phrases.fold(beside), beside);
          }
        }
      } else if (persons.size() < MAX_AUTHORS) {
        persons.putIfAbsent(Phrases.fold(name), name);
      }
    }
    for (String agency : fromSources(page)) {
      if (!agencies.contains(agency)) {
        agencies.add(agency);
      }
    }
    return new Named(List.copyOf(persons.values()), agencies);
  }

  /** Agencies that JSON-LD names as where the text is from. */
  private List<String> fromSources(PageParts page) {
    JsonNode article = page.linked().article();
    List<String> names = new ArrayList<>();
    for (String field : SOURCES) {
      if (article != null) {
        collect(page.linked(), article.get(field), names);
      }
    }
    return names.stream()
        .flatMap(name -> credits.inField(name).stream())
        .map(Credit::agency)
        .distinct()
        .toList();
  }

  private static List<String> fromLinkedData(PageParts page) {
    List<String> names = new ArrayList<>();
    JsonNode article = page.linked().article();
    if (article != null) {
      for (String field : List.of("author", "creator")) {
        if (names.isEmpty()) {
          collect(page.linked(), article.get(field), names);
        }
      }
    }
    return names;
  }

  private static void collect(LinkedData data, @Nullable JsonNode node, List<String> names) {
    if (node == null || names.size() > MAX_AUTHORS) {
      return;
    }
    if (node.isArray()) {
      for (JsonNode one : node) {
        collect(data, one, names);
      }
    } else if (node.isObject()) {
      JsonNode person = data.resolve(node);
      JsonNode name = person.get("name");
      if (name != null) {
        collect(data, name, names);
      } else if (person.has("familyName")) {
        String given = person.path("givenName").asText();
        addName(names, (given + " " + person.path("familyName").asText()).strip());
      }
    } else if (node.isTextual()) {
      names.addAll(split(node.asText()));
    }
  }

  private static List<String> fromMeta(PageParts page) {
    for (String field :
        List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "cxenseparse:author",
            "og:article:author",
            "authors")) {
      List<String> names = new ArrayList<>();
      for (String value : page.meta().all(field)) {
        if (!isSite(page, value)) {
          names.addAll(split(value));
        }
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static boolean isSite(PageParts page, String value) {
    String folded = Phrases.fold(value);
    for (String site :
        new String[] {
          page.meta().first("og:site_name"),
          page.meta().first("publisher"),
          page.meta().first("copyright"),
          page.meta().first("application-name"),
          Descriptions.publisher(page, Declared.NOTHING, null)
        }) {
      if (site != null && Phrases.fold(site).equals(folded)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> fromBylines(PageParts page) {
    List<String> names = new ArrayList<>();
    int seen = 0;
    for (Element byline : page.landmarks().bylines()) {
      if (seen++ > MAX_BYLINES) {
        break;
      }
      if (Landmarks.isAside(byline)) {
        continue;
      }
      String text = Headlines.clean(byline.text());
      if (text.length() <= MAX_NAME) {
        names.addAll(split(text));
      }
      if (!names.isEmpty() && !byline.hasAttr("itemprop") && !byline.hasAttr("rel")) {
        break;
      }
    }
    return names;
  }

  /** The names in a line that says « by », or that holds nothing else right above the report. */
  private List<String> fromLines(PageParts page, List<String> above) {
    for (int i = above.size() - 1; i >= Math.max(0, above.size() - MAX_BYLINES); i--) {
      String line = Headlines.clean(above.get(i));
      String bare = BEFORE.matcher(line).replaceFirst("");
      if (line.length() > MAX_NAME || bare.equals(line) && i < above.size() - 1) {
        continue;
      }
      List<String> parts = List.of(IN_LINE.split(bare, -1));
      List<String> names =
          parts.stream()
              .map(String::strip)
              .filter(name -> PERSON.matcher(name).matches() && !isSite(page, name))
              .filter(name -> credits.inField(name).isEmpty())
              .toList();
      if (!names.isEmpty() && (names.size() == parts.size() || !bare.equals(line))) {
        return names;
      }
    }
    return List.of();
  }

  /** Single names in {@code field}. */
  static List<String> split(String field) {
    List<String> names = new ArrayList<>();
    String plain = field.indexOf('&') >= 0 ? Parser.unescapeEntities(field, false) : field;
    plain = BEFORE.matcher(Headlines.clean(plain)).replaceFirst("");
    for (String name : AND.split(plain)) {
      addName(names, name);
    }
    return names;
  }

  private static void addName(List<String> names, String raw) {
    String name = raw.strip();
    while (name.endsWith(".") && name.length() > 3 && name.charAt(name.length() - 3) != ' '
        || name.endsWith(",")
        || name.endsWith(":")
        || name.endsWith("|")) {
      name = name.substring(0, name.length() - 1).strip();
    }
    if (name.length() > 1
        && name.length() <= MAX_NAME
        && name.split(" ").length <= MAX_WORDS
        && !NO_NAME.matcher(name).find()) {
      names.add(name);
    }
  }
}
