package org.recoupe.app.watch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a watch out of private networks, so that no feed can make it ask what only this machine may
 * ask. A host is refused where any of its addresses is not one of the public internet; every hop of
 * a redirect is checked, before the request and after it, for names may change their answer.
 */
final class AddressGuard {
  private static final int LOWER_BITS = 0xff;

  private final Resolver resolver;
  private final boolean allowPrivate;

  /** Looks up names. */
  interface Resolver {
    /** That of this machine, which remembers an answer for half a minute. */
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** All addresses of {@code host}. */
    List<InetAddress> resolve(String host) throws UnknownHostException;
  }

  AddressGuard(Resolver resolver, boolean allowPrivate) {
    this.resolver = resolver;
    this.allowPrivate = allowPrivate;
  }

  /** Why {@code uri} must not be visited; empty where it may. */
  Optional<String> refusal(URI uri) throws UnknownHostException {
    String scheme = uri.getScheme();
    if (!"http".equals(scheme) && !"https".equals(scheme) || uri.getHost() == null) {
      return Optional.of("no address of the web");
    }
    if (allowPrivate) {
      return Optional.empty();
    }
    String host = uri.getHost();
    boolean literal = host.startsWith("[") && host.endsWith("]");
    for (InetAddress address :
        resolver.resolve(literal ? host.substring(1, host.length() - 1) : host)) {
      if (!isPublic(address)) {
        return Optional.of("its address is private (--allow-private visits it all the same)");
      }
    }
    return Optional.empty();
  }

  /** True for an address of the public internet, by the special-purpose registries of IANA. */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int a = bytes[0] & LOWER_BITS;
    int b = bytes[1] & LOWER_BITS;
    int c = bytes[2] & LOWER_BITS;
    boolean shared = a == 100 && b >= 64 && b < 128;
    boolean protocol = a == 192 && b == 0 && (c == 0 || c == 2);
    boolean relay = a == 192 && b == 88 && c == 99;
    boolean benchmark = a == 198 && (b == 18 || b == 19);
    boolean documents = a == 198 && b == 51 && c == 100 || a == 203 && b == 0 && c == 113;
    return a != 0 && a < 224 && !shared && !protocol && !relay && !benchmark && !documents;
  }

  /** Of version 6 only 2000::/3 is given out; what of it carries an old address is looked into. */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & LOWER_BITS) << 8 | bytes[1] & LOWER_BITS;
    int second = (bytes[2] & LOWER_BITS) << 8 | bytes[3] & LOWER_BITS;
    if (first == 0x2002) {
      return isPublicInside(bytes, 2);
    }
    if (first == 0x64 && second == 0xff9b) {
      return isPublicInside(bytes, 12);
    }
    boolean special = first == 0x2001 && (second < 0x200 || second == 0xdb8);
    return (first & 0xe000) == 0x2000 && first != 0x3fff && !special;
  }

  private static boolean isPublicInside(byte[] bytes, int from) {
    byte[] inside = java.util.Arrays.copyOfRange(bytes, from, from + 4);
    try {
      return isPublic(InetAddress.getByAddress(inside));
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
