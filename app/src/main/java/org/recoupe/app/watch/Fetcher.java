package org.recoupe.app.watch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks for one address, once: without redirects, cookies, proxies or patience beyond a bound. */
final class Fetcher {
  private static final Duration CONNECT = Duration.ofSeconds(15);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(CONNECT)
          .build();

  private final WatchOptions options;
  private final Clock clock;

  Fetcher(WatchOptions options, Clock clock) {
    this.options = options;
    this.clock = clock;
  }

  /**
   * Asks.
   *
   * @param headers beside those of every request
   * @param most bytes of the body
   * @throws IOException where no whole answer came in time
   */
  Exchange get(URI address, Map<String, String> headers, int most)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(options.bounds().timeout())
            .header("User-Agent", options.agent())
            .header("Accept-Encoding", "gzip");
    headers.forEach(request::header);
    Instant at = clock.instant();
    CompletableFuture<HttpResponse<BoundedBody.Bytes>> asked =
        client.sendAsync(request.GET().build(), info -> new BoundedBody(most));
    try {
      HttpResponse<BoundedBody.Bytes> answer =
          asked.get(options.bounds().timeout().toMillis(), TimeUnit.MILLISECONDS);
      BoundedBody.Bytes body = answer.body();
      return new Exchange(
          address, answer.statusCode(), answer.headers(), body.bytes(), body.cut(), at);
    } catch (TimeoutException e) {
      asked.cancel(true);
      throw new IOException("no whole answer in time", e);
    } catch (ExecutionException e) {
      throw new IOException(reason(e), e);
    }
  }

  private static String reason(ExecutionException e) {
    Throwable cause = e.getCause();
    String message = cause == null ? null : cause.getMessage();
    return message == null ? "no answer" : message;
  }
}
