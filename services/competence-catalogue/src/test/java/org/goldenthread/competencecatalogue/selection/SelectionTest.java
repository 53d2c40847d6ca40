package org.goldenthread.competencecatalogue.selection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.Tables;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SelectionTest extends ServiceTest {

    private static final String ITEMS = "lines[0].items";

    @Inject
    Jdbi database;

    private final Partner anybody = Partner.authority();

    @Test
    void ranksCompetencesForALineWithTheReasons() {
        JsonPath answer = select("firstLine", "large", "Commitment to Equal Opportunities");

        List<String> codes = answer.getList(ITEMS + ".competence.code", String.class);
        assertThat(codes).contains("Dimension 6", "YW:D2");
        assertThat(answer.getList(ITEMS + ".score", Double.class))
                .isNotEmpty()
                .allMatch(score -> score > 0 && score <= 1);
        int youthWork = codes.indexOf("YW:D2");
        assertThat(answer.getList(ITEMS + "[" + youthWork + "].reasons.found", String.class))
                .contains("equality of opportunity");
        assertThat(answer.getBoolean(ITEMS + "[" + youthWork + "].competence.classJudged"))
                .isTrue();
    }

    @Test
    void answersTheWorkedCaseStudy() {
        JsonPath answer = select(
                "firstLine",
                "large",
                "Change management",
                "High level budget management and audit skills",
                "Recruit, manage and develop a team of professional social workers and support staff",
                "Joint working",
                "Contribute to policy and practice formulation");

        assertThat(named(answer, 0)).contains("17", "18");
        assertThat(named(answer, 1)).contains("RMA:B3");
        assertThat(named(answer, 2)).contains("RMRCC:10");
        assertThat(named(answer, 3)).contains("HSC:C2.1");
        assertThat(named(answer, 4)).contains("DANOS:BA3");
    }

    @Test
    void comparesTheChoiceWithTheMix() {
        JsonPath answer = select("registered", "small", "Hold the budget", "Lead change", "Keep to a business plan");

        assertThat(answer.getString("mix.level")).isEqualTo("registered");
        assertThat(answer.getInt("mix.version")).isPositive();
        assertThat(answer.getList("comparison.classes.competenceClass"))
                .containsExactly("generic", "specialist", "partnership");
        List<Integer> chosen = answer.getList("comparison.classes.chosen", Integer.class);
        assertThat(chosen.stream().mapToInt(Integer::intValue).sum()
                        + answer.getInt("comparison.organisational")
                        + answer.getInt("comparison.unclassified"))
                .isEqualTo(answer.getList("overall").size());
        assertThat(answer.getInt("comparison.classes[1].missing")).isPositive();
        assertThat(answer.getList("comparison.classes[1].suggestions.competenceClass", String.class))
                .isNotEmpty()
                .containsOnly("specialist");
    }

    @Test
    void thinksOfPartnershipWhereNoLineDoes() {
        JsonPath answer = select("middle", "large", "Manage a budget");

        assertThat(answer.getInt("comparison.classes[2].chosen")).isZero();
        assertThat(answer.getInt("comparison.classes[2].missing")).isPositive();
        assertThat(answer.getList("comparison.classes[2].suggestions.competenceClass", String.class))
                .isNotEmpty()
                .containsOnly("partnership");
    }

    @Test
    void findsWhatWasPublishedThisMoment() {
        UUID framework = new Tables(database).framework("IMPLEMENTED", null);
        UUID unit = new Tables(database).competence(framework, UUID.randomUUID(), "Keep zebras in the xylophone room");

        JsonPath answer = select("senior", "large", "Zebras");

        assertThat(answer.getList(ITEMS + ".competence.id")).containsExactly(unit.toString());
        assertThat(select("senior", "large", "Unzebraed").getList("lines[0].unanswered"))
                .containsExactly("unzebraed");
    }

    @Test
    void showsNoDraft() {
        UUID framework = new Tables(database).framework("DRAFT", null);
        new Tables(database).competence(framework, UUID.randomUUID(), "Tame quaggas");

        assertThat(select("senior", "large", "Quaggas").getList(ITEMS)).isEmpty();
    }

    @Test
    void saysWhatTookThePlaceOfACompetenceOutOfUse() {
        Tables tables = new Tables(database);
        UUID first = tables.framework("RETIRED", null);
        UUID old = tables.competence(first, UUID.randomUUID(), "Herd wildebeest");
        UUID second = tables.framework("IMPLEMENTED", first);
        UUID by = tables.competence(second, UUID.randomUUID(), "Herd and count wildebeest");
        tables.association(second, "replacedBy", old, by);

        JsonPath answer = select("senior", "large", "Wildebeest");

        assertThat(answer.getList(ITEMS + ".competence.id")).containsExactly(by.toString());
        assertThat(answer.getString(ITEMS + "[0].alike[0].id")).isEqualTo(old.toString());
        assertThat(answer.getString(ITEMS + "[0].alike[0].status")).isEqualTo("retired");
        assertThat(answer.getString(ITEMS + "[0].alike[0].replacedBy")).isEqualTo(by.toString());
    }

    @Test
    void leavesOutWhatIsOutOfUseIfAsked() {
        Map<String, Object> request = request("senior", "large", List.of("Joint working"));
        request.put("includeRetired", false);

        JsonPath answer = ask(request).jsonPath();

        assertThat(answer.getList(ITEMS + ".competence.status", String.class))
                .isNotEmpty()
                .doesNotContain("retired");
    }

    @Test
    void looksInTheFrameworksAskedFor() {
        String framework =
                database.withHandle(handle -> handle.select("select id from framework where code = 'CCP-2008'")
                        .mapTo(String.class)
                        .one());
        Map<String, Object> request = request("senior", "large", List.of("Manage risk"));
        request.put("frameworks", List.of(framework));
        request.put("perLine", 3);

        JsonPath answer = ask(request).jsonPath();

        assertThat(answer.getList(ITEMS + ".competence.framework", String.class))
                .hasSizeLessThanOrEqualTo(3)
                .containsOnly(framework);
    }

    @Test
    void namesFrameworksThatAreNotThere() {
        Map<String, Object> request = request("senior", "large", List.of("Manage risk"));
        request.put("frameworks", List.of(UUID.randomUUID(), new Tables(database).framework("DRAFT", null)));

        Response refused = ask(request);

        assertProblem(refused, 422, "unknown-framework");
        assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly("/frameworks/0", "/frameworks/1");
    }

    @Test
    void takesTextAsText() {
        String line = "<script>alert(1)</script> =SUM(A1) \u202e budget";

        JsonPath answer = select("senior", "large", line);

        assertThat(answer.getString("lines[0].text")).isEqualTo(line);
        assertThat(answer.getList(ITEMS)).isNotEmpty();
    }

    @Test
    void answersLinesThatSayNothing() {
        JsonPath answer = select("senior", "large", "and of the", "???");

        assertThat(answer.getList(ITEMS)).isEmpty();
        assertThat(answer.getList("overall")).isEmpty();
        assertThat(answer.getInt("comparison.classes[2].missing")).isEqualTo(1);
    }

    @Test
    void namesEveryFaultOfTheRequest() {
        Map<String, Object> request = request("chief", "large", List.of("ok", " ", "x".repeat(501)));
        request.put("perLine", 51);

        Response refused = ask(request);

        assertProblem(refused, 400, "invalid-request");
        assertThat(refused.jsonPath().getList("errors.pointer", String.class)).contains("/level");
        request.put("level", "senior");
        assertThat(ask(request).jsonPath().getList("errors.pointer"))
                .containsExactlyInAnyOrder("/lines/1", "/lines/2", "/perLine");
    }

    @Test
    void refusesTooManyLinesAndNone() {
        assertProblem(ask(request("senior", "large", List.of())), 400, "invalid-request");
        assertProblem(ask(request("senior", "large", Collections.nCopies(201, "Budget"))), 400, "invalid-request");
        assertProblem(ask(request("senior", "large", Collections.nCopies(10_000, "Budget"))), 400, "invalid-request");
        assertThat(ask(request("senior", "large", Collections.nCopies(200, "Budget")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void needsATokenAndNoMore() {
        given().contentType("application/json")
                .body(request("senior", "large", List.of("Budget")))
                .post("/v1/selections")
                .then()
                .statusCode(401);
    }

    private JsonPath select(String level, String size, String... lines) {
        Response answer = ask(request(level, size, List.of(lines)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath();
    }

    private Response ask(Map<String, Object> request) {
        return anybody.request().contentType("application/json").body(request).post("/v1/selections");
    }

    private static Map<String, Object> request(String level, String size, List<String> lines) {
        return new HashMap<>(Map.of("level", level, "size", size, "lines", lines));
    }

    /** Codes in the order of a line's answer, what is alike behind its head. */
    private static List<String> named(JsonPath answer, int line) {
        List<String> codes = new ArrayList<>();
        int items = answer.getList("lines[" + line + "].items").size();
        for (int i = 0; i < items; i++) {
            String at = "lines[" + line + "].items[" + i + "].";
            codes.add(answer.getString(at + "competence.code"));
            codes.addAll(answer.getList(at + "alike.code", String.class));
        }
        return codes;
    }

    private static void assertProblem(Response response, int status, String type) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.jsonPath().getString("type")).isEqualTo("urn:golden-thread:problem:" + type);
    }
}
