package org.goldenthread.competencecatalogue.qualifications.files;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.competencecatalogue.qualifications.files.ARegisterFile.COMBINATIONS;
import static org.goldenthread.competencecatalogue.qualifications.files.ARegisterFile.QUALIFICATIONS;
import static org.goldenthread.competencecatalogue.qualifications.files.ARegisterFile.UNITS;
import static org.goldenthread.competencecatalogue.qualifications.files.ARegisterFile.load;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.qualifications.AnEntry;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegisterFilesTest extends ServiceTest {

    private static final String REFERENCE = "^([A-Z]/\\d{3}/\\d{4}|GT-[A-Z0-9-]+)$";

    private final Partner operator = Partner.operator();

    @Inject
    Jdbi database;

    @Test
    void theOperatorLoadsWhatNoSourceHereGives() {
        String number = AnEntry.number();
        String successor = AnEntry.number();
        String file = """
                number,title,level,credit,guidedLearningHours,totalQualificationTime,awardingBody,starts,operationalEnd,certificationEnd,successor,titleCode
                %s,"A diploma, of care",5,80,469,900,An awarding body,2014-09-01,2017-12-31,2020-12-31,%s,63
                %s,Its successor,5,,,,,,,,,
                """.formatted(number, successor, successor.replace("/", ""));

        load(QUALIFICATIONS + "?dryRun=true", file)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("rows", equalTo(2))
                .body("added", equalTo(2));
        given().get(AnEntry.path(number)).then().statusCode(404);
        load(QUALIFICATIONS, file)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("added", equalTo(2));
        given().get(AnEntry.path(number))
                .then()
                .body("title", equalTo("A diploma, of care"))
                .body("status", equalTo("ended"))
                .body("successor", equalTo(successor))
                .body("titleCode", equalTo(63));
        load(QUALIFICATIONS, file)
                .then()
                .body("added", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(2));
        given().get(AnEntry.path(number)).then().body("version", equalTo(1));
    }

    @Test
    void aColumnThatIsLeftOutStaysAndABlankCellEmpties() {
        String number = AnEntry.number();
        load(QUALIFICATIONS, "number,title,level,credit\n%s,A diploma,5,80\n".formatted(number));

        load(QUALIFICATIONS, "\uFEFFnumber,credit,titleCode\r\n%s,,132\r\n".formatted(number))
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));

        given().get(AnEntry.path(number))
                .then()
                .body("title", equalTo("A diploma"))
                .body("level", equalTo(5))
                .body("credit", nullValue())
                .body("titleCode", equalTo(132))
                .body("verified", equalTo(true))
                .body("version", equalTo(2));
    }

    @Test
    void everyRowWithAFaultIsNamedAndNothingIsTaken() {
        String good = AnEntry.number();
        String bad = AnEntry.number();
        String other = AnEntry.number();

        load(QUALIFICATIONS, """
                        number,title,level,starts,operationalEnd,successor,titleCode,verified
                        %1$s,Good,5,,,,,
                        nonsense,A,5,,,,,
                        %2$s,,9,31/12/2020,2020-02-30,nonsense,7777,yes
                        %2$s,Twice,5,,,,,
                        %3$s,Short,5
                        """.formatted(good, bad, other))
                .then()
                .statusCode(422)
                .body("type", endsWith(":invalid-rows"))
                .body("detail", startsWith("Nothing of the file was taken: 10 faults."))
                .body(
                        "errors.parameter",
                        containsInAnyOrder(
                                "row 3, column number",
                                "row 4, column title",
                                "row 4, column level",
                                "row 4, column starts",
                                "row 4, column operationalEnd",
                                "row 4, column successor",
                                "row 4, column verified",
                                "row 4, column titleCode",
                                "row 5, column number",
                                "row 6, column number"))
                .body("errors.find { it.parameter == 'row 6, column number' }.code", equalTo("wrong-number-of-cells"));
        given().get(AnEntry.path(good)).then().statusCode(404);
    }

    @Test
    void rowsAreCheckedAgainstTheRegisterWithTheFileInIt() {
        List<String> numbers = List.of(AnEntry.number(), AnEntry.number(), AnEntry.number());

        load(QUALIFICATIONS, """
                        number,title,successor,operationalEnd,certificationEnd
                        %1$s,One,%2$s,,
                        %2$s,Two,%3$s,,
                        %3$s,Three,%1$s,2020-01-01,2019-01-01
                        """.formatted(numbers.toArray()))
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "successor-cycle", "successor-cycle", "successor-cycle", "certification-ends-first"));
    }

    @Test
    void aRowThatWasWrittenOnAnOldVersionIsRefused() {
        String number = AnEntry.number();
        load(QUALIFICATIONS, "number,title\n%s,A diploma\n".formatted(number));
        load(QUALIFICATIONS, "number,title,version\n%s,Changed,1\n".formatted(number))
                .then()
                .statusCode(200);

        load(QUALIFICATIONS, "number,title,version\n%s,Changed too,1\n%s,New,3\n".formatted(number, AnEntry.number()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("stale", "not-there"));
        // the first version of an entry is 1
        for (String none : List.of("0", "-1", "1.0", "2147483648")) {
            load(QUALIFICATIONS, "number,title,version\n%s,Changed too,%s\n".formatted(number, none))
                    .then()
                    .statusCode(422)
                    .body("errors.parameter", contains("row 2, column version"))
                    .body("errors.code", contains("not-a-number"));
        }
    }

    /** What tests of other features left in the table with references that neither a file nor the API takes. */
    @BeforeEach
    void takeOutUnitsThatNobodyCouldBring() {
        database.useTransaction(handle -> {
            handle.execute("delete from unit_competence where unit !~ ?", REFERENCE);
            handle.execute("delete from unit where reference !~ ?", REFERENCE);
        });
    }

    @Test
    void whatGoesOutCanBeLoadedAgainAndChangesNothing() {
        String number = AnEntry.number();
        load(QUALIFICATIONS, "number,title,provenance\n%s,=1+1,\"<b>\"\"quoted\"\"</b>\"\n".formatted(number));
        given().get(AnEntry.path(number)).then().body("title", equalTo("=1+1"));

        for (String path : List.of(QUALIFICATIONS, UNITS, COMBINATIONS)) {
            Response out = given().accept("text/csv").get(path);
            out.then().statusCode(200).contentType("text/csv").header("Content-Disposition", containsString(".csv"));
            Response in = load(path, out.asString());
            assertThat(in.statusCode()).as(in.asString()).isEqualTo(200);
            in.then().body("added", equalTo(0)).body("changed", equalTo(0)).body("rows", equalTo(rows(path)));
        }
        assertThat(given().accept("text/csv").get(QUALIFICATIONS).asString()).contains(number + ",'=1+1,");
        given().get(AnEntry.path(number)).then().body("title", equalTo("=1+1"));
    }

    private int rows(String path) {
        String all = Map.of(
                        QUALIFICATIONS,
                        "qualification",
                        UNITS,
                        "unit",
                        COMBINATIONS,
                        "unit_group left join unit_group_member m on (m.qualification, m.\"group\") = (unit_group.qualification, code)")
                .get(path);
        return database.withHandle(handle -> handle.select("select count(*) from " + all)
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void thereIsATemplateForEach() {
        assertThat(given().get(QUALIFICATIONS + "/template").asString())
                .startsWith("number,title,level,")
                .hasLineCount(1);
        assertThat(given().get(UNITS + "/template").asString())
                .startsWith("reference,title,level,")
                .hasLineCount(1);
        assertThat(given().get(COMBINATIONS + "/template").asString())
                .startsWith("qualification,group,")
                .hasLineCount(1);
    }

    @Test
    void whatIsNoSuchFileIsRefused() throws IOException {
        load(QUALIFICATIONS, "number,name,number\n1,2,3\n")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("unknown-column", "column-twice"));
        load(QUALIFICATIONS, "title\nA\n").then().statusCode(422).body("errors.code", contains("missing-column"));
        load(QUALIFICATIONS, "number,title\n").then().statusCode(422).body("errors.code", contains("no-rows"));
        load(QUALIFICATIONS, "").then().statusCode(422);
        load(QUALIFICATIONS, "number,title\n\"601/4347/2,A\n")
                .then()
                .statusCode(400)
                .body("type", endsWith(":malformed-body"));
        load(QUALIFICATIONS, "number,title\n601/4347/2,%s\n".formatted("x".repeat(40_000)))
                .then()
                .statusCode(400);
        operator.request()
                .contentType("text/csv")
                .body("number,title\n601/4347/2,Café\n".getBytes(ISO_8859_1))
                .put(QUALIFICATIONS)
                .then()
                .statusCode(400);
        load(QUALIFICATIONS, "number,title\n601/4347/2,A\0B\n")
                .then()
                .statusCode(422)
                .body("errors.code", contains("nul"));
        operator.request()
                .contentType("application/xml")
                .body("<a/>")
                .put(QUALIFICATIONS)
                .then()
                .statusCode(415);
        Partner.trainingProvider("TP-001")
                .request()
                .contentType("text/csv")
                .body("number,title\n")
                .put(QUALIFICATIONS)
                .then()
                .statusCode(403);
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write("number,title\n%s,Zipped\n".formatted(AnEntry.number()).getBytes(UTF_8));
        }
        operator.request()
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .body(zipped.toByteArray())
                .put(QUALIFICATIONS)
                .then()
                .statusCode(200)
                .body("added", equalTo(1));
    }

    @Test
    void thousandsOfFaultsAreCountedAndAThousandListed() {
        load(
                        QUALIFICATIONS,
                        IntStream.range(0, 3_000)
                                .mapToObj(i -> "nonsense,A")
                                .collect(Collectors.joining("\n", "number,title\n", "\n")))
                .then()
                .statusCode(422)
                .body("errors", hasSize(1_000))
                .body("detail", containsString("3000 faults. The first 1000 are listed."));
    }
}
