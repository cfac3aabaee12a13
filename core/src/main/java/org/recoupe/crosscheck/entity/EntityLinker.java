package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.FirstNames;
import org.recoupe.annotation.name.Jurisdictions;
import org.recoupe.annotation.name.Localities;
import org.recoupe.annotation.name.Office;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Entity;
import org.recoupe.text.Spaces;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * Finds which names and descriptions of a story's reports refer to one thing: the same spelling,
 * another romanisation, a surname alone, an acronym that one report explains, an office that one
 * report gives a name to.
 */
public final class EntityLinker {
  private static final List<String> ARTICLES =
      List.of("le ", "la ", "les ", "l'", "l’", "du ", "au ", "aux ", "des ", "son ", "sa ");

  private final LinkOptions options;
  private final OfficeReader offices = new OfficeReader();
  private final Crowds crowds = new Crowds(offices);
  private final Extents extents = new Extents(offices);
  private final Sites sites = new Sites(offices);
  private final Appositions appositions = new Appositions(offices);
  private final ThingAppositions things = new ThingAppositions(offices);
  private final Voiced voiced = new Voiced(offices);
  private final Epithets epithets = new Epithets(offices);
  private final Pointed pointed = new Pointed(offices);
  private final FirstNames firstNames = new FirstNames();
  private final Jurisdictions jurisdictions = new Jurisdictions();
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final Map<String, String> fullNames = new LinkedHashMap<>();
  private final Surnames surnames;

  /** A linker for French reports. */
  public EntityLinker() {
    this(LinkOptions.DEFAULTS);
  }

  /** A linker for French reports with other thresholds. */
  public EntityLinker(LinkOptions options) {
    this.options = options;
    for (String line : WordList.lines("fr/name/aliases.txt")) {
      String[] names = line.split("\\|", -1);
      for (String name : names) {
        aliases.put(Spelling.fold(name), Spelling.fold(names[0]));
      }
      fullNames.put(Spelling.fold(names[0]), names[0]);
    }
    this.surnames = new Surnames(offices, aliases.keySet());
  }

  /** Entities of {@code articles}, the most mentioned first. */
  public List<Entity> link(List<AnnotatedArticle> articles) {
    Map<String, Group> groups = new LinkedHashMap<>();
    Map<String, String> explained = explained(articles);
    Titles titles = new Titles();
    Offices local = new Offices(jurisdictions);
    for (AnnotatedArticle article : articles) {
      Localities where = new Localities(article.segments(), article.mentions(), jurisdictions);
      for (Mention mention : article.mentions()) {
        if (mention.form() == Mention.Form.NAME || mention.type() != EntityType.PERSON) {
          String key = local.key(key(explained, mention.name()), mention, where);
          name(groups, key, titles, article, mention);
        }
      }
    }
    surnames.merge(groups);
    local.settle(groups);
    acronyms(articles, groups, explained);
    new Ministries(offices).name(articles, groups);
    Government.spellings(groups, offices);
    String country = Government.country(groups, offices, options);
    Bodies.merge(groups, key -> Government.abroad(key, country, offices));
    sweep(articles, groups, explained);
    sites.find(articles, groups);
    sites.shortNames(groups);
    crowds.find(articles, groups, country);
    Handles.find(articles, groups);
    appositions.find(articles, groups, mention -> key(explained, mention.name()));
    Government.name(groups, offices, country);
    List<Group> all = new ArrayList<>(new LinkedHashSet<>(groups.values()));
    Genders genders = new Genders(firstNames);
    genders.learn(articles, mention -> groups.get(key(explained, mention.name())));
    Holders holders = new Holders(options, genders);
    for (AnnotatedArticle article : articles) {
      Group last = null;
      for (Mention mention : article.mentions()) {
        if (mention.type() == EntityType.PERSON) {
          if (mention.form() == Mention.Form.DESCRIPTION) {
            description(groups, explained, all, article, mention, last, holders);
          } else {
            Group named = groups.get(key(explained, mention.name()));
            last = named == null ? last : named;
          }
        }
      }
    }
    holders.decide();
    things.find(articles, all, mention -> groups.get(key(explained, mention.name())));
    voiced.find(articles, all, name -> groups.get(key(explained, name)));
    epithets.find(articles, all, mention -> groups.get(key(explained, mention.name())), genders);
    pointed.find(articles, all, mention -> groups.get(key(explained, mention.name())), genders);
    all.addAll(holders.unnamed(all));
    titles.decide(all);
    all.sort(Comparator.comparingInt(group -> -group.size()));
    List<Entity> entities = new ArrayList<>();
    for (Group group : all) {
      entities.add(group.entity("e" + (entities.size() + 1)));
    }
    return entities;
  }

  private void acronyms(
      List<AnnotatedArticle> articles, Map<String, Group> groups, Map<String, String> explained) {
    for (AnnotatedArticle article : articles) {
      String text = article.article().text().text();
      for (Mention mention : article.mentions()) {
        if (mention.form() == Mention.Form.NAME && mention.type() == EntityType.ORGANISATION) {
          String key = key(explained, mention.name());
          Bodies.acronym(
              groups, text, mention.at(), key, a -> !key.equals(aliases.getOrDefault(a, key)));
        }
      }
    }
  }

  private void sweep(
      List<AnnotatedArticle> articles, Map<String, Group> groups, Map<String, String> explained) {
    Sweep sweep = new Sweep(options);
    for (AnnotatedArticle article : articles) {
      for (Mention mention : article.mentions()) {
        Group group = groups.get(key(explained, mention.name()));
        if (mention.form() == Mention.Form.NAME && group != null) {
          sweep.learn(words(article, mention.at()), group, group.type());
        }
      }
    }
    sweep.sweep(articles);
    sweep.cut(articles);
  }

  /** Acronyms and short names that one article gives a full name. */
  private Map<String, String> explained(List<AnnotatedArticle> articles) {
    Map<String, String> explained = new LinkedHashMap<>(aliases);
    for (AnnotatedArticle article : articles) {
      for (Mention mention : article.mentions()) {
        if (mention.form() == Mention.Form.NAME && mention.type() != EntityType.PERSON) {
          String words = Spelling.fold(article.article().words(mention.at()));
          String full = Spelling.fold(mention.name());
          if (!words.equals(full)) {
            explained.putIfAbsent(words, aliases.getOrDefault(full, full));
          }
        }
      }
    }
    return explained;
  }

  private static String key(Map<String, String> explained, String name) {
    String folded = Spelling.fold(name);
    return explained.getOrDefault(folded, folded);
  }

  private void name(
      Map<String, Group> groups,
      String key,
      Titles titles,
      AnnotatedArticle article,
      Mention mention) {
    if (key.isEmpty()) {
      return;
    }
    Group group = groups.computeIfAbsent(key, k -> new Group());
    String said = words(article, mention.at());
    if (!Offices.noun(key).equals(Spelling.fold(mention.name()))) {
      group.because("entity.short", mention.name());
    }
    String full = fullNames.get(key);
    if (full != null) {
      group.knownAs(full);
    }
    Excerpt at = new Excerpt(article.id(), mention.at());
    group.add(mention.type(), mention.name(), at);
    Contraction.article(article.article().text().text(), mention.at().start())
        .ifPresent(word -> group.variant(word + said));
    if (mention.form() == Mention.Form.DESCRIPTION
        && mention.type() == EntityType.PLACE
        && said.equals(said.toLowerCase(Locale.ROOT))) {
      group.variant(words(article, mention.whole()));
      if (mention.at().start() > mention.whole().start()) {
        group.variant(said);
      }
      return;
    }
    if (mention.type() == EntityType.PLACE) {
      Extents.motorway(group, said, article.article().text().text(), mention.at().end());
    }
    group.variant(words(article, mention.at()));
    if (mention.type() != EntityType.PERSON) {
      Brackets.quoted(article.article().text().text(), mention.at())
          .ifPresent(quoted -> group.variant(Spaces.single(quoted)));
      extents.before(group, said, article.article().text().text(), mention.at().start());
    }
    String bracket =
        Brackets.behind(article.article().text().text(), mention.at().end(), mention.type())
            .orElse("");
    if (!bracket.isEmpty()) {
      group.variant(said + bracket);
      group.variant(words(article, mention.whole()) + bracket);
    }
    String opened = appositions.front(said);
    if (mention.type() == EntityType.PERSON && !opened.isEmpty()) {
      // « Pour Paul, » at the start of a sentence
      group.knownAs(opened);
      group.variant(opened);
    }
    if (!mention.whole().equals(mention.at()) && !beside(article, mention)) {
      String whole = words(article, mention.whole());
      group.variant(whole);
      bareArticle(whole).ifPresent(group::variant);
      if (mention.type() == EntityType.PERSON) {
        String address = whole.substring(0, whole.length() - said.length()).strip();
        address = address.substring(address.lastIndexOf(' ') + 1);
        if (offices.isAddress(address.replace(".", ""))) {
          group.variant(address + " " + said);
        }
        title(titles, group, article, mention);
      }
    }
  }

  /** « un allié du président Varenko » is somebody else. */
  private boolean beside(AnnotatedArticle article, Mention mention) {
    Office office =
        offices.read(words(article, new Span(mention.whole().start(), mention.at().start())));
    return mention.type() == EntityType.PERSON
        && office != null
        && offices.has("vague", office.head())
        && !office.complement().isEmpty();
  }

  /** « président Varenko », where « le président Varenko » or « du président Varenko » is said. */
  private static Optional<String> bareArticle(String whole) {
    for (String article : ARTICLES) {
      if (whole.length() > article.length()
          && whole.regionMatches(true, 0, article, 0, article.length())) {
        return Optional.of(whole.substring(article.length()));
      }
    }
    return Optional.empty();
  }

  /** The title alone (« le porte-parole du gouvernement »), where it says who is meant. */
  private void title(Titles titles, Group group, AnnotatedArticle article, Mention mention) {
    String text = article.article().text().text();
    int end = mention.at().start();
    while (end > mention.whole().start() && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    Span at = new Span(mention.whole().start(), unaddressed(text, mention.whole().start(), end));
    Office office = offices.read(words(article, at));
    if (office != null) {
      group.holds(office);
      String said = words(article, at);
      List<String> forms = new ArrayList<>(List.of(said));
      bareArticle(said).ifPresent(forms::add);
      if (office.bare() && forms.size() == 1) {
        return;
      }
      if (office.bare()) {
        titles.add(office, group, forms);
      } else {
        forms.forEach(group::variant);
      }
    }
  }

  /** The end of « son avocat » in « son avocat, Me (Varenko) ». */
  private int unaddressed(String text, int start, int end) {
    int word = end;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    if (word == start || !offices.isAddress(text.substring(word, end))) {
      return end;
    }
    while (word > start && !Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return word;
  }

  private void description(
      Map<String, Group> groups,
      Map<String, String> explained,
      List<Group> all,
      AnnotatedArticle article,
      Mention mention,
      @Nullable Group last,
      Holders holders) {
    String words = words(article, mention.whole());
    Office office = offices.read(words);
    Group group = null;
    if (!mention.name().equals(article.article().words(mention.at()))) {
      group = groups.get(key(explained, mention.name()));
    }
    if (group == null && office != null && !office.bare()) {
      group = holders.holder(all, office);
    }
    if (group == null
        && office != null
        && office.complement().isEmpty()
        && !office.bare()
        && last != null
        && last.holdsBare(office)
        && !last.holdsOther(office)) {
      // « le président ruritain » behind « le président Varenko »
      group = last;
    }
    if (group == null && office != null && last != null && holders.isMinister(last, office)) {
      group = last;
    }
    if (group == null
        && office != null
        && !office.bare()
        && bareArticle(words).isPresent()
        && !offices.has("vague", office.head())) {
      holders.open(
          mention.name(),
          words,
          words(article, mention.at()),
          new Excerpt(article.id(), mention.whole()));
    }
    if (group == null && office != null && !office.bare() && !mention.plural() && last != null) {
      holders.vote(office, last, words, new Excerpt(article.id(), mention.at()));
    }
    if (group != null) {
      Group describedAs = group;
      group.because("entity.described", words);
      group.describedAt(new Excerpt(article.id(), mention.at()));
      group.variant(words);
      String age = Brackets.age(article.article().text().text(), mention.whole().end());
      if (!age.isEmpty()) {
        group.variant(words + age);
      }
      Brackets.behind(article.article().text().text(), mention.whole().end(), EntityType.PERSON)
          .ifPresent(party -> describedAs.variant(words + party));
      if (!mention.whole().equals(mention.at())) {
        group.variant(words(article, mention.at()));
      }
      if (office != null && !office.bare()) {
        group.holds(office);
      }
    }
  }

  private static String words(AnnotatedArticle article, Span at) {
    return Spaces.single(article.article().words(at));
  }
}
