package org.goldenthread.qualificationtracking.codelists;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.awaitility.Awaitility;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.goldenthread.testing.EventProbe;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of qualifications tells of its titles; each test has titles of its own. */
@QuarkusTest
class CodeListVersionsTest extends ServiceTest {

    private static final String LIST = "/v1/code-lists/qualifications";

    @Inject
    Jdbi database;

    private Partner submitter;
    private Partner director;
    private String path;

    @BeforeEach
    void open() throws ExecutionException, InterruptedException {
        TitleTopic.make();
        String employer = anEmployer();
        submitter = Partner.authority(employer);
        director = Partner.director(employer);
        path = submitter.opens(anOpenCollection());
    }

    @Test
    void aTitleUnknownBeforeIsValidFromTheVersionThatHasIt() throws ExecutionException, InterruptedException {
        String before = newest();
        validates("QUALACH01=9101,2025").then().body("state", equalTo("REJECTED"));
        submitter.get(path + "/issues?code=worker-5010").then().body("items.value", hasItem("9101;2025"));

        TitleTopic.tells(9101, "Leading integrated teams", 6, 1);
        String after = awaitTitle("9101", "Leading integrated teams");

        validates("QUALACH01=9101,2025")
                .then()
                .body("counts.errors", equalTo(0))
                .body("state", not(equalTo("REJECTED")));
        submitter
                .get(path + "/revisions/1")
                .then()
                .body("codeLists.qualifications", equalTo(after))
                .body("rulesVersion", equalTo("2026.1"));
        given().get(LIST)
                .then()
                .body("version", equalTo(after))
                .body("rows.find { it.code == '9101' }.level", equalTo("6"))
                .body("rows.find { it.code == '9101' }.leadership", equalTo("true"))
                .body("rows.find { it.code == '9101' }.validFrom", equalTo("2024-09-01"))
                .body("rows.find { it.code == '9101' }.validUntil", equalTo(""));
        given().queryParam("version", before)
                .get(LIST)
                .then()
                .body("version", equalTo(before))
                .body("rows.find { it.code == '9101' }", nullValue());
        given().accept("text/csv")
                .queryParam("version", after)
                .get(LIST)
                .then()
                .body(org.hamcrest.Matchers.containsString(
                        "\r\n9101,Leading integrated teams,Diploma,6,true,true,2024-09-01,\r\n"));
        given().queryParam("version", "1999-01").get(LIST).then().statusCode(404);
        given().get(LIST + "/versions")
                .then()
                .body("items.version", hasItems(after, before, "2026-08"))
                .body("items[-1].href", equalTo(LIST + "?version=2026-08"));
        given().get("/v1/code-lists")
                .then()
                .body("items.find { it.name == 'qualifications' }.rows", greaterThanOrEqualTo(146));
    }

    @Test
    void aRevisionKeepsTheVersionItWasValidatedWith() throws ExecutionException, InterruptedException {
        TitleTopic.tells(9102, "Kept", 5, 1);
        String validatedWith = awaitTitle("9102", "Kept");
        validates("QUALACH01=9102,2025");

        TitleTopic.tells(9103, "Told later", 5, 1);
        String later = awaitTitle("9103", "Told later");

        assertThat(later).isNotEqualTo(validatedWith);
        submitter.get(path + "/revisions/1").then().body("codeLists.qualifications", equalTo(validatedWith));
        submitter.get(path + "/completeness").then().statusCode(200);
        submitter
                .submits(path, Map.of("acknowledgeWarnings", true))
                .then()
                .statusCode(201)
                .body("codeLists.qualifications", equalTo(validatedWith));
        director.signsOff(path).then().statusCode(200);
        submitter.get(path + "/receipt").then().body("codeLists.qualifications", equalTo(validatedWith));
    }

    @Test
    void aNewDraftHasNoVersionUntilItIsValidated() {
        submitter.get(path + "/revisions/1").then().body("codeLists", nullValue());
        validates();
        submitter.get(path + "/revisions/1").then().body("codeLists.qualifications", equalTo(newest()));

        submitter.put(path, AFile.workers().row("DAYSSICK=4"));

        submitter.get(path + "/revisions/1").then().body("codeLists", nullValue());
    }

    @Test
    void anotherLevelCountsOnlyForWhatIsValidatedLater() throws ExecutionException, InterruptedException {
        TitleTopic.tells(9104, "Raised", 4, 1);
        awaitTitle("9104", "Raised");
        validates("QUALACH01=9104,2025");
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(201);
        director.signsOff(path).then().statusCode(200);

        TitleTopic.tells(9104, "Raised to 5", 5, 2);
        awaitTitle("9104", "Raised to 5");
        submitter.post(path + "/corrections", submitter.tag(path), null).then().statusCode(201);
        submitter.validates(
                path,
                "merge",
                AFile.workplaces().row("STATUS=UPDATE", "TOTALPERMTEMP=2"),
                AFile.workers().row("STATUS=NEW", "UNIQUEWORKERID=S2", "NINUMBER=AB123457C", "QUALACH01=9104,2024"));
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(201);
        director.signsOff(path).then().statusCode(200);

        Map<String, List<String>> recorded = EventProbe.of("qualification-tracking.qualification")
                .await(2, event -> event.payload().contains("\"9104\""))
                .stream()
                .collect(groupingBy(EventProbe.Event::key, mapping(EventProbe.Event::payload, toList())));
        // by key: only the events of one worker come in the order in which they were written
        assertThat(recorded).hasSize(2);
        assertThat(recorded.get(submitter.organisation() + "/WP1/S1"))
                .singleElement(STRING)
                .contains("\"worker\": \"S1\"", "\"level\": 4", "\"revision\": 1");
        assertThat(recorded.get(submitter.organisation() + "/WP1/S2"))
                .singleElement(STRING)
                .contains("\"worker\": \"S2\"", "\"level\": 5", "\"revision\": 2");
    }

    @Test
    void whatIsToldTwiceOrLateOrIsListedAlreadyMakesNoVersion() throws ExecutionException, InterruptedException {
        String id = TitleTopic.tells(9105, "Second", 5, 2);
        awaitTitle("9105", "Second");
        TitleTopic.tells(id, 9105, "The same event", 5, 3);
        TitleTopic.tells(9105, "First", 5, 1);
        TitleTopic.tells(9105, "Second", 5, 3);
        int versions = versions();

        TitleTopic.tells(9106, "A marker", 5, 1);
        awaitTitle("9106", "A marker");

        assertThat(versions()).isEqualTo(versions + 1);
        given().get(LIST).then().body("rows.find { it.code == '9105' }.label", equalTo("Second"));
    }

    @Test
    void whatNoListCouldHaveGoesToTheDeadLettersAndHoldsNothingUp() throws ExecutionException, InterruptedException {
        String broken = UUID.randomUUID().toString();
        TitleTopic.tells(broken, 2_000_000_000, "Too high a code", 5, 1);
        TitleTopic.tells(9107, "After it", 5, 1);

        awaitTitle("9107", "After it");
        EventProbe.of(TitleTopic.NAME + ".dlq").await(1, event -> event.id().equals(broken));
        given().get(LIST).then().statusCode(200).body("rows.code", not(hasItem("2000000000")));
    }

    @Test
    void whatCouldNotBeTakenInForAMomentIsTakenInAfterIt() throws ExecutionException, InterruptedException {
        database.useHandle(
                handle -> handle.execute("alter table qualification_title rename to qualification_title_away"));
        try {
            TitleTopic.tells(9108, "Told at a bad moment", 5, 1);
            Thread.sleep(1_500);
        } finally {
            database.useHandle(
                    handle -> handle.execute("alter table qualification_title_away rename to qualification_title"));
        }

        awaitTitle("9108", "Told at a bad moment");
    }

    @Test
    void theNewestIsAskedForAnewAndAVersionIsKept() {
        given().get(LIST).then().header("Cache-Control", equalTo("public, max-age=60"));
        given().get(LIST + "?version=2026-08").then().header("Cache-Control", endsWith("86400"));
        given().header("If-None-Match", given().get(LIST).header("ETag"))
                .get(LIST)
                .then()
                .statusCode(304);
    }

    private Response validates(String... different) {
        return submitter.validates(
                path, "merge", AFile.workplaces().row(), AFile.workers().row(different));
    }

    private static String newest() {
        return given().get(LIST).path("version");
    }

    private static int versions() {
        return given().get(LIST + "/versions?limit=200").path("items.size()");
    }

    /** @return the version that has it */
    private static String awaitTitle(String code, String label) {
        return Awaitility.await("title " + code)
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> given().get(LIST),
                        list -> label.equals(list.path("rows.find { it.code == '" + code + "' }?.label")))
                .path("version");
    }
}
