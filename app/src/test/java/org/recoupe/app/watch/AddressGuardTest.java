package org.recoupe.app.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "0.1.2.3",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.1",
        "192.0.2.1",
        "198.18.0.1",
        "198.51.100.1",
        "203.0.113.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::ffff:127.0.0.1",
        "fe80::1",
        "fec0::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::1",
        "2002:c0a8:101::1",
        "2001:db8::1",
        "2001:0:7f00:1::1"
      })
  void privateAddressesAreNoPlaceToGo(String address) throws Exception {
    assertFalse(AddressGuard.isPublic(InetAddress.getByName(address)), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9.9.9.9", "172.32.0.1", "100.128.0.1", "193.0.0.1", "2a00::1", "2002:909:909::1"})
  void thePublicInternetIs(String address) throws Exception {
    assertTrue(AddressGuard.isPublic(InetAddress.getByName(address)), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://localhost/"
      })
  void literalsAreCheckedToo(String address) throws Exception {
    AddressGuard guard = new AddressGuard(AddressGuard.Resolver.SYSTEM, false);
    assertTrue(guard.refusal(URI.create(address)).isPresent());
  }

  @Test
  void everyAddressOfANameMustBePublic() throws Exception {
    AddressGuard guard =
        new AddressGuard(
            host -> List.of(InetAddress.getByName("9.9.9.9"), InetAddress.getByName("10.0.0.1")),
            false);
    assertTrue(guard.refusal(URI.create("http://both.example/")).isPresent());
    assertTrue(guard.refusal(URI.create("ftp://both.example/")).isPresent());
  }

  @Test
  void aFeedOnThisMachineIsNotAskedWithoutLeave(@TempDir Path folder) throws Exception {
    try (Site site = new Site().feed("/feed")) {
      Trial trial = new Trial(folder).publicOnly();
      assertFalse(trial.round(site.at("/feed")));
      assertEquals(List.of(), site.asked());
      assertTrue(trial.said().contains("--allow-private"), trial.said());
    }
  }

  @Test
  void aRedirectIntoThePrivateNetworkEndsThere(@TempDir Path folder) throws Exception {
    try (Site site = new Site();
        Site secret = new Site().page("/", "Secret")) {
      site.status("/1", 302, "Location", secret.at("/").replace("127.0.0.1", "localhost"));
      site.feed("/feed", "/1");
      // The site of the test passes for public; only the name that it redirects to does not.
      Trial trial = new Trial(folder).publicOnly().names(publicBut("localhost", "127.0.0.1"));
      assertFalse(trial.round(site.at("/feed")));
      assertEquals(List.of(), secret.asked());
      assertEquals(0, trial.archives());
    }
  }

  @Test
  void aNameThatTurnsPrivateMeanwhileGivesNothing(@TempDir Path folder) throws Exception {
    try (Site site = new Site().page("/1", "Secret").feed("/feed", "/1")) {
      AtomicInteger asked = new AtomicInteger();
      Trial trial =
          new Trial(folder)
              .publicOnly()
              .names(
                  host ->
                      List.of(
                          InetAddress.getByName(
                              asked.incrementAndGet() % 2 == 1 ? "9.9.9.9" : "10.0.0.1")));
      assertFalse(trial.round(site.at("/feed")));
      assertEquals(0, trial.archives());
      assertEquals(0, site.times("/1"));
    }
  }

  private static AddressGuard.Resolver publicBut(String name, String address) {
    return host -> List.of(InetAddress.getByName(host.equals(name) ? address : "9.9.9.9"));
  }
}
