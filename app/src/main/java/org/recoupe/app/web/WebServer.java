package org.recoupe.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import java.time.Clock;
import org.recoupe.app.desk.Desk;
import org.recoupe.app.store.Store;

/** Serves the desk. */
public final class WebServer implements AutoCloseable {
  /** Megabytes of one request: a day's press of one outlet as a web archive. */
  private static final int REQUEST_MB = 512;

  /** Megabytes of one file, for it is held in memory while it is kept. */
  private static final int FILE_MB = 128;

  /** Megabytes of an uploaded file that stay in memory rather than on disk. */
  private static final int MEMORY_MB = 1;

  /** Bytes of a body that is no upload. */
  private static final long BODY = 4L << 20;

  /** Threads that answer. */
  private static final int THREADS = 32;

  private final Javalin javalin;

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Where and for whom to listen.
   *
   * @param host name or address of a network interface
   * @param port port, 0 for any that is free
   * @param open true where no password is asked for
   */
  public record Listening(String host, int port, boolean open) {}

  /** Starts a server for {@code desk} on {@code store}. */
  public static WebServer start(
      Store store, Desk desk, Clock clock, String version, Listening where) {
    Assets assets = new Assets();
    Guard guard = new Guard(store.settings(), new Sessions(clock), where.open());
    Site site = new Site(store, desk, clock, guard, new Languages(), new Shell(assets, version));
    Javalin javalin =
        Javalin.create(
            config -> {
              settings(config, where);
              routes(config.routes, site, assets, version);
            });
    return new WebServer(javalin.start());
  }

  /**
   * Loads what a server is made of, in a thread of its own: that takes as long as opening a store,
   * and there is more than one core.
   */
  public static void load() {
    Thread loading = new Thread(() -> Javalin.create(config -> {}), "loading");
    loading.setDaemon(true);
    loading.start();
  }

  private static void settings(JavalinConfig config, Listening where) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.host = where.host();
    config.jetty.port = where.port();
    config.jetty.threadPool = new org.eclipse.jetty.util.thread.QueuedThreadPool(THREADS, 4);
    config.jetty.multipartConfig.maxFileSize(FILE_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(REQUEST_MB, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(MEMORY_MB, SizeUnit.MB);
    config.http.maxRequestSize = BODY;
  }

  private static void routes(RoutesConfig routes, Site site, Assets assets, String version) {
    routes.before(
        request -> {
          Guard.headers(request);
          site.guard().check(request);
        });
    Answers.register(routes, site);
    routes.get("/assets/{version}/desk.css", assets::serveStyle);
    routes.get("/assets/{version}/desk.js", assets::serveScript);
    LoginPages login = new LoginPages(site);
    routes.get(LoginPages.PATH, login::form);
    routes.post(LoginPages.PATH, login::signIn);
    routes.post("/logout", login::signOut);
    StoriesPages stories = new StoriesPages(site);
    routes.get("/", stories::list);
    routes.get("/stories/{id}", stories::story);
    ReadingPages reading = new ReadingPages(site);
    routes.get("/search", new SearchPage(site)::show);
    routes.get("/people", reading::people);
    routes.get("/people/{handle}", reading::person);
    routes.get("/sources", reading::sources);
    routes.get("/problems", reading::problems);
    ArticlePages articles = new ArticlePages(site);
    routes.get("/articles/{handle}", articles::article);
    routes.get("/articles/{handle}/with/{other}", articles::twins);
    CorrectionPages corrections = new CorrectionPages(site);
    routes.get("/corrections", corrections::list);
    routes.get("/corrections.json", corrections::export);
    routes.post("/corrections", corrections::add);
    routes.post("/corrections/{id}/undo", corrections::undo);
    Adding adding = new Adding(site);
    routes.get("/add", adding::form);
    routes.post("/add/files", adding::files);
    routes.post("/add/text", adding::text);
    routes.post("/add/addresses", adding::addresses);
    Api.register(routes, site, version, adding);
    Events events = new Events(site);
    routes.sse("/events", events::connect);
  }

  /** The port that is listened on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
