package org.goldenthread.competencecatalogue.selection.mixes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MixTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();

    @Test
    void listsEveryLevelInEverySizeWithoutAToken() {
        JsonPath mixes = given().get("/v1/mixes").jsonPath();

        assertThat(mixes.getList("items")).hasSize(24);
        assertThat(mixes.getList("items.level", String.class)).startsWith("firstLine", "firstLine");
        for (int i = 0; i < 24; i++) {
            String at = "items[" + i + "].";
            assertThat(mixes.getInt(at + "generic")
                            + mixes.getInt(at + "specialist")
                            + mixes.getInt(at + "partnership"))
                    .isEqualTo(100);
            assertThat(mixes.getInt(at + "partnership")).isPositive();
            assertThat(mixes.getString(at + "reason")).isNotBlank();
        }
    }

    @Test
    void givesThePageAfterACursor() {
        JsonPath first = given().get("/v1/mixes?limit=20").jsonPath();
        JsonPath second = given().get("/v1/mixes?limit=20&after=" + first.getString("next"))
                .jsonPath();

        assertThat(first.getList("items")).hasSize(20);
        assertThat(second.getList("items")).hasSize(4);
        assertThat(second.getString("next")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "medium", "large"})
    void hasTheShapeThatTheSourcesDraw(String size) {
        JsonPath firstLine = mix("firstLine", size).jsonPath();
        JsonPath senior = mix("senior", size).jsonPath();

        assertThat(firstLine.getInt("specialist")).isGreaterThan(firstLine.getInt("generic"));
        assertThat(senior.getInt("generic")).isGreaterThan(senior.getInt("specialist"));
        assertThat(senior.getBoolean("judged")).isTrue();
    }

    @Test
    void saysWhereTheSourcesKnowNoSuchManagers() {
        JsonPath mix = mix("strategic", "micro").jsonPath();

        assertThat(mix.getBoolean("exists")).isFalse();
        assertThat(mix.getString("reason")).contains("large agencies only");
    }

    @Test
    void answersNotModified() {
        Response mix = mix("middle", "large");

        given().header("If-None-Match", mix.header("ETag"))
                .get("/v1/mixes/middle/large")
                .then()
                .statusCode(304);
    }

    @Test
    void keepsEveryVersion() {
        JsonPath before = mix("owner", "large").jsonPath();
        int version = before.getInt("version");

        Response changed = author.put("/v1/mixes/owner/large", ETAG.formatted(version), shares(50, 25, 25));

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo(ETAG.formatted(version + 1));
        assertThat(changed.jsonPath().getString("changedBy")).isEqualTo("NB-001");
        assertThat(given().get("/v1/mixes/owner/large/versions/" + version)
                        .jsonPath()
                        .getMap(""))
                .isEqualTo(before.getMap(""));
        assertThat(given().get("/v1/mixes/owner/large/versions").jsonPath().getList("items.version", Integer.class))
                .startsWith(version + 1, version)
                .endsWith(1);
        given().get("/v1/mixes/owner/large/versions/99").then().statusCode(404);
    }

    private static final String ETAG = "\"%d\"";

    @Test
    void answersARepeatedChangeWithWhatItMade() {
        String tag = mix("owner", "medium").header("ETag");
        var wanted = shares(48, 30, 22);
        Response first = author.put("/v1/mixes/owner/medium", tag, wanted);

        Response again = author.put("/v1/mixes/owner/medium", tag, wanted);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getInt("version"))
                .isEqualTo(first.jsonPath().getInt("version"));
    }

    @Test
    void refusesAChangeOfWhatHasChanged() {
        String tag = mix("strategic", "medium").header("ETag");
        author.put("/v1/mixes/strategic/medium", tag, shares(58, 16, 26));

        assertProblem(author.put("/v1/mixes/strategic/medium", tag, shares(59, 15, 26)), 412, "precondition-failed");
        assertProblem(author.put("/v1/mixes/strategic/medium", null, shares(59, 15, 26)), 428, "precondition-required");
    }

    @Test
    void letsOneOfTwoChangesAtOnceThrough() {
        String tag = mix("strategic", "small").header("ETag");
        var other = CompletableFuture.supplyAsync(() ->
                author.put("/v1/mixes/strategic/small", tag, shares(51, 29, 20)).statusCode());

        int here =
                author.put("/v1/mixes/strategic/small", tag, shares(52, 28, 20)).statusCode();

        assertThat(List.of(here, other.join())).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void refusesSharesThatMakeNoMix() {
        Response refused = author.put("/v1/mixes/middle/small", "\"1\"", shares(50, 40, 0));

        assertProblem(refused, 422, "invalid-mix");
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("sum-not-100", "no-partnership");
        assertProblem(author.put("/v1/mixes/middle/small", "\"1\"", shares(-1, 101, 0)), 400, "invalid-request");
        Map<String, Object> fraction = new HashMap<>(shares(50, 30, 20));
        fraction.put("generic", 33.3);
        assertProblem(author.put("/v1/mixes/middle/small", "\"1\"", fraction), 400, "invalid-request");
    }

    @Test
    void namesTheLevelsAndSizesThereAre() {
        Response refused = given().get("/v1/mixes/chief/huge");

        assertProblem(refused, 400, "invalid-request");
        assertThat(refused.jsonPath().getList("errors.parameter")).containsExactlyInAnyOrder("level", "size");
        assertThat(refused.jsonPath().getList("errors.detail", String.class))
                .anyMatch(detail -> detail.contains("registered"));
    }

    @Test
    void isForAuthorsToChange() {
        assertProblem(Partner.authority().put("/v1/mixes/middle/small", "\"1\"", shares(50, 30, 20)), 403, "forbidden");
        given().contentType("application/json")
                .body(shares(50, 30, 20))
                .put("/v1/mixes/middle/small")
                .then()
                .statusCode(401);
    }

    private static Response mix(String level, String size) {
        return given().get("/v1/mixes/" + level + "/" + size);
    }

    private static Map<String, Object> shares(int generic, int specialist, int partnership) {
        return Map.of(
                "exists",
                true,
                "generic",
                generic,
                "specialist",
                specialist,
                "partnership",
                partnership,
                "judged",
                true,
                "reason",
                "A test <b>of</b> =shares");
    }

    private static void assertProblem(Response response, int status, String type) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:golden-thread:problem:" + type);
    }
}
