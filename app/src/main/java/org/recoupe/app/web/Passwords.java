package org.recoupe.app.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes of passwords by Argon2id (RFC 9106), written as {@code argon2id$memory$passes$salt$hash}.
 * Memory and passes are those that OWASP names as its least for servers (19 MiB, 2 passes).
 */
public final class Passwords {
  /** Shortest password that is taken. */
  public static final int SHORTEST = 10;

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final String KIND = "argon2id";

  private Passwords() {}

  /** The hash of {@code password} with a new salt. */
  public static String hash(String password) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    Base64.Encoder text = Base64.getEncoder();
    return String.join(
        "$",
        KIND,
        Integer.toString(MEMORY_KIB),
        Integer.toString(PASSES),
        text.encodeToString(salt),
        text.encodeToString(argon2(password, salt, MEMORY_KIB, PASSES)));
  }

  /** True if {@code hash} is one of {@code password}. */
  public static boolean matches(String password, String hash) {
    String[] parts = hash.split("\\$");
    if (parts.length != 5 || !parts[0].equals(KIND)) {
      return false;
    }
    byte[] salt = Base64.getDecoder().decode(parts[3]);
    byte[] known = Base64.getDecoder().decode(parts[4]);
    byte[] made = argon2(password, salt, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    return MessageDigest.isEqual(known, made);
  }

  private static byte[] argon2(String password, byte[] salt, int memory, int passes) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[HASH];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
    return hash;
  }
}
