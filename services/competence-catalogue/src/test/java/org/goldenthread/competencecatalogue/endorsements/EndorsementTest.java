package org.goldenthread.competencecatalogue.endorsements;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.coursefeeds.ACatalogue;
import org.goldenthread.competencecatalogue.coursefeeds.OfACatalogue;
import org.goldenthread.competencecatalogue.frameworks.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EndorsementTest extends OfACatalogue {

    private static final Partner BODY = Partner.nationalBody();

    @BeforeEach
    void today() {
        clock.set(Instant.parse("2026-06-15T12:00:00Z"));
    }

    @Test
    void areGivenByANationalBodyAndReadByEverybody() {
        Response given = BODY.post("/v1/endorsements", null, anEndorsement("provider", provider));

        given.then()
                .statusCode(201)
                .body("body", equalTo("NB-001"))
                .body("subject.kind", equalTo("provider"))
                .body("subject.reference", equalTo(provider))
                .body("subject.url", nullValue())
                .body("from", equalTo("2026-01-01"))
                .body("until", equalTo("2026-12-31"))
                .body("managementLevel", equalTo("middle"))
                .body("current", equalTo(true))
                .body("withdrawnOn", nullValue());
        given().get(given.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", given.header("ETag"))
                .body("notes", equalTo("=HYPERLINK(1) <b>bold</b>"));
        given().header("If-None-Match", given.header("ETag"))
                .get(given.header("Location"))
                .then()
                .statusCode(304);
        given().queryParam("subject", provider)
                .get("/v1/endorsements")
                .then()
                .statusCode(200)
                .body("items.id", contains(given.<String>path("id")));
    }

    @Test
    void canBeOfAnythingThatTheCatalogueHasAndOfProgrammesAndMaterials() {
        UUID framework = new Tables(database).framework("IMPLEMENTED", null);
        String qualification = catalogue.qualification("A diploma", null, null);
        catalogue.course(provider, "LEAD/5", ACatalogue.leadingTo(null, "", ""));
        Map<String, String> subjects = Map.of(
                "course",
                provider + "/LEAD/5",
                "framework",
                framework.toString(),
                "qualification",
                qualification,
                "programme",
                "P-" + provider);
        subjects.forEach((kind, reference) -> BODY.post("/v1/endorsements", null, anEndorsement(kind, reference))
                .then()
                .statusCode(201)
                .body("subject.reference", equalTo(reference)));

        Map<String, Object> material = anEndorsement("material", null);
        String url = "https://material.example/" + provider;
        subject(material).put("url", url);
        BODY.post("/v1/endorsements", null, material)
                .then()
                .statusCode(201)
                .body("subject.reference", nullValue())
                .body("subject.url", equalTo(url));
        given().queryParam("subject", url)
                .queryParam("subjectKind", "material")
                .get("/v1/endorsements")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void refuseAllThatIsWrongAtOnce() {
        Map<String, Object> wrong = anEndorsement("course", "TP-NOBODY/X");
        wrong.put("until", "2025-12-31");
        BODY.post("/v1/endorsements", null, wrong)
                .then()
                .statusCode(422)
                .body("type", endsWith(":invalid-endorsement"))
                .body("errors.pointer", containsInAnyOrder("/subject/reference", "/until"))
                .body("errors.code", containsInAnyOrder("unknown-subject", "ends-before-it-begins"));
        BODY.post("/v1/endorsements", null, anEndorsement("framework", "not-an-id"))
                .then()
                .statusCode(422);
        BODY.post("/v1/endorsements", null, anEndorsement("qualification", null))
                .then()
                .statusCode(422)
                .body("errors.code", contains("reference-missing"));
        BODY.post("/v1/endorsements", null, anEndorsement("material", null))
                .then()
                .statusCode(422)
                .body("errors.code", contains("reference-or-url"));

        Map<String, Object> misshapen = anEndorsement("bogus", " x");
        subject(misshapen).put("title", " ");
        subject(misshapen).put("url", "javascript:alert(1)");
        misshapen.put("from", "tomorrow");
        misshapen.put("managementLevel", "none");
        BODY.post("/v1/endorsements", null, misshapen)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/subject/kind",
                                "/subject/reference",
                                "/subject/title",
                                "/subject/url",
                                "/from",
                                "/managementLevel"));
    }

    @Test
    void areRefusedToOthersThanNationalBodies() {
        Map<String, Object> endorsement = anEndorsement("provider", provider);
        Partner.trainingProvider(provider)
                .post("/v1/endorsements", null, endorsement)
                .then()
                .statusCode(403);
        Partner.of("author", "TP-001", "catalogue:write")
                .post("/v1/endorsements", null, endorsement)
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body(endorsement)
                .post("/v1/endorsements")
                .then()
                .statusCode(401);
        BODY.request()
                .contentType("application/json")
                .body(endorsement)
                .post("/v1/endorsements")
                .then()
                .statusCode(400)
                .body("type", endsWith(":idempotency-key-missing"));
    }

    @Test
    void doNotOverlap() {
        BODY.post("/v1/endorsements", null, anEndorsement("provider", provider))
                .then()
                .statusCode(201);
        Map<String, Object> second = anEndorsement("provider", provider);
        second.put("from", "2026-12-31");
        second.remove("until");
        BODY.post("/v1/endorsements", null, second)
                .then()
                .statusCode(409)
                .body("type", endsWith(":endorsement-overlaps"))
                .body("endorsement", startsWith("/v1/endorsements/"));
        Partner.otherNationalBody()
                .post("/v1/endorsements", null, second)
                .then()
                .statusCode(201);
        second.put("from", "2027-01-01");
        BODY.post("/v1/endorsements", null, second).then().statusCode(201);
        second.put("managementLevel", "senior");
        second.put("from", "2026-01-01");
        Response senior = BODY.post("/v1/endorsements", null, second);
        senior.then().statusCode(201);
        second.put("managementLevel", "middle");
        BODY.put(senior.header("Location"), senior.header("ETag"), second)
                .then()
                .statusCode(409);
    }

    @Test
    void doNotOverlapEvenWhenTheyAreGivenAtOnce() throws Exception {
        Callable<Integer> giving = () -> BODY.post("/v1/endorsements", null, anEndorsement("provider", provider))
                .statusCode();
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Integer> statuses = new ArrayList<>();
            for (var done : threads.invokeAll(List.of(giving, giving, giving, giving, giving, giving))) {
                statuses.add(done.get());
            }
            assertThat(statuses).containsOnly(201, 409);
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        }
    }

    @Test
    void areChangedByTheirBodyOnly() {
        Response first = BODY.post("/v1/endorsements", null, anEndorsement("provider", provider));
        String path = first.header("Location");
        Map<String, Object> changed = anEndorsement("provider", provider);
        changed.put("until", null);
        changed.put("scope", "Leadership programmes");

        BODY.put(path, null, changed).then().statusCode(428);
        BODY.put(path, "\"9\"", changed).then().statusCode(412);
        Partner.otherNationalBody()
                .put(path, first.header("ETag"), changed)
                .then()
                .statusCode(404);
        Response second = BODY.put(path, first.header("ETag"), changed);
        second.then().statusCode(200).body("until", nullValue()).body("scope", equalTo("Leadership programmes"));
        assertThat(second.header("ETag")).isNotEqualTo(first.header("ETag"));
        BODY.put(path, first.header("ETag"), changed).then().statusCode(412);
        BODY.put(path, second.header("ETag"), anEndorsement("provider", catalogue.provider()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("another-subject"));
        BODY.put("/v1/endorsements/" + UUID.randomUUID(), "*", changed).then().statusCode(404);
    }

    @Test
    void areWithdrawnAndStay() {
        Response first = BODY.post("/v1/endorsements", null, anEndorsement("provider", provider));
        String path = first.header("Location");
        Map<String, String> reason = Map.of("reason", "The programme has changed");
        BODY.post(path + "/withdrawal", null, reason).then().statusCode(428);
        BODY.post(path + "/withdrawal", first.header("ETag"), Map.of("reason", ""))
                .then()
                .statusCode(400);
        Partner.otherNationalBody()
                .post(path + "/withdrawal", first.header("ETag"), reason)
                .then()
                .statusCode(404);

        var request = BODY.once()
                .header("If-Match", first.header("ETag"))
                .contentType("application/json")
                .body(reason);
        Response withdrawn = request.post(path + "/withdrawal");
        withdrawn
                .then()
                .statusCode(200)
                .body("withdrawnOn", equalTo("2026-06-15"))
                .body("current", equalTo(false))
                .body("withdrawalReason", equalTo("The programme has changed"));
        request.post(path + "/withdrawal").then().statusCode(200).header("Idempotency-Replayed", "true");
        BODY.post(path + "/withdrawal", withdrawn.header("ETag"), reason)
                .then()
                .statusCode(409)
                .body("type", endsWith(":endorsement-withdrawn"));
        BODY.put(path, withdrawn.header("ETag"), anEndorsement("provider", provider))
                .then()
                .statusCode(409);
        listed("current=true").then().body("items", empty());
        listed("date=2026-06-14").then().body("items", hasSize(1));
        listed("date=2026-06-15").then().body("items", empty());
        listed("current=false").then().body("items.subject.reference", contains(provider));
        // what is withdrawn does not stand in the way of a new one
        BODY.post("/v1/endorsements", null, anEndorsement("provider", provider))
                .then()
                .statusCode(201);
    }

    @Test
    void holdFromTheirFirstDayToTheirLast() {
        String path = BODY.post("/v1/endorsements", null, anEndorsement("provider", provider))
                .header("Location");
        String tag = given().get(path).header("ETag");

        listed("date=2025-12-31").then().body("items", empty());
        listed("date=2026-01-01").then().body("items", hasSize(1));
        listed("date=2026-12-31").then().body("items", hasSize(1));
        listed("date=2027-01-01").then().body("items", empty());
        String answer = "/v1/providers/" + provider;
        given().get(answer)
                .then()
                .statusCode(200)
                .body("active", equalTo(true))
                .body("endorsements.body", contains("NB-001"))
                .body("endorsements.from", contains("2026-01-01"))
                .body("endorsements.until", contains("2026-12-31"));
        clock.set(Instant.parse("2027-01-01T00:00:00Z"));
        given().get(answer).then().body("endorsements", empty());
        given().header("If-None-Match", tag).get(path).then().statusCode(200).body("current", equalTo(false));
    }

    @Test
    void areInTheAnswerAboutACourseAndChangeItsTag() {
        for (String reference : List.of("A", "B", "C")) {
            catalogue.course(provider, reference, ACatalogue.leadingTo(null, "", ""));
        }
        String course = "/v1/providers/" + provider + "/courses/B";
        String tag = given().get(course).header("ETag");
        Response given = BODY.post("/v1/endorsements", null, anEndorsement("course", provider + "/B"));
        Partner.of("author", "NB-OTHER", "catalogue:write")
                .post("/v1/endorsements", null, anEndorsement("course", provider + "/B"))
                .then()
                .statusCode(201);

        given().header("If-None-Match", tag)
                .get(course)
                .then()
                .statusCode(200)
                .body("endorsements.body", containsInAnyOrder("NB-001", "NB-OTHER"))
                .body("endorsements.until", hasItems("2026-12-31"));
        given().get("/v1/providers/" + provider + "/courses")
                .then()
                .body("items.reference", contains("A", "B", "C"))
                .body("items.endorsements.size()", equalTo(3))
                .body("items[0].endorsements", empty())
                .body("items[1].endorsements.id", hasItems(given.<String>path("id")));
        BODY.post(
                        "/v1/endorsements/" + given.path("id") + "/withdrawal",
                        given.header("ETag"),
                        Map.of("reason", "It has changed"))
                .then()
                .statusCode(200);
        given().get(course).then().body("endorsements.body", contains("NB-OTHER"));
    }

    @Test
    void areListedPageByPageAndByBody() {
        for (int i = 0; i < 3; i++) {
            Map<String, Object> endorsement = anEndorsement("provider", provider);
            endorsement.put("from", (2030 + i) + "-01-01");
            endorsement.put("until", (2030 + i) + "-12-31");
            Partner.of("body", "NB-LIST", "catalogue:write")
                    .post("/v1/endorsements", null, endorsement)
                    .then()
                    .statusCode(201);
        }
        Response first = given().queryParam("subject", provider)
                .queryParam("body", "NB-LIST")
                .queryParam("limit", 2)
                .get("/v1/endorsements");
        first.then().body("items.from", contains("2030-01-01", "2031-01-01"));
        given().queryParam("subject", provider)
                .queryParam("limit", 2)
                .queryParam("after", first.<String>path("next"))
                .get("/v1/endorsements")
                .then()
                .body("items.from", contains("2032-01-01"))
                .body("next", nullValue());
        given().queryParam("subject", provider)
                .queryParam("body", "NB-001")
                .get("/v1/endorsements")
                .then()
                .body("items", empty());
        for (String wrong :
                List.of("subjectKind=bogus", "current=maybe", "date=soon", "limit=0", "after=%2B", "after=bm9wZQ")) {
            given().get("/v1/endorsements?" + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo(wrong.split("=")[0]));
        }
    }

    private Response listed(String filter) {
        return given().get("/v1/endorsements?subject=" + provider + "&" + filter);
    }

    private static Map<String, Object> anEndorsement(String kind, String reference) {
        Map<String, Object> subject = new HashMap<>(Map.of("kind", kind, "title", "What is endorsed"));
        if (reference != null) {
            subject.put("reference", reference);
        }
        return new HashMap<>(Map.of(
                "subject",
                subject,
                "from",
                "2026-01-01",
                "until",
                "2026-12-31",
                "managementLevel",
                "middle",
                "notes",
                "=HYPERLINK(1) <b>bold</b>"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> subject(Map<String, Object> endorsement) {
        return (Map<String, Object>) endorsement.get("subject");
    }
}
