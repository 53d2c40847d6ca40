package org.goldenthread.competencecatalogue.frameworks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.testing.EmbeddedServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameworkTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();
    private final Partner other = Partner.otherNationalBody();

    @Inject
    EndingService endings;

    @Inject
    LondonCalendar calendar;

    @Inject
    Jdbi database;

    @Test
    void isBegunChangedAndThrownAwayByItsAuthor() {
        Map<String, Object> said = AFramework.description();
        said.put("code", "F-" + UUID.randomUUID());
        said.put("subject", List.of("Leadership", "Care"));
        said.put("description", "<b>Bold</b> =1+1");
        Response begun = author.post("/v1/frameworks", null, said);
        begun.then()
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("keeper", equalTo("NB-001"))
                .body("subject", contains("Leadership", "Care"))
                .body("description", equalTo("<b>Bold</b> =1+1"))
                .body("publishedAt", nullValue())
                .body("competences", equalTo(0))
                .body("allowedActions", contains("edit", "discard", "publish"));
        String path = begun.header("Location");
        assertThat(begun.header("ETag")).isEqualTo(author.tag(path));

        said.put("title", "Another title");
        author.put(path, null, said).then().statusCode(428);
        author.put(path, "\"99\"", said).then().statusCode(412);
        Response changed = author.put(path, begun.header("ETag"), said);
        changed.then().statusCode(200).body("title", equalTo("Another title"));
        assertThat(changed.header("ETag")).isNotEqualTo(begun.header("ETag"));
        // the answer was lost: the same again
        author.put(path, begun.header("ETag"), said).then().statusCode(200);
        author.request()
                .header("If-None-Match", author.tag(path))
                .get(path)
                .then()
                .statusCode(304);

        author.request().delete(path).then().statusCode(428);
        author.request()
                .header("If-Match", begun.header("ETag"))
                .delete(path)
                .then()
                .statusCode(412);
        author.request()
                .header("If-Match", author.tag(path))
                .delete(path)
                .then()
                .statusCode(204);
        author.get(path).then().statusCode(404);
    }

    @Test
    void goesWithEverythingInItWhenItIsThrownAway() {
        AFramework draft = AFramework.draft();
        draft.adds("One");
        author.request()
                .header("If-Match", draft.tag())
                .delete(draft.path())
                .then()
                .statusCode(204);
        author.get(draft.path() + "/competences").then().statusCode(404);
    }

    @Test
    void isSeenOnlyByItsKeeperWhileItIsADraft() {
        AFramework draft = AFramework.draft();
        String competence = draft.adds("Only ours");
        for (String path : List.of(
                draft.path(),
                draft.path() + "/competences",
                draft.competence(competence),
                draft.path() + "/associations",
                draft.path() + "/differences",
                draft.path() + "/impact")) {
            author.get(path).then().statusCode(200);
            other.get(path).then().statusCode(404);
            Partner.authority().get(path).then().statusCode(404);
            given().get(path).then().statusCode(404);
        }
        given().get("/v1/competences/" + competence).then().statusCode(404);
        given().queryParam("keeper", "NB-001")
                .queryParam("status", "draft")
                .get("/v1/frameworks")
                .then()
                .statusCode(200)
                .body("items", empty());
        other.put(draft.path(), draft.tag(), AFramework.description()).then().statusCode(404);
        other.post(draft.path() + "/publication", draft.tag(), null).then().statusCode(404);
    }

    @Test
    void isReadWithATokenThatNamesNoOrganisationAsWithNone() {
        AFramework framework = AFramework.published("One");
        AFramework draft = AFramework.draft();
        for (String path : List.of(
                "/v1/frameworks?title=" + framework.id(),
                framework.path(),
                framework.path() + "/competences",
                framework.path() + "/differences",
                framework.path() + "/impact",
                framework.path() + "/associations",
                draft.path(),
                "/ims/case/v1p1/CFDocuments/" + framework.id(),
                "/ims/case/v1p1/CFPackages/" + draft.id())) {
            Response without = given().get(path);
            Response with = ofNobody().get(path);
            assertThat(with.statusCode()).as(path).isEqualTo(without.statusCode());
            assertThat(with.statusCode()).as(path).isIn(200, 404);
        }
        ofNobody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(AFramework.description())
                .post("/v1/frameworks")
                .then()
                .statusCode(403);
    }

    private static RequestSpecification ofNobody() {
        return given().auth().oauth2(EmbeddedServers.issuer().tokenOfNobody("of-nobody", List.of("catalogue:write")));
    }

    @Test
    void isForItsKeeperAloneToChangeOnceOthersCanReadIt() {
        AFramework framework = AFramework.published("One");
        given().get(framework.path()).then().statusCode(200).body("status", equalTo("implemented"));
        String competence =
                given().get(framework.path() + "/competences").jsonPath().getString("items[0].id");
        other.post(framework.path() + "/retirement", framework.tag(), null)
                .then()
                .statusCode(403);
        other.post(framework.path() + "/versions", null, Map.of("edition", "2"))
                .then()
                .statusCode(403);
        other.post(framework.competence(competence) + "/retirement", framework.tag(), null)
                .then()
                .statusCode(403);
        other.request()
                .header("If-Match", framework.tag())
                .delete(framework.path())
                .then()
                .statusCode(403);
        Partner.trainingProvider("TP-001")
                .post(framework.path() + "/retirement", framework.tag(), null)
                .then()
                .statusCode(403);
        given().header("Idempotency-Key", "1")
                .post(framework.path() + "/retirement")
                .then()
                .statusCode(401);
    }

    @Test
    void neverChangesOnceItIsPublished() {
        AFramework framework = AFramework.published("One");
        String competence =
                author.get(framework.path() + "/competences").jsonPath().getString("items[0].id");
        String tag = framework.tag();
        for (Response refused : List.of(
                author.put(framework.path(), tag, AFramework.description()),
                author.request().header("If-Match", tag).delete(framework.path()),
                author.post(framework.path() + "/competences", tag, AFramework.says("Two")),
                author.put(framework.competence(competence), tag, AFramework.says("Other words")),
                author.request().header("If-Match", tag).delete(framework.competence(competence)),
                framework.ties("isRelatedTo", competence, framework.id().toString()),
                framework.batch(List.of(Map.of("op", "add", "value", AFramework.says("Two")))),
                author.request()
                        .header("If-Match", tag)
                        .contentType("text/csv")
                        .body("statement\r\nTwo\r\n")
                        .put(framework.path() + "/competences"),
                framework.moves("publication", null),
                framework.moves("implementation", null))) {
            refused.then()
                    .statusCode(409)
                    .body("type", endsWith("framework-status-forbids"))
                    .body("frameworkStatus", equalTo("implemented"))
                    .body("allowedActions", hasItem("new-version"));
        }
        assertThat(framework.tag()).isEqualTo(tag);
        assertThat(framework.statements()).containsExactly("One");
    }

    @Test
    void movesFromPublicationToRetirement() {
        LocalDate today = calendar.today();
        AFramework framework = AFramework.draft();
        framework
                .moves("publication", Map.of("statusStart", today.plusDays(20).toString()))
                .then()
                .statusCode(200)
                .body("status", equalTo("pendingImplementation"))
                .body("statusStart", equalTo(today.plusDays(20).toString()));
        framework
                .moves("implementation", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("implemented"))
                .body("statusStart", equalTo(today.toString()));
        framework
                .moves("retirement", Map.of("statusEnd", today.minusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/statusEnd"));
        framework
                .moves("retirement", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("retired"))
                .body("statusEnd", equalTo(today.toString()))
                .body("allowedActions", contains("new-version"));
        given().get(framework.path()).then().statusCode(200);
    }

    @Test
    void isThereToBeLookedUpWhereItsTimeHasPassed() {
        Map<String, Object> said = AFramework.description();
        said.put("statusStart", "2004-04-01");
        said.put("statusEnd", "2010-02-01");
        String path = author.post("/v1/frameworks", null, said).header("Location");
        author.post(path + "/publication", author.tag(path), null)
                .then()
                .statusCode(200)
                .body("status", equalTo("retired"))
                .body("statusStart", equalTo("2004-04-01"));
    }

    @Test
    void endsWithoutHavingBegunWhereItIsTakenBackBeforeItsStart() {
        AFramework framework = AFramework.draft();
        String start = calendar.today().plusDays(9).toString();
        framework.moves("publication", Map.of("statusStart", start)).then().statusCode(200);
        framework
                .moves("retirement", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("retired"))
                .body("statusStart", equalTo(calendar.today().toString()))
                .body("statusEnd", equalTo(calendar.today().toString()));
    }

    @Test
    void endsByItselfOnTheDayThatWasSet() {
        AFramework framework = AFramework.published("One");
        LocalDate end = calendar.today().plusDays(3);
        framework
                .moves("retirement", Map.of("statusEnd", end.toString()))
                .then()
                .statusCode(200)
                .body("status", equalTo("implemented"))
                .body("statusEnd", equalTo(end.toString()));
        endings.tellWhatHasEnded();
        given().get(framework.path()).then().body("status", equalTo("implemented"));
        clock.set(Instant.now().plus(Duration.ofDays(4)));
        endings.tellWhatHasEnded();
        given().get(framework.path()).then().body("status", equalTo("retired"));
    }

    @Test
    void answersARepeatedMoveWithItsFirstAnswer() {
        AFramework framework = AFramework.draft();
        String tag = framework.tag();
        String key = UUID.randomUUID().toString();
        Response first = publish(framework, key, tag);
        first.then().statusCode(200);
        Response again = publish(framework, key, tag);
        again.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        author.request()
                .header("If-Match", tag)
                .noContentType()
                .post(framework.path() + "/retirement")
                .then()
                .statusCode(400);
    }

    private Response publish(AFramework framework, String key, String tag) {
        return author.request()
                .header("Idempotency-Key", key)
                .header("If-Match", tag)
                .noContentType()
                .post(framework.path() + "/publication");
    }

    @Test
    void letsOneOfTwoAuthorsThroughAtATime() {
        AFramework draft = AFramework.draft();
        String tag = draft.tag();
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> author.post(draft.path() + "/competences", tag, AFramework.says("Number " + n))
                                .statusCode()))
                .toList();
        List<Integer> statuses = answers.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnlyOnce(201).contains(412);
        assertThat(draft.statements()).hasSize(1);
    }

    @Test
    void isListedByWhatIsAskedFor() {
        String word = "Word" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            Map<String, Object> said = AFramework.description();
            said.put("title", "The " + word + " " + i);
            said.put("code", word + i);
            author.post("/v1/frameworks", null, said).then().statusCode(201);
        }
        Response page = author.request()
                .queryParam("title", word.toUpperCase(java.util.Locale.ROOT))
                .queryParam("limit", 2)
                .get("/v1/frameworks");
        page.then().statusCode(200).body("items.size()", equalTo(2)).header("Link", containsString("rel=\"next\""));
        author.request()
                .queryParam("title", word)
                .queryParam("limit", 2)
                .queryParam("after", page.jsonPath().getString("next"))
                .get("/v1/frameworks")
                .then()
                .body("items.title", contains("The " + word + " 2"))
                .body("next", nullValue());
        author.request()
                .queryParam("code", word.toLowerCase(java.util.Locale.ROOT) + "1")
                .get("/v1/frameworks")
                .then()
                .body("items.title", contains("The " + word + " 1"));
        author.request()
                .queryParam("code", word + "1")
                .queryParam("status", "implemented")
                .get("/v1/frameworks")
                .then()
                .body("items", empty());
        other.request().queryParam("title", word).get("/v1/frameworks").then().body("items", empty());
        given().queryParam("status", "gone").get("/v1/frameworks").then().statusCode(400);
        given().queryParam("after", "AAAA").get("/v1/frameworks").then().statusCode(400);
    }

    /** Packages bring titles of up to 20,000 characters. */
    @Test
    void isFoundOnTheNextPageHoweverLongItsTitleIs() {
        String word = "Long" + UUID.randomUUID();
        String title = word + " \uD83E\uDDF5".repeat(9_000);
        Tables tables = new Tables(database);
        List<String> ids = Stream.of(title + "c", title + "b", title + "a", word + " \uD83E\uDDF5")
                .map(text -> tables.titled(text).toString())
                .toList();
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = given().queryParam("title", word)
                    .queryParam("limit", 1)
                    .queryParam("after", next)
                    .get("/v1/frameworks");
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items.id"));
            next = page.jsonPath().getString("next");
            assertThat(next == null ? 0 : next.length()).isLessThan(1_500);
        }
        assertThat(seen).hasSize(4).hasSameElementsAs(ids).startsWith(ids.getLast());
    }

    @Test
    void namesEverythingThatIsWrongWithItsDescription() {
        Map<String, Object> said = new HashMap<>();
        said.put("title", " ");
        said.put("creator", "x".repeat(501));
        said.put("code", " a");
        said.put("language", "English, please");
        said.put("officialSource", "javascript:alert(1)");
        said.put("subject", List.of("", "Care"));
        author.post("/v1/frameworks", null, said)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems("/title", "/creator", "/code", "/language", "/officialSource", "/subject/0"));
        Map<String, Object> backwards = AFramework.description();
        backwards.put("statusStart", "2026-02-01");
        backwards.put("statusEnd", "2026-01-01");
        author.post("/v1/frameworks", null, backwards)
                .then()
                .statusCode(422)
                .body("type", endsWith("invalid-framework"))
                .body("errors.pointer", contains("/statusEnd"));
    }

    @Test
    void hasACodeThatNoOtherHas() {
        Map<String, Object> said = AFramework.description();
        said.put("code", "Code " + UUID.randomUUID());
        author.post("/v1/frameworks", null, said).then().statusCode(201);
        said.put("code", said.get("code").toString().toUpperCase(java.util.Locale.ROOT));
        other.post("/v1/frameworks", null, said)
                .then()
                .statusCode(409)
                .body("type", endsWith("framework-code-taken"))
                .body("errors.pointer", contains("/code"));
    }

    @Test
    void doesNotExistUnderAnotherKindOfId() {
        given().get("/v1/frameworks/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/v1/frameworks/none").then().statusCode(404);
        given().get("/v1/frameworks").then().statusCode(200).body("items.status", not(hasItem("draft")));
    }
}
