package org.goldenthread.competencecatalogue.resources.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkClientTest {

    private static Vertx vertx = Vertx.vertx();

    private ASite site;
    private LinkClient client;

    @BeforeAll
    static void begin() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void end() {
        vertx.close();
    }

    @BeforeEach
    void open() {
        site = new ASite();
        client = new LinkClient(vertx, Settings.allowing("127.0.0.1"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/page, OK, 200",
        "'', OK, 200",
        "/get-only, OK, 200",
        "/endless, OK, 200",
        "/status/404, GONE, 404",
        "/status/410, GONE, 410",
        "/status/401, UNCLEAR, 401",
        "/status/403, UNCLEAR, 403",
        "/status/429, UNCLEAR, 429",
        "/status/500, FAILING, 500",
        "/status/503, FAILING, 503"
    })
    void saysWhatTheServerAnswered(String path, LinkResult result, int status) {
        Answer answer = client.ask(site.address() + path);

        assertThat(answer.result()).isEqualTo(result);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.location()).isNull();
    }

    @Test
    void asksForNoBodyWhereTheServerKnowsBetter() {
        client.ask(site.address() + "/page?a=b");
        client.ask(site.address() + "/get-only");

        String host = site.address().replace("http://", "");
        assertThat(site.asked())
                .containsExactly("HEAD /page?a=b " + host, "HEAD /get-only " + host, "GET /get-only " + host);
    }

    @Test
    void tellsWhereALinkHasMovedForGood() {
        String forGood = site.address() + "/to/301/" + site.address() + "/to/308//new";
        assertThat(client.ask(forGood)).isEqualTo(new Answer(LinkResult.MOVED, 200, site.address() + "/new"));
        String forNow = site.address() + "/to/301/" + site.address() + "/to/302//new";
        assertThat(client.ask(forNow)).isEqualTo(new Answer(LinkResult.OK, 200, null));
        assertThat(client.ask(site.address() + "/to/301//status/404").result()).isEqualTo(LinkResult.GONE);
    }

    @Test
    void followsNoCircle() {
        assertThat(client.ask(site.address() + "/to/302/").result()).isEqualTo(LinkResult.FAILING);
        assertThat(site.asked()).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void doesNotWaitForAServerThatIsSilentOrNotThere() {
        long begin = System.nanoTime();
        assertThat(client.ask(site.address() + "/silent")).isEqualTo(Answer.of(LinkResult.FAILING));
        site.close();
        assertThat(client.ask(site.address() + "/page")).isEqualTo(Answer.of(LinkResult.FAILING));
        assertThat(client.ask("http://nobody.invalid/")).isEqualTo(Answer.of(LinkResult.FAILING));
        assertThat(System.nanoTime() - begin).isLessThan(8_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:%d/page",
                "http://localhost:%d/page",
                "http://2130706434:%d/page",
                "http://[::1]:%d/page",
                "http://[::ffff:127.0.0.2]:%d/page",
                "http://10.0.0.1:%d/",
                "http://169.254.169.254/latest/meta-data",
                "http://user:password@127.0.0.1:%d/page",
                "ftp://127.0.0.1:%d/page",
                "file:///etc/passwd",
                "gopher://127.0.0.1:%d/",
                "nonsense",
                "http://",
                "/page"
            })
    void asksNobodyWhoIsNotPublic(String url) {
        LinkClient strict = new LinkClient(vertx, Settings.allowing());
        String port = site.address().replaceAll(".*:", "");
        String address = url.replace("%d", port);

        assertThat(strict.ask(address)).isEqualTo(Answer.of(LinkResult.NOT_ALLOWED));
        assertThat(site.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:%d/page",
                "http://169.254.169.254/",
                "file:///etc/passwd",
                "ftp://127.0.0.1:%d/"
            })
    void isSentToNobodyWhoIsNotPublic(String url) {
        String elsewhere = url.replace("%d", site.address().replaceAll(".*:", ""));

        assertThat(client.ask(site.address() + "/to/302/" + elsewhere)).isEqualTo(Answer.of(LinkResult.NOT_ALLOWED));
        assertThat(site.asked()).hasSize(1);
    }

    /** It is connected to by its address; the name counts for the certificate all the same. */
    @ParameterizedTest
    @CsvSource({"localhost, OK", "elsewhere.example, FAILING"})
    void trustsACertificateOnlyForTheNameInTheLink(String name, LinkResult result, @TempDir Path folder)
            throws IOException, InterruptedException {
        PfxOptions certificate = aCertificate(name, folder.resolve("certificate.p12"));
        var secure = vertx.createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(certificate))
                .requestHandler(request -> request.response().end())
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        var trusting = new LinkClient(
                vertx.createHttpClient(new HttpClientOptions().setTrustOptions(certificate)),
                Settings.allowing("127.0.0.1", "0:0:0:0:0:0:0:1"));

        assertThat(trusting.ask("https://localhost:" + secure.actualPort() + "/")
                        .result())
                .isEqualTo(result);
        assertThat(client.ask("https://localhost:" + secure.actualPort() + "/").result())
                .isEqualTo(LinkResult.FAILING);
    }

    private static PfxOptions aCertificate(String name, Path file) throws IOException, InterruptedException {
        String password = "of-a-test";
        int made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "RSA",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=dns:" + name,
                        "-storepass",
                        password,
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(made).isZero();
        return new PfxOptions().setPath(file.toString()).setPassword(password);
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "172.15.255.255, true",
        "2a00:1450:4009::1, true",
        "0.0.0.0, false",
        "10.1.2.3, false",
        "100.64.0.1, false",
        "100.128.0.1, true",
        "127.0.0.1, false",
        "169.254.169.254, false",
        "172.16.0.1, false",
        "172.31.255.255, false",
        "192.0.0.1, false",
        "192.0.2.1, false",
        "192.168.1.1, false",
        "198.18.0.1, false",
        "198.51.100.1, false",
        "203.0.113.1, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "::, false",
        "::1, false",
        "::ffff:10.0.0.1, false",
        "64:ff9b::a00:1, false",
        "2001::1, false",
        "2001:db8::1, false",
        "2002:a00:1::, false",
        "fc00::1, false",
        "fd12::1, false",
        "fe80::1, false",
        "fec0::1, false",
        "ff02::1, false"
    })
    void knowsWhatIsPublic(String address, boolean isPublic) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }
}
