package org.recoupe.app.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import org.recoupe.app.desk.Desk;
import org.recoupe.app.store.Store;
import org.recoupe.app.store.StoreAddress;
import org.recoupe.app.web.Margins;
import org.recoupe.app.web.Secrets;

/** What the keeper of a store does now and then: secrets, backup, making all again. */
public final class Keeping {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final String address;
  private final String version;
  private final Consumer<String> say;

  /** Work on the store at {@code address}. */
  public Keeping(String address, String version, Consumer<String> say) {
    this.address = address;
    this.version = version;
    this.say = say;
  }

  /** Sets the password of the desk; gives the exit status. */
  public int password(String password) {
    if (password.length() < Secrets.SHORTEST) {
      say.accept("recoupe: a password needs " + Secrets.SHORTEST + " characters at least");
      return WRONG_USAGE;
    }
    try (Store store = open()) {
      new Secrets(store.settings()).password(password);
    }
    say.accept("recoupe: the password is set");
    return DONE;
  }

  /** Makes a token for a program and hands it to {@code out}; it is shown this once. */
  public int token(String name, Consumer<String> out) {
    try (Store store = open()) {
      out.accept(new Secrets(store.settings()).token(name));
    }
    return DONE;
  }

  /** Makes articles, stories and pages again from the captures; gives the exit status. */
  public int rebuild() {
    Clock clock = Clock.systemUTC();
    String holder = "rebuild " + ProcessHandle.current().pid() + "@" + clock.millis();
    try (Store store = open();
        Desk desk = new Desk(store, clock, version, holder, Margins::new)) {
      if (!desk.lease()) {
        say.accept("recoupe: another program works on this store; stop it, or wait two minutes");
        return FAILED;
      }
      long[] said = {-1};
      desk.listen(
          state -> {
            if (state.left() / 1_000 != said[0] / 1_000) {
              said[0] = state.left();
              say.accept("recoupe: " + state.activity() + ", " + state.left() + " left");
            }
            desk.lease();
          });
      desk.rebuild();
      desk.workOff();
      say.accept(
          "recoupe: made again "
              + store.articles().count().all()
              + " articles in "
              + store.stories().count().all()
              + " stories");
    }
    return DONE;
  }

  /** Copies a SQLite store, whole, while it is in use; gives the exit status. */
  public int backup(Path file) {
    if (!(StoreAddress.of(address) instanceof StoreAddress.File)) {
      say.accept("recoupe: for a store on PostgreSQL use pg_dump");
      return WRONG_USAGE;
    }
    if (Files.exists(file)) {
      say.accept("recoupe: " + file + " is there already");
      return WRONG_USAGE;
    }
    try (Store store = open()) {
      store.copyTo(file);
    } catch (SQLException e) {
      say.accept("recoupe: no backup was made: " + e.getMessage());
      return FAILED;
    }
    say.accept("recoupe: wrote " + file);
    return DONE;
  }

  private Store open() {
    return Store.open(StoreAddress.of(address));
  }
}
