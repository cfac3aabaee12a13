package org.recoupe.app.web;

import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.sse.SseClient;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells browsers how far the desk is, by server-sent events. */
final class Events {
  /** Browsers that are told at once. */
  private static final int MOST = 100;

  private final Site site;
  private final AtomicInteger clients = new AtomicInteger();

  Events(Site site) {
    this.site = site;
  }

  void connect(SseClient client) {
    if (clients.incrementAndGet() > MOST) {
      clients.decrementAndGet();
      throw new TooManyRequestsResponse();
    }
    Visit visit = site.visit(client.ctx());
    AutoCloseable listening =
        site.desk()
            .listen(state -> client.sendEvent("state", Json.write(StoriesPages.say(visit, state))));
    client.keepAlive();
    client.onClose(
        () -> {
          clients.decrementAndGet();
          try {
            listening.close();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    client.sendEvent("state", Json.write(StoriesPages.say(visit, site.desk().state())));
  }
}
