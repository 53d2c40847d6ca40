package org.goldenthread.apigateway.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.goldenthread.apigateway.Api;
import org.goldenthread.apigateway.GatewayTest;
import org.goldenthread.apigateway.TestIssuer;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class TokenCheckTest {

    private static final String GUARDED = "/v1/returns";

    TestIssuer issuer;

    @ParameterizedTest
    @CsvSource({"rsa-1,RS256", "rsa-1,PS256", "ec-1,ES256", "ed-1,EdDSA"})
    void takesTheAlgorithmsOfTheList(String key, String algorithm) {
        assertThat(Api.getAs(issuer.tokenBy(key, algorithm), GUARDED).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"rsa-1,RS512", "rsa-1,PS384"})
    void refusesGoodAlgorithmsThatAreNotOnTheList(String key, String algorithm) {
        refused(issuer.tokenBy(key, algorithm), "algorithm");
    }

    @Test
    void refusesATokenThatHasExpired() {
        refused(issuer.tokenWith(claims -> claims.setExpirationTime(in(-31))), "expired");
    }

    @Test
    void allowsForClocksThatDifferALittle() {
        String token = issuer.tokenWith(claims -> {
            claims.setIssuedAt(in(-60));
            claims.setExpirationTime(in(-20));
        });

        assertThat(Api.getAs(token, GUARDED).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesATokenThatNeverExpires() {
        refused(issuer.tokenWith(claims -> claims.unsetClaim("exp")), "expires");
    }

    @Test
    void refusesATokenThatIsNotValidYet() {
        refused(issuer.tokenWith(claims -> claims.setNotBefore(in(60))), "not valid yet");
    }

    @Test
    void refusesATokenForAnotherAudience() {
        refused(issuer.tokenWith(claims -> claims.setAudience("another-api")), "another API");
        refused(issuer.tokenWith(claims -> claims.unsetClaim("aud")), "which API");
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        refused(issuer.tokenWith(claims -> claims.setIssuer(issuer.address() + "/")), "somebody else");
        refused(issuer.tokenWith(claims -> claims.unsetClaim("iss")), "who issued it");
    }

    @Test
    void refusesATokenWithoutAClient() {
        refused(issuer.tokenWith(claims -> claims.unsetClaim("azp")), "client");
        refused(issuer.tokenWith(claims -> claims.setClaim("azp", List.of("a"))), "cannot be read");
    }

    @Test
    void refusesATokenThatIsNotSigned() {
        String header = "{\"alg\":\"none\",\"kid\":\"rsa-1\"}";
        String claims = issuer.claims("someone", "returns:read").toJson();

        refused(encoded(header) + "." + encoded(claims) + ".", "algorithm");
        refused(encoded(header) + "." + encoded(claims) + ".c2ln", "algorithm");
    }

    @Test
    void refusesATokenSignedWithThePublicKeyAsASecret() throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setKey(new HmacKey(issuer.key("ec-1").getPublicKey().getEncoded()));
        signature.setKeyIdHeaderValue("ec-1");
        signature.setAlgorithmHeaderValue("HS256");
        signature.setPayload(issuer.claims("someone", "returns:read").toJson());

        refused(signature.getCompactSerialization(), "algorithm");
    }

    @Test
    void refusesATokenThatWasChanged() {
        String[] parts = issuer.token("someone").split("\\.");
        String claims = issuer.claims("someone", "returns:read").toJson();

        refused(parts[0] + "." + encoded(claims) + "." + parts[2], "signature");
    }

    @Test
    void refusesAKeyThatIsNotTheIssuers() throws JoseException {
        var key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId("rsa-1");
        refused(TestIssuer.sign(key, "RS256", issuer.claims("someone", "returns:read")), "signature");
        key.setKeyId("unheard-of");
        refused(TestIssuer.sign(key, "RS256", issuer.claims("someone", "returns:read")), "key");
        key.setKeyId(null);
        refused(TestIssuer.sign(key, "RS256", issuer.claims("someone", "returns:read")), "name the key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "a.b.c", "..", "e30.e30.e30", "eyJhbGciOiJSUzI1NiJ9.e30.", "{}", "é"})
    void refusesGarbage(String token) {
        refused(token, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic dXNlcjpwYXNz", "Bearer", "Bearer ", "Token x", ""})
    void refusesOtherWaysToLogIn(String authorization) {
        Api.problem(Api.get(GUARDED, "Authorization", authorization), "unauthorized", 401);
    }

    @Test
    void refusesTwoTokens() {
        String token = "Bearer " + issuer.token("someone", "returns:read");

        Api.problem(Api.get(GUARDED, "Authorization", token, "Authorization", token), "unauthorized", 401);
    }

    @Test
    void asksForATokenWhereThereIsNone() {
        HttpResponse<String> answer = Api.get(GUARDED);

        Api.problem(answer, "unauthorized", 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void refusesAClientWithoutTheRole() {
        HttpResponse<String> answer = Api.getAs(issuer.token("someone", "courses:write"), GUARDED);

        assertThat(Api.problem(answer, "forbidden", 403).getString("detail")).contains("someone", "returns:read");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("insufficient_scope");
        Api.problem(Api.getAs(issuer.token("someone"), GUARDED), "forbidden", 403);
        Api.problem(
                Api.getAs(
                        issuer.tokenWith(claims -> claims.setClaim("realm_access", Map.of("roles", "returns:read"))),
                        GUARDED),
                "forbidden",
                403);
    }

    @Test
    void refusesABadTokenEvenWhereNoneIsNeeded() {
        Api.problem(Api.getAs("garbage", "/v1/code-lists"), "unauthorized", 401);
        assertThat(Api.get("/v1/code-lists").statusCode()).isEqualTo(200);
        assertThat(Api.getAs("garbage", "/openapi.json").statusCode()).isEqualTo(200);
    }

    @Test
    void takesAKeyThatTheIssuerHasJustBegunToUse() throws JoseException, InterruptedException {
        issuer.rotate("rsa-2");
        Thread.sleep(200);

        assertThat(Api.getAs(issuer.token("someone", "returns:read"), GUARDED).statusCode())
                .isEqualTo(200);
        issuer.rotate("rsa-1");
        Thread.sleep(200);
        assertThat(Api.getAs(issuer.token("someone", "returns:read"), GUARDED).statusCode())
                .isEqualTo(200);
    }

    @Test
    void goesOnWhileTheIssuerIsAway() throws Exception {
        String token = issuer.token("someone", "returns:read");
        assertThat(Api.getAs(token, GUARDED).statusCode()).isEqualTo(200);
        issuer.goAway();
        try {
            refused(issuer.tokenWith(claims -> claims.setExpirationTime(in(-31))), "expired");
            assertThat(Api.getAs(token, GUARDED).statusCode()).isEqualTo(200);
            var key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("unheard-of");
            refused(TestIssuer.sign(key, "RS256", issuer.claims("someone", "returns:read")), "key");
            assertThat(Api.get("/q/health/ready").statusCode()).isEqualTo(200);
        } finally {
            issuer.comeBack();
        }
    }

    private void refused(String token, String reason) {
        HttpResponse<String> answer = Api.getAs(token, GUARDED);

        assertThat(Api.problem(answer, "unauthorized", 401).getString("detail")).contains(reason);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("invalid_token");
    }

    private static NumericDate in(int seconds) {
        NumericDate date = NumericDate.now();
        date.addSeconds(seconds);
        return date;
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
