package org.goldenthread.apigateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.goldenthread.apigateway.Api;
import org.goldenthread.apigateway.GatewayTest;
import org.goldenthread.apigateway.TestIssuer;
import org.junit.jupiter.api.Test;

/** What the gateway itself refuses below the path of CASE has the body that the standard wants, whose words are few. */
@GatewayTest
class CaseErrorsTest {

    private static final String ITEMS = "/ims/case/v1p1/impatient";

    TestIssuer issuer;

    @Test
    void aServiceThatIsDownIsBusy() {
        HttpResponse<String> answer = Api.get("/ims/case/v1p1/absent/CFItems/1");

        assertThat(error(answer, 503, "failure", "server_busy"))
                .contains("absent", "Nothing was done")
                .doesNotContain("127.0.0.1");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void aServiceThatIsSlowIsBusy() {
        HttpResponse<String> answer = Api.get(ITEMS + "?do=silence");

        error(answer, 504, "failure", "server_busy");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void aServiceThatBreaksOffIsAFault() {
        error(Api.get(ITEMS + "?do=break"), 502, "failure", "internal_server_error");
    }

    @Test
    void whoCallsTooOftenIsToldToWait() {
        String token = issuer.token("small-reader", "returns:read");
        assertThat(Api.getAs(token, ITEMS).statusCode()).isEqualTo(200);

        HttpResponse<String> refused = Api.getAs(token, ITEMS);
        error(refused, 429, "failure", "server_busy");
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void whatLeadsNowhereIsUnknown() {
        error(Api.get("/ims/casebook"), 404, "failure", "unknownobject");
        error(Api.get("/ims/case/../other/v1p1"), 404, "failure", "unknownobject");
    }

    @Test
    void whatTheServiceDoesNotFindIsAnsweredByTheService() {
        HttpResponse<String> answer = Api.get(ITEMS + "?do=status&code=404");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
    }

    @Test
    void tokensAndChangesAreRefusedInItsWords() {
        error(Api.getAs("garbage", ITEMS), 401, "failure", "unauthorised_request");
        error(
                Api.send(Api.to("/ims/case/v1p1/CFItems/1").POST(BodyPublishers.ofString("{}"))),
                401,
                "failure",
                "unauthorised_request");
    }

    /** The description. */
    private static String error(HttpResponse<String> answer, int status, String major, String minor) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        JsonObject error = new JsonObject(answer.body());
        assertThat(error.fieldNames())
                .containsExactlyInAnyOrder("imsx_codeMajor", "imsx_severity", "imsx_description", "imsx_codeMinor");
        assertThat(error.getString("imsx_codeMajor")).isEqualTo(major);
        assertThat(error.getString("imsx_severity")).isEqualTo("error");
        JsonObject field = error.getJsonObject("imsx_codeMinor")
                .getJsonArray("imsx_codeMinorField")
                .getJsonObject(0);
        assertThat(field.getString("imsx_codeMinorFieldName")).isEqualTo("TargetEndSystem");
        assertThat(field.getString("imsx_codeMinorFieldValue")).isEqualTo(minor);
        return error.getString("imsx_description");
    }
}
