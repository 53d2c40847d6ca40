package org.goldenthread.competencecatalogue.frameworks.competences;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.competencecatalogue.frameworks.AFramework.says;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.AFramework;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompetenceTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();

    @Inject
    LondonCalendar calendar;

    @Inject
    Jdbi database;

    @Test
    void isWrittenAsItsAuthorSaysIt() {
        AFramework draft = AFramework.draft();
        Map<String, Object> said = says("A1", "Lead <i>teams</i> & \"people\"\n=SUM(A1)");
        said.putAll(Map.of(
                "notes", "@notes",
                "competenceClass", "specialist",
                "classJudged", true,
                "functionalArea", "Leading",
                "itemType", "Unit",
                "level", 5,
                "verified", false,
                "provenance", "From memory",
                "statusStart", "2020-01-01"));
        Response added = author.post(draft.path() + "/competences", draft.tag(), said);
        added.then()
                .statusCode(201)
                .header("ETag", draft.tag())
                .body("framework", equalTo(draft.id().toString()))
                .body("position", equalTo(0))
                .body("parent", nullValue())
                .body("statusEnd", nullValue());
        said.forEach((member, value) ->
                assertThat(added.jsonPath().<Object>get(member)).as(member).isEqualTo(value));
        author.get(added.header("Location")).then().statusCode(200).body("statement", equalTo(said.get("statement")));
        assertThat(UUID.fromString(added.jsonPath().getString("id")).version()).isEqualTo(4);
    }

    @Test
    void standsInTheTreeOfTheCaseInterface() {
        AFramework draft = AFramework.draft();
        String area = draft.adds(says("A", "An area"));
        Map<String, Object> said = says("A1", "A unit");
        said.put("parent", area);
        String unit = draft.adds(said);
        assertThat(place(draft, area)).isEqualTo(draft.id() + " 0 A");
        assertThat(place(draft, unit)).isEqualTo(area + " 1 A1");

        said.put("position", 7);
        said.put("code", "A9");
        said.remove("parent");
        draft.changes(unit, said)
                .then()
                .statusCode(200)
                .body("parent", nullValue())
                .body("position", equalTo(7));
        assertThat(place(draft, unit)).isEqualTo(draft.id() + " 7 A9");
        said.put("position", 8);
        draft.changes(unit, said).then().statusCode(200);
        assertThat(place(draft, unit)).isEqualTo(draft.id() + " 8 A9");
    }

    private String place(AFramework framework, String competence) {
        List<Map<String, Object>> places = author
                .request()
                .queryParam("type", "isChildOf")
                .queryParam("node", competence)
                .get(framework.path() + "/associations")
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .stream()
                .filter(one -> ((Map<?, ?>) one.get("origin")).get("identifier").equals(competence))
                .toList();
        assertThat(places).hasSize(1);
        Map<String, Object> place = places.getFirst();
        return "%s %s %s"
                .formatted(
                        ((Map<?, ?>) place.get("destination")).get("identifier"),
                        place.get("sequence"),
                        ((Map<?, ?>) place.get("origin")).get("title"));
    }

    @Test
    void namesEverythingThatIsWrongWithIt() {
        AFramework draft = AFramework.draft();
        Map<String, Object> said = new HashMap<>(Map.of(
                "statement",
                "x".repeat(4_001),
                "notes",
                "x".repeat(10_001),
                "code",
                "x".repeat(101),
                "level",
                9,
                "competenceClass",
                "special",
                "position",
                -1,
                "unknown",
                1));
        author.post(draft.path() + "/competences", draft.tag(), said)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/statement",
                                "/notes",
                                "/code",
                                "/level",
                                "/competenceClass",
                                "/position",
                                "/unknown"));
        Map<String, Object> wrong = says("No sense");
        wrong.put("parent", UUID.randomUUID().toString());
        wrong.put("statusStart", "2026-02-01");
        wrong.put("statusEnd", "2026-01-31");
        wrong.put("id", "01890a5d-ac96-774b-bcce-b302099a8057");
        author.post(draft.path() + "/competences", draft.tag(), wrong)
                .then()
                .statusCode(422)
                .body("type", endsWith("invalid-competences"))
                .body("errors.pointer", hasItems("/parent", "/statusEnd", "/id"))
                .body("errors.code", hasItems("unknown-parent", "ends-before-start", "wrong-uuid-kind"));
        assertThat(draft.statements()).isEmpty();
    }

    @Test
    void hasACodeThatNoOtherOfItsFrameworkHas() {
        AFramework draft = AFramework.draft();
        draft.adds(says("LMC A1", "One"));
        author.post(draft.path() + "/competences", draft.tag(), says("lmc a1", "Two"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("code-taken"))
                .body("errors.pointer", contains("/code"));
        AFramework.draft().adds(says("LMC A1", "Elsewhere"));
    }

    @Test
    void bringsAnIdentifierOfItsOwnOnlyIfNobodyHasIt() {
        String id = UUID.randomUUID().toString();
        AFramework draft = AFramework.draft();
        Map<String, Object> said = says("With an id");
        said.put("id", id);
        assertThat(draft.adds(said)).isEqualTo(id);
        author.post(draft.path() + "/competences", draft.tag(), said)
                .then()
                .statusCode(422)
                .body("errors.code", contains("id-taken"));
        AFramework another = AFramework.draft(Partner.otherNationalBody());
        Partner.otherNationalBody()
                .post(another.path() + "/competences", another.tag(), said)
                .then()
                .statusCode(422)
                .body("errors.code", contains("id-taken"));
    }

    @Test
    void changesOnlyWithTheTagOfItsFramework() {
        AFramework draft = AFramework.draft();
        String id = draft.adds("One");
        String tag = author.get(draft.competence(id)).header("ETag");
        assertThat(tag).isEqualTo(draft.tag());
        author.put(draft.competence(id), null, says("Two")).then().statusCode(428);
        author.put(draft.competence(id), tag, says("Two")).then().statusCode(200);
        author.put(draft.competence(id), tag, says("Three")).then().statusCode(412);
        author.put(draft.competence(id), tag, says("Two")).then().statusCode(200);
        author.post(draft.path() + "/competences", tag, says("Another")).then().statusCode(412);
        author.post(draft.path() + "/competences", null, says("Another")).then().statusCode(428);
        author.request()
                .header("If-Match", tag)
                .delete(draft.competence(id))
                .then()
                .statusCode(412);
        author.put(draft.competence(UUID.randomUUID().toString()), draft.tag(), says("Two"))
                .then()
                .statusCode(404);
        draft.removes(id).then().statusCode(204);
        author.get(draft.competence(id)).then().statusCode(404);
    }

    @Test
    void keepsVerifiedAndItsPlaceWhereAChangeDoesNotSpeakOfThem() {
        AFramework draft = AFramework.draft();
        draft.adds("First");
        Map<String, Object> said = says("From memory");
        said.put("verified", false);
        String id = draft.adds(said);
        draft.changes(id, says("From memory, better"))
                .then()
                .statusCode(200)
                .body("verified", equalTo(false))
                .body("position", equalTo(1));
    }

    @Test
    void isNotTakenFromAboveOthers() {
        AFramework draft = AFramework.draft();
        String area = draft.adds(says("A", "An area"));
        Map<String, Object> said = says("A1", "A unit");
        said.put("parent", area);
        String unit = draft.adds(said);
        draft.removes(area)
                .then()
                .statusCode(422)
                .body("errors.code", contains("orphan"))
                .body("errors.detail", contains(containsString("A1")));
        Map<String, Object> round = says("A", "An area");
        round.put("parent", unit);
        draft.changes(area, round)
                .then()
                .statusCode(422)
                .body("errors.code", contains("cycle"))
                .body("errors.pointer", contains("/parent"))
                .body("errors.detail", contains(containsString("→")));
        draft.removes(unit).then().statusCode(204);
        draft.removes(area).then().statusCode(204);
    }

    @Test
    void isPagedInItsOrder() {
        AFramework draft = AFramework.draft();
        draft.batch(List.of(add("C", 5), add("A", 1), add("B", 1), add("D", 9)));
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            Response page = author.request()
                    .queryParam("limit", 1)
                    .queryParam("after", after)
                    .get(draft.path() + "/competences");
            seen.addAll(page.jsonPath().getList("items.code"));
            after = page.jsonPath().getString("next");
        } while (after != null);
        assertThat(seen).hasSize(4).endsWith("C", "D");
        author.request()
                .queryParam("after", "bm9uZQ")
                .get(draft.path() + "/competences")
                .then()
                .statusCode(400);
    }

    private static Map<String, Object> add(String code, int position) {
        Map<String, Object> value = says(code, "Statement of " + code);
        value.put("position", position);
        return Map.of("op", "add", "value", value);
    }

    @Test
    void changesInABatchThatIsTakenAsAWhole() {
        AFramework draft = AFramework.draft();
        String one = draft.adds(says("1", "One"));
        String two = draft.adds(says("2", "Two"));
        String three = draft.adds(says("3", "Three"));
        String parent = UUID.randomUUID().toString();
        Map<String, Object> above = says("P", "Above");
        above.put("id", parent);
        Map<String, Object> under = says("2", "One, now with the code of two");
        under.put("parent", parent);
        Response applied = draft.batch(List.of(
                Map.of("op", "add", "value", above),
                Map.of("op", "change", "competence", one, "value", under),
                Map.of("op", "change", "competence", two, "value", says("1", "Two, now with the code of one")),
                Map.of("op", "remove", "competence", three),
                Map.of("op", "end", "competence", two, "statusEnd", "2030-01-01")));
        applied.then().statusCode(200).body("competences", contains(parent, one, two, three, two));
        author.get(draft.competence(one)).then().body("code", equalTo("2")).body("parent", equalTo(parent));
        author.get(draft.competence(two)).then().body("code", equalTo("1")).body("statusEnd", equalTo("2030-01-01"));
        author.get(draft.competence(three)).then().statusCode(404);
        assertThat(applied.header("ETag")).isEqualTo(draft.tag());
    }

    @Test
    void namesEveryFaultOfABatchAndDoesNothing() {
        AFramework draft = AFramework.draft();
        String one = draft.adds(says("1", "One"));
        String tag = draft.tag();
        Map<String, Object> orphan = says("An orphan");
        orphan.put("parent", UUID.randomUUID().toString());
        draft.batch(List.of(
                        Map.of("op", "add", "value", says("9", "Fine")),
                        Map.of("op", "add", "value", says("1", "The code of another")),
                        Map.of("op", "change", "competence", UUID.randomUUID().toString(), "value", says("Nobody")),
                        Map.of("op", "remove"),
                        Map.of("op", "add"),
                        Map.of("op", "add", "value", orphan)))
                .then()
                .statusCode(422)
                .body("type", endsWith("invalid-competences"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/operations/1/value/code",
                                "/operations/2/competence",
                                "/operations/3/competence",
                                "/operations/4/value",
                                "/operations/5/value/parent"))
                .body("errors.size()", equalTo(5));
        assertThat(draft.tag()).isEqualTo(tag);
        assertThat(draft.statements()).containsExactly("One");
        draft.batch(List.of(Map.of("op", "swap", "competence", one))).then().statusCode(400);
        draft.batch(List.of()).then().statusCode(400);
        Map<String, Object> add = Map.of("op", "add", "value", says("Again"));
        draft.batch(java.util.Collections.nCopies(1_001, add)).then().statusCode(400);
        draft.batch(java.util.Collections.nCopies(1_000, add)).then().statusCode(200);
    }

    @Test
    void endsByItselfInAPublishedFramework() {
        AFramework framework = AFramework.published("Ends", "Stays", "Takes its place");
        List<String> ids =
                author.get(framework.path() + "/competences").jsonPath().getList("items.id");
        String today = calendar.today().toString();
        author.post(framework.competence(ids.getFirst()) + "/retirement", null, null)
                .then()
                .statusCode(428);
        end(
                        framework,
                        ids.getFirst(),
                        Map.of(
                                "statusEnd",
                                today,
                                "replacedBy",
                                UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/replacedBy"))
                .body("errors.code", contains("unknown-node"));
        author.get(framework.competence(ids.getFirst())).then().body("statusEnd", nullValue());

        end(framework, ids.getFirst(), Map.of("replacedBy", ids.get(2)))
                .then()
                .statusCode(200)
                .header("ETag", framework.tag())
                .body("statusEnd", equalTo(today))
                .body("statement", equalTo("Ends"));
        given().get("/v1/competences/" + ids.getFirst())
                .then()
                .statusCode(200)
                .body("status", equalTo("retired"))
                .body("replacedBy", equalTo(ids.get(2)))
                .body("successors.id", contains(ids.get(2)));
        given().get("/v1/competences/" + ids.get(2)).then().body("replaces.id", contains(ids.getFirst()));
        end(framework, ids.getFirst(), null).then().statusCode(409).body("type", endsWith("competence-ended"));
        end(framework, ids.get(2), Map.of("replacedBy", ids.getFirst()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("cycle"));
        end(framework, UUID.randomUUID().toString(), null).then().statusCode(404);
        AFramework draft = AFramework.draft();
        end(draft, draft.adds("In a draft"), null)
                .then()
                .statusCode(409)
                .body("type", endsWith("framework-status-forbids"));
    }

    private Response end(AFramework framework, String competence, Object body) {
        return author.post(framework.competence(competence) + "/retirement", framework.tag(), body);
    }

    @Test
    void endsInABatchOfAPublishedFrameworkOrNotAtAll() {
        AFramework framework = AFramework.published("One", "Two");
        List<String> ids =
                author.get(framework.path() + "/competences").jsonPath().getList("items.id");
        framework
                .batch(List.of(
                        Map.of("op", "end", "competence", ids.getFirst()),
                        Map.of("op", "end", "competence", UUID.randomUUID().toString())))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/operations/1/competence"));
        author.get(framework.competence(ids.getFirst())).then().body("statusEnd", nullValue());
        framework
                .batch(List.of(
                        Map.of("op", "end", "competence", ids.getFirst()),
                        Map.of("op", "end", "competence", ids.get(1), "statusEnd", "2040-01-01")))
                .then()
                .statusCode(200);
        author.get(framework.path() + "/competences")
                .then()
                .body("items.statusEnd", contains(calendar.today().toString(), "2040-01-01"));
    }

    @Test
    void neverMovesAStartThatHasPassed() {
        AFramework draft = AFramework.draft();
        Map<String, Object> said = says("In use");
        said.put("statusStart", "2020-01-01");
        String id = draft.adds(said);
        AFramework next = draft.publishes().nextVersion("2");
        said.put("statusStart", "2021-01-01");
        next.changes(id, said)
                .then()
                .statusCode(422)
                .body("errors.code", contains("past-start"))
                .body("errors.pointer", contains("/statusStart"));
        end(draft, id, Map.of("statusEnd", "2019-12-31"))
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("ends-before-start"));
    }
}
