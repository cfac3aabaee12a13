package org.recoupe.app.watch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes the body of an answer up to a bound and then hangs up. */
final class BoundedBody implements HttpResponse.BodySubscriber<BoundedBody.Bytes> {
  private final int most;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<Bytes> done = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;

  /**
   * A body.
   *
   * @param bytes what came
   * @param cut true where more would have come
   */
  record Bytes(byte[] bytes, boolean cut) {}

  BoundedBody(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<Bytes> getBody() {
    return done;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      int room = most - bytes.size();
      byte[] part = new byte[Math.min(room, buffer.remaining())];
      buffer.get(part);
      bytes.writeBytes(part);
      if (buffer.hasRemaining()) {
        if (subscription != null) {
          subscription.cancel();
        }
        done.complete(new Bytes(bytes.toByteArray(), true));
        return;
      }
    }
  }

  @Override
  public void onError(Throwable problem) {
    done.completeExceptionally(problem);
  }

  @Override
  public void onComplete() {
    done.complete(new Bytes(bytes.toByteArray(), false));
  }
}
