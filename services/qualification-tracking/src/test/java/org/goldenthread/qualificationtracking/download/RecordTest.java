package org.goldenthread.qualificationtracking.download;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.SampleReturn;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordTest extends ServiceTest {

    @Inject
    Jdbi database;

    private String collection;
    private String employer;
    private Partner submitter;
    private String path;
    private long versionSeen;

    @BeforeEach
    void open() {
        collection = anOpenCollection();
        employer = anEmployer();
        submitter = Partner.authority(employer);
        path = submitter.opens(collection);
    }

    @Test
    void aMaskedFileThatIsUploadedAgainChangesNothing() throws IOException {
        signsOffASample();
        Map<FileKind, String> before = downloads("shown");
        String statistics = statistics();

        submitter.post(path + "/corrections", submitter.tag(path), null).then().statusCode(201);
        downloads("masked").forEach((kind, file) -> puts(kind, file));
        submitter
                .validates(path, "replace")
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("differences.unchanged", equalTo(320))
                .body("differences.new", equalTo(0))
                .body("differences.updated", equalTo(0))
                .body("differences.deleted", equalTo(0));
        signsOff();

        assertThat(downloads("shown")).isEqualTo(before);
        assertThat(statistics()).isEqualTo(statistics);
    }

    @Test
    void aMaskedFileWhoseRowsAreSentAsUpdatesKeepsWhatIsBehindTheMasks() throws IOException {
        signsOffASample();
        Map<FileKind, String> before = downloads("shown");

        submitter.post(path + "/corrections", submitter.tag(path), null).then().statusCode(201);
        downloads("masked").forEach((kind, file) -> puts(kind, file.replace(",UNCHECKED,", ",UPDATE,")));
        submitter
                .validates(path, "merge")
                .then()
                .body("counts.errors", equalTo(0))
                .body("differences.unchanged", equalTo(320));
        signsOff();

        assertThat(downloads("shown")).isEqualTo(before);
    }

    @Test
    void masksWhatThereIsAndShowsItOnlyToThoseWhoWriteReturns() {
        submitter.validates(
                path,
                "merge",
                AFile.workplaces().row("TOTALPERMTEMP=2"),
                AFile.workers().row().row("UNIQUEWORKERID=S2", "NINUMBER=", "MAINJOBROLE=8"));
        signsOff();

        List<String> masked = download("workers", "masked").lines().toList();
        assertThat(masked.get(1)).startsWith("WP1,S1,UNCHECKED,Staff 1,Admin,LS1 1AA,Admin,");
        assertThat(masked.get(2)).startsWith("WP1,S2,UNCHECKED,Staff 1,,LS1 1AA,Admin,");
        assertThat(download("workers", "shown")).contains("S1,UNCHECKED,Staff 1,AB123456C,LS1 1AA,15/06/1985,");
        Partner director = Partner.director(employer);
        director.get(address("workers")).then().statusCode(200);
        director.get(address("workers") + "?personal=shown")
                .then()
                .statusCode(403)
                .body("type", endsWith("forbidden"));
        submitter.get(address("workers") + "?personal=all").then().statusCode(400);
        Partner.authority("LA-211").get(address("workers")).then().statusCode(404);
        given().get(address("workers")).then().statusCode(401);
        submitter.get(address("staff")).then().statusCode(404);
    }

    @Test
    void hasAsManySlotsAndExtensionsAsTheRecordUses() {
        submitter.validates(
                path,
                "merge",
                AFile.workplaces().row("TOTALPERMTEMP=2", "ESTNAME=\"Home \"\"Sweet\"\"\""),
                AFile.workers()
                        .with(
                                "QUALACH04",
                                "QUALACH04NOTES",
                                "QUALACH05",
                                "QUALACH05NOTES",
                                "QUALACH06",
                                "QUALACH06NOTES",
                                "QUALWT01",
                                "INDUCTION")
                        .row("QUALACH05=62,2020", "INDUCTION=1")
                        .row("UNIQUEWORKERID=S2", "NINUMBER=AB123457C", "QUALWT01=64,2027"));
        signsOff();

        List<String> workers = download("workers", "masked").lines().toList();
        assertThat(workers.get(0))
                .endsWith(
                        "QUALACH03,QUALACH03NOTES,QUALACH04,QUALACH04NOTES,QUALACH05,QUALACH05NOTES,QUALWT01,INDUCTION");
        assertThat(workers.get(1)).endsWith(",62;2020,,,1");
        assertThat(workers.get(2)).endsWith(",64;2027,");
        assertThat(download("workplaces", "masked")).contains("\"Home \"\"Sweet\"\"\"");
        assertThat(download("training", "masked").lines()).hasSize(1);
    }

    @Test
    void aWorkerWhoMovesIsFoundUnderTheNewReferenceInBothFiles() {
        submitter.validates(
                path,
                "merge",
                AFile.workplaces().row(),
                AFile.workers().row(),
                AFile.training().row());
        signsOff();
        submitter.post(path + "/corrections", submitter.tag(path), null).then().statusCode(201);
        puts(
                FileKind.WORKERS,
                withNewReference(AFile.workers().row("STATUS=UPDATE").text()));
        submitter.validates(path, "merge", AFile.workplaces().row("STATUS=UNCHECKED"));
        signsOff();

        assertThat(download("workers", "masked").lines().toList().get(1)).startsWith("WP1,S9,UNCHECKED");
        assertThat(download("training", "masked").lines().toList().get(1)).startsWith("WP1,S9,8,");
        submitter.post(path + "/corrections", submitter.tag(path), null).then().statusCode(201);
        for (FileKind kind : FileKind.values()) {
            puts(kind, download(kind.pathName(), "masked"));
        }
        submitter
                .validates(path, "merge")
                .then()
                .body("counts.training", equalTo(1))
                .body("differences.unchanged", equalTo(2));
    }

    @Test
    void aNewWorkerHasNothingBehindTheMask() {
        submitter.validates(
                path, "merge", AFile.workplaces().row(), AFile.workers().row("NINUMBER=Admin", "DOB=ADMIN"));
        signsOff();

        assertThat(download("workers", "shown").lines().toList().get(1))
                .startsWith("WP1,S1,UNCHECKED,Staff 1,,LS1 1AA,,");
    }

    @Test
    void isNotThereBeforeTheFirstSignOffAndAnswers304AfterIt() {
        submitter.get(address("workers")).then().statusCode(404).body("type", endsWith("not-found"));
        submitter.validates(
                path, "merge", AFile.workplaces().row(), AFile.workers().row());
        signsOff();

        String tag = submitter.get(address("workers")).header("ETag");
        submitter
                .request()
                .header("If-None-Match", tag)
                .get(address("workers"))
                .then()
                .statusCode(304);
        submitter
                .request()
                .header("If-None-Match", tag)
                .get(address("workers") + "?personal=shown")
                .then()
                .statusCode(200);
    }

    private static String withNewReference(String workers) {
        return workers.replace("UNIQUEWORKERID,", "UNIQUEWORKERID,CHGUNIQUEWRKID,")
                .replace("WP1,S1,", "WP1,S1,S9,");
    }

    private void signsOffASample() throws IOException {
        SampleReturn sample = SampleReturn.of(SampleSpec.of(11, 20, 300, 200)
                .withOrganisation(submitter.number(), EmployerKind.PRIVATE)
                .withWorkedTowards(0.2));
        for (FileKind kind : FileKind.values()) {
            var out = new ByteArrayOutputStream();
            sample.write(kind, out);
            puts(kind, out.toString(UTF_8));
        }
        submitter.validates(path, "merge").then().body("counts.workers", equalTo(300));
        signsOff();
    }

    private void signsOff() {
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(201);
        Partner.director(employer).signsOff(path).then().statusCode(200);
    }

    private void puts(FileKind kind, String file) {
        submitter.put(path, kind.pathName(), file.getBytes(UTF_8)).then().statusCode(200);
    }

    private String address(String kind) {
        return "/v1/organisations/" + employer + "/record/" + kind;
    }

    private String download(String kind, String personal) {
        var answer = submitter.get(address(kind) + "?personal=" + personal);
        answer.then().statusCode(200).contentType("text/csv");
        return answer.asString();
    }

    private Map<FileKind, String> downloads(String personal) {
        Map<FileKind, String> files = new EnumMap<>(FileKind.class);
        for (FileKind kind : FileKind.values()) {
            files.put(kind, download(kind.pathName(), personal));
        }
        return files;
    }

    /** Every count that statistics are drawn from, once those of the newest sign-off are in. */
    private String statistics() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> version(), greaterThan(versionSeen));
        versionSeen = version();
        return database.withHandle(
                handle -> handle.select("""
                        select coalesce(string_agg(c::text, ';' order by c::text), '') from (
                          select period, authority, region, sector, size, setting, role, level, other, working, managers
                          from manager_count where period = ?) c""", collection).mapTo(String.class).one());
    }

    private long version() {
        return database.withHandle(handle -> handle.select(
                        "select coalesce(max(version), 0) from statistics_version where period = ?", collection)
                .mapTo(Long.class)
                .one());
    }
}
