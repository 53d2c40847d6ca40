package org.goldenthread.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.goldenthread.standalone.client.Answer;
import org.goldenthread.standalone.client.Call;
import org.goldenthread.standalone.client.Caller;
import org.goldenthread.standalone.client.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets in. */
@ExtendWith(EndToEnd.class)
class TokenTest {
    private static final String RETURNS = "/v1/returns?organisation=LA-212";

    /** A life of one second, and the half minute by which clocks may differ. */
    private static final Duration PAST_ANY_TOLERANCE = Duration.ofSeconds(33);

    private final RunningPlatform running;

    TokenTest(RunningPlatform running) {
        this.running = running;
    }

    @Test
    void aGenuineTokenIsTaken() throws Exception {
        assertThat(running.as("demo-authority").get(RETURNS).status()).isEqualTo(200);
    }

    @Test
    void noTokenIsRefused() throws Exception {
        refused(running.platform().withoutToken());
    }

    @Test
    void anExpiredTokenIsRefused() throws Exception {
        long age = System.nanoTime() - running.testClients().expiredSince();
        Thread.sleep(Duration.ofNanos(Math.max(0, PAST_ANY_TOLERANCE.toNanos() - age)));

        refused(running.platform().withToken(running.testClients().expired()));
    }

    @Test
    void aTokenForAnotherApiIsRefused() throws Exception {
        refused(running.platform().withToken(running.testClients().foreign()));
    }

    @Test
    void aTokenThatClaimsToNeedNoSignatureIsRefused() throws Exception {
        String claims = running.as("demo-authority").token().split("\\.", -1)[1];

        refused(running.platform().withToken(encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims + "."));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASecretIsRefused() throws Exception {
        String[] genuine = running.as("demo-authority").token().split("\\.", -1);
        String header = decode(genuine[0]).replace("RS256", "HS256");
        String signed = encode(header) + "." + genuine[1];

        refused(running.platform().withToken(signed + "." + hmac(signed)));
    }

    @Test
    void aTokenWithOtherClaimsThanWereSignedIsRefused() throws Exception {
        String[] genuine = running.as("demo-other-authority").token().split("\\.", -1);
        String claims = decode(genuine[1]).replace("LA-211", "LA-212");

        refused(running.platform().withToken(genuine[0] + "." + encode(claims) + "." + genuine[2]));
    }

    @Test
    void rubbishIsRefused() throws Exception {
        refused(running.platform().withToken("rubbish"));
        refused(running.platform().withToken("a.b.c"));
    }

    @Test
    void aTokenWithoutTheRoleIsForbidden() throws Exception {
        Answer answer = running.as("demo-training-provider").get(RETURNS);

        assertProblem(answer, 403);
    }

    @Test
    void aDirectorMayNotSubmitNorAnAuthoritySignOff() throws Exception {
        Caller authority = running.as("demo-authority");
        String id = authority.get(RETURNS).json().at("/items/0/id").asText();

        assertProblem(
                authority.send(Call.post("/v1/returns/" + id + "/sign-off").ifMatch("\"1\"")), 403);
        assertProblem(
                running.as("demo-director")
                        .send(Call.post("/v1/returns/" + id + "/submission").ifMatch("\"1\"")),
                403);
    }

    @Test
    void publishedStatisticsNeedNone() throws Exception {
        assertThat(running.platform().withoutToken().get("/v1/data-sets").status())
                .isEqualTo(200);
    }

    private static void refused(Caller caller) throws InterruptedException {
        Answer answer = caller.get(RETURNS);
        assertProblem(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("type").asText()).isNotEmpty();
    }

    private String hmac(String signed) throws GeneralSecurityException, InterruptedException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(publicKey()), "HmacSHA256"));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private String publicKey() throws InterruptedException {
        var keycloak = new Platform(running.platform().http(), running.keycloak(), running.tokens());
        return keycloak.withoutToken()
                .get("/realms/golden-thread")
                .expect(200)
                .json()
                .path("public_key")
                .asText();
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
