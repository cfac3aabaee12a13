package org.recoupe.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.app.store.Settings;

/** Lets in those who may come in, and only what they meant to send. */
final class Guard {
  /** Form field and, with {@code X-} before it, header of the token against forged requests. */
  static final String TOKEN = "csrf";

  /** Kinds of secrets in the store. */
  static final String PASSWORD = "password";

  static final String API_TOKEN = "token";

  private static final String SESSION = "recoupe";
  private static final String HEADER = "X-CSRF-Token";
  private static final String BEARER = "Bearer ";
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> OWN_HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

  /** All that a page may do: load this server's style and script, and talk to this server. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Settings settings;
  private final Sessions sessions;
  private final boolean open;

  /**
   * A guard.
   *
   * @param open true where no password is asked for: the server then listens to this machine only,
   *     and answers only to its names
   */
  Guard(Settings settings, Sessions sessions, boolean open) {
    this.settings = settings;
    this.sessions = sessions;
    this.open = open;
  }

  /** What goes with every answer. */
  static void headers(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("X-Frame-Options", "DENY");
    request.header("Referrer-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cache-Control", "no-store");
  }

  /** Why a request is refused. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    Refused(int status, String key) {
      super(key);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  /**
   * Checks a request.
   *
   * @throws Refused if it must not be answered
   */
  void check(Context request) {
    if (open && !OWN_HOSTS.contains(name(request.host()))) {
      // Another name that leads here is a page that tries to look like this machine.
      throw new Refused(421, "refused.host");
    }
    boolean token = withToken(request);
    boolean free = open || request.path().startsWith("/assets/") || request.path().equals("/login");
    if (!free && !token && !sessions.holds(session(request))) {
      throw new Refused(401, "refused.login");
    }
    if (!READING.contains(request.method().name()) && !token) {
      own(request);
    }
  }

  private static String name(@Nullable String host) {
    String whole = Objects.requireNonNullElse(host, "").toLowerCase(Locale.ROOT);
    int port = whole.lastIndexOf(':');
    return port > whole.lastIndexOf(']') ? whole.substring(0, port) : whole;
  }

  private boolean withToken(Context request) {
    String header = request.header("Authorization");
    if (header == null || !header.startsWith(BEARER)) {
      return false;
    }
    // A token is long and random: a plain digest of it cannot be turned back.
    String digest = Digests.sha256(header.substring(BEARER.length()).strip());
    if (settings.secrets(API_TOKEN).stream().noneMatch(known -> Digests.same(known, digest))) {
      throw new Refused(401, "refused.token");
    }
    return true;
  }

  /** Refuses what another site made a browser send. */
  private void own(Context request) {
    String site = request.header("Sec-Fetch-Site");
    boolean foreign = site != null && !List.of("same-origin", "none").contains(site);
    String origin = request.header("Origin");
    if (foreign || (origin != null && !sameOrigin(origin, request.host()))) {
      throw new Refused(403, "refused.foreign");
    }
    String header = request.header(HEADER);
    String given = header == null ? request.formParam(TOKEN) : header;
    if (given == null || !Digests.same(given, token(request))) {
      throw new Refused(403, "refused.stale");
    }
  }

  private static boolean sameOrigin(String origin, @Nullable String host) {
    try {
      return Objects.equals(URI.create(origin).getAuthority(), host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The token that the forms of the page carry; gives the reader a session where there is none. */
  String token(Context request) {
    String session = session(request);
    if (session.isEmpty()) {
      session = sessions.random();
      remember(request, session);
      request.attribute(SESSION, session);
    }
    return sessions.token(session);
  }

  private static String session(Context request) {
    String made = request.attribute(SESSION);
    return made != null ? made : Objects.requireNonNullElse(request.cookie(SESSION), "");
  }

  /** True where a password was given. */
  boolean signedIn(Context request) {
    return !open && sessions.holds(session(request));
  }

  /** Begins a session if {@code password} is one of the store's. */
  boolean signIn(Context request, String password) {
    boolean right =
        settings.secrets(PASSWORD).stream().anyMatch(hash -> Passwords.matches(password, hash));
    if (right) {
      remember(request, sessions.begin());
    }
    return right;
  }

  void signOut(Context request) {
    sessions.end(session(request));
    request.removeCookie(SESSION, "/");
  }

  private static void remember(Context request, String session) {
    Cookie cookie = new Cookie(SESSION, session);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure("https".equals(request.header("X-Forwarded-Proto")));
    cookie.setSameSite(SameSite.STRICT);
    request.cookie(cookie);
  }
}
