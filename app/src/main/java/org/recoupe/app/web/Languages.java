package org.recoupe.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.UiLanguage;

/** The reader's language: as asked for, as chosen before, or as the browser says; else French. */
final class Languages {
  /** Parameter and cookie. */
  static final String NAME = "ui";

  /** Seconds for which a choice is remembered: a year. */
  private static final int REMEMBERED = 365 * 24 * 3600;

  private final Map<UiLanguage, Messages> messages = new EnumMap<>(UiLanguage.class);

  Languages() {
    for (UiLanguage language : UiLanguage.values()) {
      messages.put(language, in(language));
    }
  }

  /** All words of the desk in {@code language}. */
  static Messages in(UiLanguage language) {
    return Messages.in(language).and("desk");
  }

  /** The words for the one who asks. */
  Messages of(Context request) {
    Optional<UiLanguage> asked =
        Optional.ofNullable(request.queryParam(NAME)).flatMap(UiLanguage::of);
    if (asked.isPresent()) {
      Cookie cookie = new Cookie(NAME, asked.get().tag());
      cookie.setMaxAge(REMEMBERED);
      cookie.setPath("/");
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      request.cookie(cookie);
    }
    UiLanguage language =
        asked
            .or(() -> Optional.ofNullable(request.cookie(NAME)).flatMap(UiLanguage::of))
            .orElseGet(() -> browser(request.header("Accept-Language")));
    return Objects.requireNonNull(messages.get(language));
  }

  /** The first language of the header that the desk speaks. */
  private static UiLanguage browser(@org.jspecify.annotations.Nullable String header) {
    for (String part : header == null ? new String[0] : header.split(",")) {
      String tag = part.strip().split("[;-]", 2)[0];
      Optional<UiLanguage> language = UiLanguage.of(tag);
      if (language.isPresent()) {
        return language.get();
      }
    }
    return UiLanguage.FRENCH;
  }
}
