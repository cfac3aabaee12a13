package org.recoupe.crosscheck.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.annotation.name.Jurisdictions;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordKinds;

/** Looks up the speakers of articles among the entities of their story. */
final class Voices {
  private final Jurisdictions jurisdictions = new Jurisdictions();
  private final Map<String, Set<Entity>> byForm = new LinkedHashMap<>();
  private final Map<String, List<Placed>> byArticle = new LinkedHashMap<>();

  private static final List<String> ARTICLES = List.of("le ", "la ", "les ", "l'");

  /** « son avocat », « ce dernier »: whose it is, or who came last, tells who is meant. */
  private static final Pattern POINTING =
      Pattern.compile("(?:son|sa|ses|leur|notre|ce|cet|cette|un|une|l'un|celui|celle) ");

  private final List<String> deputies =
      new WordKinds("fr/quotation/voices.txt").of("deputy").stream().map(Voices::key).toList();

  private final Map<String, Set<String>> titles = new LinkedHashMap<>();

  private record Placed(Span at, Entity entity) {}

  /**
   * Knows the entities of a story, and the titles that its articles give to persons.
   *
   * @param entities the story's entities
   * @param said its quotations: « le préfet Luc Arnal » in one article names « le préfet » in all
   */
  Voices(List<Entity> entities, List<Said> said) {
    for (Said one : said) {
      titled(one.quotation().speaker());
    }
    for (Entity entity : entities) {
      if (entity.type() == EntityType.PRODUCT || entity.type() == EntityType.EVENT) {
        continue;
      }
      form(entity.name(), entity);
      entity.variants().forEach(variant -> form(variant, entity));
      for (Excerpt mention : entity.mentions()) {
        byArticle
            .computeIfAbsent(mention.article(), id -> new ArrayList<>())
            .add(new Placed(mention.at(), entity));
      }
    }
    byArticle.values().forEach(list -> list.sort((a, b) -> a.at().compareTo(b.at())));
  }

  private void form(String form, Entity entity) {
    byForm.computeIfAbsent(key(form), k -> new LinkedHashSet<>()).add(entity);
  }

  /** Without accents, hyphens and a leading article. */
  private static String key(String name) {
    String key = Lexicon.plain(Lexicon.fold(name)).replace('-', ' ').strip();
    for (String article : ARTICLES) {
      if (key.startsWith(article)) {
        return key.substring(article.length());
      }
    }
    return key;
  }

  /** True for a person whom a report calls a spokesperson. */
  private boolean isDeputy(Entity entity) {
    return entity.type() == EntityType.PERSON
        && entity.variants().stream()
            .map(Voices::key)
            .anyMatch(title -> deputies.stream().anyMatch(noun -> opens(title, noun)));
  }

  private static boolean opens(String title, String noun) {
    return title.startsWith(noun)
        && (title.length() == noun.length() || title.charAt(noun.length()) == ' ');
  }

  private void titled(@Nullable Speaker speaker) {
    if (speaker == null || speaker.name() == null || speaker.kind() != Speaker.Kind.PERSON) {
      return;
    }
    String text = speaker.text();
    int at = text.endsWith(speaker.name()) ? text.length() - speaker.name().length() : -1;
    String title = at > 0 ? key(text.substring(0, at).replace(",", "")) : "";
    if (title.indexOf(' ') > 0) {
      titles.computeIfAbsent(title, t -> new LinkedHashSet<>()).add(speaker.name());
    }
  }

  /** The person who alone bears a title in the story, or the title itself. */
  private String untitled(String name, Speaker.Kind kind) {
    Set<String> names = titles.getOrDefault(key(name), Set.of());
    boolean one = kind == Speaker.Kind.OFFICE && names.size() == 1;
    return one ? names.iterator().next() : name;
  }

  /** The voice of a quotation's speaker, null where it has no name. */
  @Nullable Voice of(String article, Quotation quotation) {
    Speaker speaker = quotation.speaker();
    if (speaker == null || speaker.name() == null) {
      return null;
    }
    Entity holder = holder(speaker);
    if (holder != null) {
      return new Voice(said(holder), holder.id(), Speaker.Kind.PERSON, isDeputy(holder));
    }
    String name = untitled(speaker.name(), speaker.kind());
    boolean known = !name.equals(speaker.name());
    Entity entity = named(name, known || speaker.kind() == Speaker.Kind.PERSON);
    Span at = speaker.at();
    if (entity == null && speaker.kind() == Speaker.Kind.OFFICE && at != null) {
      entity = placed(article, at, EntityType.PERSON);
    }
    if (speaker.kind() == Speaker.Kind.GROUP && at != null && jurisdictions.isLocal(name)) {
      // « la préfecture » of one town is not that of another.
      entity = placed(article, at, EntityType.ORGANISATION);
    }
    if (entity == null) {
      return new Voice(name, null, known ? Speaker.Kind.PERSON : speaker.kind());
    }
    if (isNameless(entity, speaker.text()) && !key(name).equals(key(speaker.text()))) {
      // « le procureur de la ville », whose town its report names
      return new Voice(name, entity.id(), speaker.kind());
    }
    if (speaker.kind() == Speaker.Kind.GROUP && people(name, entity)) {
      return new Voice(name, entity.id(), speaker.kind());
    }
    Speaker.Kind kind = entity.type() == EntityType.PERSON ? Speaker.Kind.PERSON : speaker.kind();
    return new Voice(said(entity), entity.id(), kind, isDeputy(entity));
  }

  /**
   * Who alone is called so in the story, where the report says so little that its reader took
   * somebody else, who is never called so: « le premier ministre » behind a sentence on the
   * president.
   */
  private @Nullable Entity holder(Speaker speaker) {
    String text = key(speaker.text());
    String name = Objects.requireNonNullElse(speaker.name(), "");
    String surname = key(name.substring(name.lastIndexOf(' ') + 1));
    if (speaker.kind() != Speaker.Kind.PERSON
        || text.indexOf(' ') < 0
        || text.contains(surname)
        || POINTING.matcher(text).lookingAt()) {
      return null;
    }
    Set<Entity> called = byForm.getOrDefault(text, Set.of());
    Entity only = called.size() == 1 ? called.iterator().next() : null;
    boolean other =
        only != null
            && only.type() == EntityType.PERSON
            && Character.isUpperCase(only.name().charAt(0))
            && !key(only.name()).equals(key(name));
    return other && named(name, true) != only ? only : null;
  }

  /** The name of {@code entity}; the short one where no report spells it out: « l'OMD ». */
  private static String said(Entity entity) {
    String name = key(entity.name());
    String acronym = null;
    for (String variant : entity.variants()) {
      if (key(variant).equals(name)) {
        return entity.name();
      }
      boolean one = variant.indexOf(' ') < 0 && Character.isUpperCase(variant.charAt(0));
      acronym = acronym == null && one && variant.indexOf('\'') < 0 ? variant : acronym;
    }
    boolean known =
        entity.type() != EntityType.ORGANISATION || Character.isLowerCase(entity.name().charAt(0));
    return acronym == null || known ? entity.name() : acronym;
  }

  /** « des manifestants » are of a movement and are not all of it: they keep their words. */
  private static boolean people(String name, Entity entity) {
    String noun = key(name);
    noun = noun.startsWith("des ") ? noun.substring("des ".length()) : noun;
    return entity.type() != EntityType.PERSON
        && Character.isLowerCase(noun.charAt(0))
        && noun.endsWith("s")
        && noun.indexOf(' ') < 0
        && !key(entity.name()).contains(noun);
  }

  private @Nullable Entity named(String name, boolean person) {
    Set<Entity> found = byForm.get(key(name));
    if (found == null) {
      return null;
    }
    Entity only = null;
    // « le vice-premier ministre » of a report that names nobody is whoever others name so
    boolean others = found.stream().anyMatch(entity -> !key(entity.name()).equals(key(name)));
    for (Entity entity : found) {
      if (others && found.size() > 1 && isNameless(entity, name)) {
        continue;
      }
      if (person && entity.type() != EntityType.PERSON && found.size() > 1) {
        continue;
      }
      if (only != null) {
        return null;
      }
      only = entity;
    }
    return only;
  }

  /** True for a person known by {@code name}, a description, only. */
  private static boolean isNameless(Entity entity, String name) {
    return entity.type() == EntityType.PERSON
        && key(entity.name()).equals(key(name))
        && Character.isLowerCase(entity.name().charAt(0));
  }

  /** What a description stands for, where the story's mentions say so. */
  private @Nullable Entity placed(String article, Span at, EntityType type) {
    for (Placed placed : byArticle.getOrDefault(article, List.of())) {
      if (placed.at().start() >= at.end()) {
        break;
      }
      boolean whole = placed.at().shared(at) * 2 > at.length();
      if (whole && placed.entity().type() == type) {
        return placed.entity();
      }
    }
    return null;
  }
}
