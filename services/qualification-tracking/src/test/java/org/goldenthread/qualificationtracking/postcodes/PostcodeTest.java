package org.goldenthread.qualificationtracking.postcodes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostcodeTest extends ServiceTest {

    private static final String PATH = "/v1/postcodes";
    private static final String TABLE = "postcode,authority\r\nLS1 1AA,LA-212\r\nbd11aa,LA-209\r\n";

    @Inject
    Jdbi database;

    private final Partner operator = Partner.operator();

    @AfterEach
    void takeAway() {
        operator.request().header("If-Match", "*").delete(PATH).then().statusCode(200);
    }

    @Test
    void isNotLoadedAtFirstAndThenTellsHowManyPostcodesItHas() {
        operator.get(PATH).then().statusCode(200).body("loaded", equalTo(false)).body("postcodes", equalTo(0));

        loads(TABLE, null)
                .then()
                .statusCode(201)
                .body("loaded", equalTo(true))
                .body("postcodes", equalTo(2))
                .body("digest", notNullValue())
                .body("loadedAt", notNullValue());

        Response seen = Partner.authority("LA-212").get(PATH);
        seen.then().statusCode(200).body("postcodes", equalTo(2));
        operator.request()
                .header("If-None-Match", seen.header("ETag"))
                .get(PATH)
                .then()
                .statusCode(304);
    }

    @Test
    void isReplacedAsAWholeWithItsTagAndNotByTheSameAgain() {
        loads(TABLE, null);
        String tag = operator.tag(PATH);

        loads(TABLE, null).then().statusCode(200).header("ETag", equalTo(tag));
        String other = "postcode,authority\nLS2 2BB,LA-212\n";
        loads(other, null).then().statusCode(428);
        loads(other, "\"old\"").then().statusCode(412);
        loads(other, tag).then().statusCode(200).body("postcodes", equalTo(1));
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void namesTheRowsThatCantBeTakenAndKeepsTheTableThatHolds() {
        loads(TABLE, null);
        String tag = operator.tag(PATH);

        loads("postcode,authority\nLEEDS,LA-212\nLS1 1AA\nLS1 1AA,LA-001\n\"LS2\n1AB\",LA-212\nLS1 1AA,212\n", tag)
                .then()
                .statusCode(422)
                .body("type", endsWith("invalid-postcodes"))
                .body("errors.parameter", contains("row 2", "row 3", "row 4", "row 7"))
                .body(
                        "errors.code",
                        contains("not-a-postcode", "wrong-number-of-cells", "unknown-authority", "unknown-authority"));
        loads("postcode,authority\nLS1 1AA,LA-212\nLS2 1AA,LA-212\nls11aa,LA-209\n", tag)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("row 4"))
                .body("errors.code", contains("repeated"));
        loads("postcode;authority\nLS1 1AA;LA-212\n", tag)
                .then()
                .statusCode(422)
                .body("errors.code", contains("wrong-columns"));
        loads("postcode,authority\n", tag).then().statusCode(422).body("errors.code", contains("no-rows"));
        loads("", tag).then().statusCode(422);
        loads("postcode,authority\n\"LS1 1AA,LA-212\n", tag).then().statusCode(400);
        loads("postcode,authority\nLS1 1A\u00c9,LA-212\n".getBytes(ISO_8859_1), tag)
                .then()
                .statusCode(400);
        operator.get(PATH).then().header("ETag", equalTo(tag)).body("postcodes", equalTo(2));
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void stopsAtTheFirstHundredFaults() {
        loads("postcode,authority\n" + "x,LA-212\n".repeat(1_000), null)
                .then()
                .statusCode(422)
                .body("errors", hasSize(100));
    }

    @Test
    void isTheOperatorsAloneAndCsvOnly() {
        Partner.authority("LA-212")
                .request()
                .contentType("text/csv")
                .body(TABLE)
                .put(PATH)
                .then()
                .statusCode(403);
        Partner.authority("LA-212").request().delete(PATH).then().statusCode(403);
        operator.request()
                .contentType("application/json")
                .body("{}")
                .put(PATH)
                .then()
                .statusCode(415);
    }

    @Test
    void takesGzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(TABLE.getBytes(UTF_8));
        }

        operator.request()
                .header("Content-Encoding", "gzip")
                .contentType("text/csv")
                .body(bytes.toByteArray())
                .put(PATH)
                .then()
                .statusCode(201)
                .body("postcodes", equalTo(2));
    }

    @Test
    void aNewWorkplacesPostcodeIsLookedUpOnlyWhileATableIsLoaded() {
        Partner submitter = Partner.authority(anEmployer());
        String path = submitter.opens(anOpenCollection());
        AFile workers = AFile.workers().row();

        submitter
                .validates(path, "merge", AFile.workplaces().row("POSTCODE=LS9 9ZZ"), workers)
                .then()
                .body("state", equalTo("ACCEPTED"));
        loads(TABLE, null);
        submitter.validates(path, "merge").then().body("state", equalTo("REJECTED"));
        submitter.get(path + "/issues").then().body("items.rule", contains("workplace.postcode.unheard-of"));
        submitter
                .validates(path, "merge", AFile.workplaces().row("POSTCODE=bd1 1aa"))
                .then()
                .body("state", equalTo("ACCEPTED"));
    }

    @Test
    void aWorkplaceCountsForTheAreaOfItsPostcodeInTheTableThatHolds() {
        loads(TABLE, null);
        String period = anOpenCollection();
        String employer = anEmployer();
        Partner submitter = Partner.authority(employer);
        String path = submitter.opens(period);
        // The register has the employer in Leeds; one workplace is in Bradford, one where the table knows no place.
        submitter.validates(
                path,
                "merge",
                AFile.workplaces().row("POSTCODE=BD1 1AA").row("LOCALESTID=WP2", "POSTCODE=LS1 1AA"),
                AFile.workers().row().row("LOCALESTID=WP2"));
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(201);
        Partner.director(employer).signsOff(path).then().statusCode(200);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(areas(period)).containsExactlyInAnyOrder("LA-209 REG-9", "LA-212 REG-9"));

        loads("postcode,authority\nLS1 1AA,LA-312\nBD1 1AA,LA-209\n", operator.tag(PATH))
                .then()
                .statusCode(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(areas(period)).containsExactlyInAnyOrder("LA-209 REG-9", "LA-312 REG-5"));
    }

    private java.util.List<String> areas(String period) {
        return database.withHandle(
                handle -> handle.select("select authority || ' ' || region from manager_count where period = ?", period)
                        .mapTo(String.class)
                        .list());
    }

    private Response loads(String table, String ifMatch) {
        return loads(table.getBytes(UTF_8), ifMatch);
    }

    private Response loads(byte[] table, String ifMatch) {
        var request = operator.request().contentType("text/csv").body(table);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(PATH);
    }

    private int stored() {
        return database.withHandle(handle -> handle.select("select count(*) from postcode")
                .mapTo(Integer.class)
                .one());
    }
}
