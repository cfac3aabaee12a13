package org.recoupe.pipeline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A stage that is made when it is first asked for, once, on any thread: some take long to load. */
final class Late<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  Late(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    T here = made;
    if (here == null) {
      here = maker.get();
      made = here;
    }
    return here;
  }
}
