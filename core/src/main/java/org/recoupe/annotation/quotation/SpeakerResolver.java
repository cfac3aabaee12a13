package org.recoupe.annotation.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Speaker;
import org.recoupe.text.Span;

/**
 * Names the speakers of one article from its first frame to its last: pronouns and descriptions go
 * back to the person who spoke or was spoken of last and whom they fit.
 */
final class SpeakerResolver {
  private final Lexicon lexicon;
  private final Cast cast;
  private final Mentions mentions;
  private @Nullable Known last;
  private @Nullable Known lastFeminine;
  private @Nullable Known lastMasculine;
  private @Nullable Known lastSource;
  private @Nullable Known lastGroup;

  /** A speaker or a person spoken of. */
  record Known(String name, Speaker.Kind kind) {}

  SpeakerResolver(Lexicon lexicon, Cast cast, List<Mention> mentions) {
    this.lexicon = lexicon;
    this.cast = cast;
    this.mentions = new Mentions(mentions);
  }

  /** A person or body that is the subject of a sentence without a cue. */
  void spokenOf(NounPhrase phrase) {
    if (phrase.pronoun()) {
      return;
    }
    Known known = known(phrase);
    if (known != null && known.kind() == Speaker.Kind.PERSON) {
      remember(known, phrase);
    }
  }

  Speaker resolve(NounPhrase phrase, List<String> via) {
    Known known = phrase.pronoun() ? pointed(phrase) : known(phrase);
    if (known == null) {
      return new Speaker(phrase.text(), phrase.span(), null, Speaker.Kind.UNKNOWN, via);
    }
    remember(known, phrase);
    return new Speaker(phrase.text(), phrase.span(), known.name(), known.kind(), via);
  }

  /** The last speaker, for a quotation that goes on without a cue. */
  @Nullable Speaker carried() {
    Known known = last;
    return known == null ? null : new Speaker("", null, known.name(), known.kind(), List.of());
  }

  private @Nullable Known pointed(NounPhrase phrase) {
    String form = phrase.frame().form(phrase.start());
    String text = Frames.fold(phrase.text());
    if (text.endsWith("source") || text.endsWith("sources")) {
      return lastSource != null ? lastSource : last;
    }
    if (form.equals("ils")
        || form.equals("eux")
        || form.startsWith("ces")
        || form.equals("ceux-ci")
        || form.equals("elles")
        || form.equals("celles-ci")) {
      return lastGroup != null ? lastGroup : last;
    }
    if (text.startsWith("l'un")) {
      return new Known(phrase.text(), Speaker.Kind.UNKNOWN);
    }
    if (cast.feminine(phrase)) {
      return lastFeminine != null ? lastFeminine : last;
    }
    if (cast.masculine(phrase)
        && lastMasculine != null
        && last != null
        && lastFeminine != null
        && last.equals(lastFeminine)) {
      return lastMasculine;
    }
    return last;
  }

  private @Nullable Known known(NounPhrase phrase) {
    Frame frame = phrase.frame();
    if (phrase.named()) {
      Span at = frame.span(phrase.nameStart(), phrase.nameEnd());
      Mention mention = mentions.at(at);
      String name = phrase.name();
      String full = cast.full(name);
      if (mention != null
          && mention.form() == Mention.Form.NAME
          && mention.name().length() > full.length()) {
        full = mention.name();
      }
      Speaker.Kind kind =
          mention != null && mention.type() != EntityType.PERSON
              ? Speaker.Kind.OFFICE
              : Speaker.Kind.PERSON;
      return new Known(full, kind);
    }
    if (lexicon.crowds.has(phrase.headForm())) {
      return new Known(crowd(), Speaker.Kind.GROUP);
    }
    NounPhrase source = documentSource(phrase);
    boolean plural = plural(phrase);
    String text = withoutArticle(phrase);
    if (isUnnamed(phrase)) {
      return new Known(text, plural ? Speaker.Kind.GROUP : Speaker.Kind.UNNAMED);
    }
    boolean title = lexicon.titles.at(frame, phrase.head()) > 0;
    String described = plural ? null : cast.described(phrase);
    if (described == null && title) {
      Mention mention = mentions.at(phrase.span());
      if (mention != null
          && mention.type() == EntityType.PERSON
          && Character.isUpperCase(mention.name().charAt(0))
          && mention.form() == Mention.Form.DESCRIPTION
          && !mention.name().equals(phrase.text())) {
        described = mention.name();
      }
    }
    if (described != null) {
      return new Known(described, Speaker.Kind.PERSON);
    }
    if (title
        && !plural
        && last != null
        && last.kind() == Speaker.Kind.PERSON
        && definite(phrase)) {
      return last;
    }
    if (source == null
        && lexicon.documents.has(phrase.headForm())
        && definite(phrase)
        && lastSource != null
        && phrase.bodyEnd() - phrase.head() == 1) {
      return lastSource;
    }
    Speaker.Kind kind = plural ? Speaker.Kind.GROUP : Speaker.Kind.OFFICE;
    return new Known(text, kind);
  }

  private @Nullable NounPhrase documentSource(NounPhrase phrase) {
    return null;
  }

  private String crowd() {
    return "manifestants";
  }

  private boolean isUnnamed(NounPhrase phrase) {
    Frame frame = phrase.frame();
    String first = frame.form(phrase.start());
    return first.equals("un")
        || first.equals("une")
        || lexicon.unnamed.has(first)
        || first.equals("plusieurs")
        || first.equals("certains")
        || first.equals("des");
  }

  private static boolean definite(NounPhrase phrase) {
    String first = phrase.frame().form(phrase.start());
    return first.equals("le")
        || first.equals("la")
        || first.equals("l'")
        || first.equals("ce")
        || first.equals("cette")
        || first.equals("cet");
  }

  private static boolean plural(NounPhrase phrase) {
    String first = phrase.frame().form(phrase.start());
    return first.equals("les")
        || first.equals("des")
        || first.equals("ces")
        || first.equals("ses")
        || first.equals("plusieurs")
        || first.equals("certains")
        || first.equals("leurs");
  }

  private static String withoutArticle(NounPhrase phrase) {
    Frame frame = phrase.frame();
    String first = frame.form(phrase.start());
    boolean article =
        first.equals("le") || first.equals("la") || first.equals("les") || first.equals("l'");
    int from = article && phrase.end() - phrase.start() > 1 ? phrase.start() + 1 : phrase.start();
    return frame.words(from, phrase.bodyEnd()).replaceAll("\\s+", " ");
  }

  private void remember(Known known, NounPhrase phrase) {
    if (known.kind() == Speaker.Kind.PERSON || known.kind() == Speaker.Kind.UNNAMED) {
      last = known;
      if (cast.feminine(phrase)) {
        lastFeminine = known;
      } else if (cast.masculine(phrase)) {
        lastMasculine = known;
      }
    } else if (last == null) {
      last = known;
    }
    if (known.kind() == Speaker.Kind.OFFICE || known.kind() == Speaker.Kind.UNNAMED) {
      lastSource = known;
    }
    if (known.kind() == Speaker.Kind.GROUP) {
      lastGroup = known;
    }
  }
}
