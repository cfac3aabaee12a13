package org.recoupe.annotation.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.tagger.Model;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Span;

/** Finds names and descriptions, and which of them refer to the same thing in one article. */
public final class NameFinder {
  /** Names looked at on either side of a description for the one whom it means. */
  private static final int REACH = 400;

  /** Words between the president of a club and « le président », at most. */
  private static final int NEAR = 60;

  /** Words in a bracket between a name and what is said of it. */
  private static final int LONGEST_BRACKET = 5;

  /** « son homologue ruritain » says who it is as « le président ruritain » does. */
  private static final String PEER = "homologue";

  private static final Set<String> OF = SmallWords.of("of");
  private static final Set<String> OWN = SmallWords.of("own");
  private static final Set<String> YEARS = SmallWords.of("years");

  private final NameReader reader;
  private final OfficeReader offices = new OfficeReader();
  private final Jurisdictions jurisdictions = new Jurisdictions();
  private final NameRules rules = new NameRules(offices, jurisdictions);
  private final Geography geography = new Geography(offices, jurisdictions);
  private final DescriptionReader descriptions = new DescriptionReader(offices);
  private final CountryReader countries = new CountryReader(offices);
  private final TownReader towns = new TownReader(offices, jurisdictions);
  private final BodyReader bodies = new BodyReader(offices, descriptions);
  private final Called called = new Called(offices);
  private final WholeNames wholeNames = new WholeNames(offices);
  private final Institutions institutions = new Institutions(offices);
  private final Capitals capitals = new Capitals(offices);
  private final PhraseReader phrases = new PhraseReader(offices, descriptions);

  /** A finder with the model that is part of the program. */
  public NameFinder() {
    this(NameReader.model());
  }

  /** A finder with another model, for measuring one that has not seen the texts. */
  public NameFinder(Model model) {
    this.reader = new NameReader(model);
  }

  /**
   * Mentions in {@code text} by their start. Names do not overlap each other; a description may
   * hold names of its own (« le porte-parole du Kremlin »).
   */
  public List<Mention> find(SegmentedText text) {
    Line line = reader.line(text);
    List<Name> known =
        Particles.mend(line, geography.mend(line, rules.mend(line, reader.names(line))));
    List<Name> all = capitals.with(line, institutions.with(line, known));
    RouteEnds routes = new RouteEnds(line, all, offices, jurisdictions);
    List<Name> read = routes.without(all);
    List<Called.Found> shown = called.find(line, read);
    List<Name> names = Called.with(read, shown);
    int[] nameAt = new int[line.size()];
    Arrays.fill(nameAt, -1);
    for (int n = 0; n < names.size(); n++) {
      Arrays.fill(nameAt, names.get(n).from(), names.get(n).to(), n);
    }
    List<Referent> referents = new Coreference().resolve(line, names);
    List<Description> found = descriptions.read(line, names, nameAt);
    Set<Description> titles = new LinkedHashSet<>();
    int[] wholes = new int[names.size()];
    for (int n = 0; n < wholes.length; n++) {
      wholes[n] = wholeNames.whole(line, names.get(n), n == 0 ? 0 : names.get(n - 1).to());
    }
    address(line, names, referents, wholes);
    List<Referent> owners = new ArrayList<>();
    for (Description description : found) {
      owners.add(owner(line, names, nameAt, referents, wholes, titles, description));
    }
    List<Mention> mentions = new ArrayList<>();
    for (int n = 0; n < wholes.length; n++) {
      Name name = names.get(n);
      Referent referent = referents.get(n);
      mentions.add(
          new Mention(
              line.span(name.from(), name.to()),
              line.span(wholes[n], name.to()),
              name.type(),
              Mention.Form.NAME,
              referent.name(),
              referent.gender(),
              false));
    }
    for (Name inner : InnerNames.of(line, names, offices)) {
      Span at = line.span(inner.from(), inner.to());
      String words = at.of(line.text());
      mentions.add(
          new Mention(
              at, at, inner.type(), Mention.Form.NAME, words, Mention.Gender.UNKNOWN, false));
    }
    mentions.addAll(routes.towns());
    for (int d = 0; d < found.size(); d++) {
      if (!titles.contains(found.get(d))) {
        Mention mention = described(line, names, referents, found.get(d), owners.get(d));
        if (mention != null) {
          mentions.add(mention);
        }
      }
    }
    mentions.addAll(bodies.read(line, names, nameAt));
    mentions.addAll(countries.read(line, names, nameAt));
    mentions.addAll(towns.read(line, names, nameAt));
    mentions.addAll(phrases.read(line, names, nameAt, referents));
    mentions.addAll(Called.phrases(line, shown));
    mentions.sort(
        Comparator.comparingInt((Mention m) -> m.at().start()).thenComparing(m -> -m.at().end()));
    return mentions;
  }

  /** « M. Varenko », « Mme Jeanne Varenko ». */
  private void address(Line line, List<Name> names, List<Referent> referents, int[] wholes) {
    for (int n = 0; n < wholes.length; n++) {
      int from = names.get(n).from();
      int at = from > 1 && line.is(from - 1, '.') ? from - 2 : from - 1;
      if (at >= 0
          && names.get(n).type() == EntityType.PERSON
          && line.sameSentence(at, from)
          && line.isWord(at)
          && offices.isAddress(line.word(at))) {
        wholes[n] = at;
        referents.get(n).of(offices.addressGender(line.word(at)));
      }
    }
  }

  /** Whose description it is, where it stands before, behind or in apposition to a name. */
  private @Nullable Referent owner(
      Line line,
      List<Name> names,
      int[] nameAt,
      List<Referent> referents,
      int[] wholes,
      Set<Description> titles,
      Description d) {
    int behind = behindAddress(line, d.to());
    int next = DescriptionReader.startsPerson(behind, names, nameAt) ? behind : d.to();
    // « ils ont accusé Varenko » says nothing of an office
    boolean verb = d.determiner().isEmpty() && offices.has("participle", line.word(d.from()));
    if (!d.plural()
        && !verb
        && DescriptionReader.startsPerson(next, names, nameAt)
        && line.sameSentence(next, d.from())) {
      int inner = inner(line, names.get(nameAt[next]), d);
      if (inner > d.from()) {
        Office office = offices.read(line.span(inner, next).of(line.text()));
        if (office != null) {
          wholes[nameAt[next]] = Math.min(wholes[nameAt[next]], inner);
          referents.get(nameAt[next]).holds(office);
        }
        titles.add(d);
        return null;
      }
      return title(d, nameAt[next], referents, wholes, titles);
    }
    // « le président, M. Varenko », « le président, Jean Varenko, »
    int comma = next + 1;
    if ((d.definite() || OWN.contains(d.determiner()))
        && next < line.size()
        && line.is(next, ',')
        && line.sameSentence(comma, d.from())) {
      int person = comma;
      if (offices.isAddress(line.word(comma)) && line.sameSentence(comma + 2, comma)) {
        person = line.is(comma + 1, '.') ? comma + 2 : comma + 1;
      }
      if (DescriptionReader.startsPerson(person, names, nameAt)) {
        Name name = names.get(nameAt[person]);
        if (name.to() >= line.size()
            || !line.sameSentence(name.to(), person)
            || !line.isWord(name.to())) {
          return title(d, nameAt[person], referents, wholes, titles);
        }
      }
    }
    // « Jean Varenko, préfet du Cher, », « Jean Varenko (préfet du Cher) »
    int sign = d.whole() - 1;
    int named = sign > 0 && (line.is(sign, ',') || line.is(sign, '(')) ? last(line, sign) : -1;
    if (named >= 0
        && nameAt[named] >= 0
        && names.get(nameAt[named]).type() == EntityType.PERSON
        && line.sameSentence(named, d.from())
        && (aged(line, next)
            || next >= line.size()
            || !line.sameSentence(next, d.from())
            || !line.isWord(next)
            || line.word(next).equals("et")
            || line.word(next).startsWith("qu"))
        && !d.plural()) {
      Referent referent = referents.get(nameAt[named]);
      referent.holds(d.office());
      return referent;
    }
    return null;
  }

  /** Behind the « Me » of « son avocat Me Varenko », where one stands at {@code at}. */
  private int behindAddress(Line line, int at) {
    if (at >= line.size() || !line.isWord(at) || !offices.isAddress(line.word(at))) {
      return at;
    }
    int next = line.sameSentence(at + 1, at) && line.is(at + 1, '.') ? at + 2 : at + 1;
    return line.sameSentence(next, at) ? next : at;
  }

  /** True for « de 42 ans » behind an apposition. */
  private static boolean aged(Line line, int next) {
    return line.sameSentence(next + 2, next)
        && line.word(next).equals("de")
        && Character.isDigit(line.word(next + 1).charAt(0))
        && YEARS.contains(line.word(next + 2));
  }

  /**
   * Where the office starts that is part of the complement and stands before a surname alone: of «
   * le porte-parole du ministre Varenko », « ministre »; else the start of the description.
   */
  private int inner(Line line, Name name, Description d) {
    int at = d.to() - 1;
    boolean inside =
        name.to() - name.from() == 1
            && at > d.from() + 1
            && offices.isOffice(line.word(at))
            && OF.contains(line.word(at - 1).toLowerCase(Locale.ROOT));
    return inside ? at : d.from();
  }

  /**
   * Number of the last word before an apposition that starts with the sign at {@code sign}, without
   * the age or party that may stand between: « Jean Varenko, 42 ans, », « Jeanne Varenko (PM), ».
   */
  private static int last(Line line, int sign) {
    int at = sign - 1;
    if (line.is(at, ')')) {
      int least = Math.max(1, at - LONGEST_BRACKET);
      for (int open = at - 1; open >= least; open--) {
        if (line.is(open, '(')) {
          at = open - 1;
          break;
        }
      }
    }
    boolean age =
        at > 2
            && YEARS.contains(line.word(at))
            && Character.isDigit(line.word(at - 1).charAt(0))
            && line.is(at - 2, ',');
    return age ? at - 3 : at;
  }

  private static Referent title(
      Description d, int name, List<Referent> referents, int[] wholes, Set<Description> titles) {
    wholes[name] = Math.min(wholes[name], d.whole());
    titles.add(d);
    Referent referent = referents.get(name);
    referent.holds(d.office());
    return referent;
  }

  /** A description that stands alone, or null where it says too little. */
  private @Nullable Mention described(
      Line line,
      List<Name> names,
      List<Referent> referents,
      Description d,
      @Nullable Referent owner) {
    Referent referent = owner;
    // « son premier ministre » is an office that only one holds, « son avocat » is none
    boolean own =
        OWN.contains(d.determiner())
            && (d.office().head().endsWith("ministre") || d.office().head().equals("ambassadeur"))
            && (!d.office().bare() || d.office().head().startsWith("premier"));
    if (referent == null && (d.definite() || own)) {
      referent = nearest(names, referents, d);
      if (referent != null && far(line, names, referents, d, referent)) {
        referent = null;
      }
    }
    boolean peer = d.office().head().equals(PEER) && d.determiner().matches("son|leur");
    boolean says = !d.office().bare() && (d.definite() || peer || own || d.determiner().isEmpty());
    if (referent == null && (!says || d.plural())) {
      return null;
    }
    Span at = line.span(d.from(), d.to());
    return new Mention(
        at,
        line.span(d.whole(), d.to()),
        EntityType.PERSON,
        Mention.Form.DESCRIPTION,
        referent == null ? at.of(line.text()) : referent.name(),
        referent == null ? d.office().gender() : referent.gender(),
        d.plural());
  }

  /**
   * True where « le président » stands far from the name of one who is that of a club, a party or
   * another country: it may be the one of the state.
   */
  private boolean far(
      Line line, List<Name> names, List<Referent> referents, Description d, Referent referent) {
    Office office = d.office();
    if (!office.ofState() || office.country() != null) {
      return false;
    }
    if (!office.complement().isEmpty() && referent.abroad(office)) {
      // « le chef de l'État » without a country is that of the readers, whom the story names
      return true;
    }
    if (!offices.has("state", line.word(d.from()))) {
      return false;
    }
    int times = 0;
    for (int n = 0; n < names.size(); n++) {
      int from = names.get(n).from();
      if (referents.get(n) == referent) {
        times++;
        if (from < d.from() && d.from() - from < NEAR) {
          return false;
        }
      }
    }
    return times == 1 || !referent.ofState() || referent.abroad(office);
  }

  /** The person named last before the description, or else first after it, whom it fits. */
  private static @Nullable Referent nearest(
      List<Name> names, List<Referent> referents, Description d) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).from() < d.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int n = low - 1; n >= Math.max(0, low - REACH); n--) {
      if (names.get(n).type() == EntityType.PERSON && referents.get(n).fits(d.office())) {
        return referents.get(n);
      }
    }
    // « cet avocat » was named before
    int ahead = d.determiner().startsWith("ce") ? low : Math.min(names.size(), low + REACH);
    for (int n = low; n < ahead; n++) {
      if (names.get(n).type() == EntityType.PERSON && referents.get(n).fits(d.office())) {
        return referents.get(n);
      }
    }
    return null;
  }
}
