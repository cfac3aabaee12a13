package org.recoupe.app.store;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Captures as they came. When {@link #keep} has returned, a capture survives a kill. */
public final class Captures {
  /** Bytes of one row, so that an archive larger than memory can be kept and read. */
  private static final int PART = 4 << 20;

  private static final String COLUMNS = "id, name, digest, size, received";

  private static final RowMapper<KeptCapture> ROW =
      (row, context) ->
          new KeptCapture(
              row.getLong(1),
              row.getString(2),
              row.getString(3),
              row.getLong(4),
              row.getString(5),
              false);

  private final Database database;

  Captures(Database database) {
    this.database = database;
  }

  /**
   * Keeps {@code capture}. The same bytes under the same name are kept once; other bytes under a
   * name that is taken get a number behind it.
   */
  public KeptCapture keep(NewCapture capture) {
    return keep(List.of(capture)).get(0);
  }

  /** Keeps all of {@code captures} or none; gives them in the same order. */
  public List<KeptCapture> keep(List<NewCapture> captures) {
    return database.write(
        handle -> captures.stream().map(capture -> keep(handle, capture)).toList());
  }

  private static KeptCapture keep(Handle handle, NewCapture capture) {
    byte[] bytes = capture.bytes();
    String digest = digest(bytes);
    String wanted = CaptureNames.safe(capture.name());
    String name = wanted;
    for (int number = 2; ; number++) {
      Optional<KeptCapture> there = named(handle, name);
      if (there.isEmpty()) {
        break;
      }
      if (there.get().digest().equals(digest)) {
        return there.get();
      }
      name = CaptureNames.numbered(wanted, number);
    }
    long id = insert(handle, capture, name, digest);
    for (int from = 0; from < bytes.length; from += PART) {
      handle
          .createUpdate("INSERT INTO capture_part (capture, part, bytes) VALUES (?, ?, ?)")
          .bind(0, id)
          .bind(1, from / PART)
          .bind(2, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PART)))
          .execute();
    }
    return new KeptCapture(id, name, digest, bytes.length, capture.received(), true);
  }

  private static long insert(Handle handle, NewCapture capture, String name, String digest) {
    return handle
        .createQuery(
            "INSERT INTO capture (name, digest, size, origin, address, received, job, state)"
                + " VALUES (:name, :digest, :size, :origin, :address, :received, :job, 'new')"
                + " RETURNING id")
        .bind("name", name)
        .bind("digest", digest)
        .bind("size", (long) capture.bytes().length)
        .bind("origin", capture.origin().name())
        .bind("address", capture.address())
        .bind("received", capture.received())
        .bind("job", capture.job())
        .mapTo(Long.class)
        .one();
  }

  private static Optional<KeptCapture> named(Handle handle, String name) {
    return handle
        .createQuery("SELECT " + COLUMNS + " FROM capture WHERE name = ?")
        .bind(0, name)
        .map(ROW)
        .findOne();
  }

  /** The capture of that name. */
  public Optional<KeptCapture> named(String name) {
    return database.read(handle -> named(handle, name));
  }

  /** True where these bytes are kept under any name. */
  public boolean holds(byte[] bytes) {
    String digest = digest(bytes);
    return database.read(
        handle ->
            handle
                .createQuery("SELECT 1 FROM capture WHERE digest = ? LIMIT 1")
                .bind(0, digest)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
  }

  /** The oldest captures that nobody has read yet. */
  public List<KeptCapture> unread(int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT " + COLUMNS + " FROM capture WHERE state = 'new' ORDER BY id LIMIT ?")
                .bind(0, most)
                .map(ROW)
                .list());
  }

  /** Number of captures, and of those not yet read. */
  public Count count() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*), count(CASE WHEN state = 'new' THEN 1 END) FROM capture")
                .map((row, context) -> new Count(row.getLong(1), row.getLong(2)))
                .one());
  }

  /**
   * How many captures there are.
   *
   * @param all in the store
   * @param unread not yet read
   */
  public record Count(long all, long unread) {}

  /** Makes every capture wait to be read again. */
  public void forget() {
    database.change(handle -> handle.execute("UPDATE capture SET state = 'new'"));
  }

  /** Writes the bytes of a capture. */
  public void write(long id, OutputStream out) throws IOException {
    for (int part = 0; ; part++) {
      Optional<byte[]> bytes = part(id, part);
      if (bytes.isEmpty()) {
        return;
      }
      out.write(bytes.get());
    }
  }

  private Optional<byte[]> part(long id, int part) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT bytes FROM capture_part WHERE capture = ? AND part = ?")
                .bind(0, id)
                .bind(1, part)
                .mapTo(byte[].class)
                .findOne());
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
