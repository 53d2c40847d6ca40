package org.goldenthread.qualificationtracking.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.SampleReturn;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ValidationTest extends ServiceTest {

    private String employer;
    private Partner submitter;
    private String path;

    @BeforeEach
    void open() {
        employer = anEmployer();
        submitter = Partner.authority(employer);
        path = submitter.opens(anOpenCollection());
    }

    @Test
    void tellsEveryFindingWithRowColumnCodeAndHint() {
        submitter
                .validates(
                        path,
                        "merge",
                        AFile.workplaces().row(),
                        AFile.workers()
                                .row("SALARYINT=1", "MAINJOBROLE=77")
                                .row("UNIQUEWORKERID=S2", "LOCALESTID=WP9", "NINUMBER=AB123457C", "MAINJOBROLE=8"))
                .then()
                .body("state", equalTo("REJECTED"))
                .body("counts.errors", equalTo(2));

        submitter
                .get(path + "/issues?code=worker-1280")
                .then()
                .body("items.row", contains(2))
                .body("items.column", contains("MAINJOBROLE"))
                .body("items.severity", contains("error"))
                .body("items[0].key.worker", equalTo("S1"))
                .body("items.value", contains("77"));
        submitter
                .get(path + "/issues?code=worker-997")
                .then()
                .body("items.row", contains(3))
                .body("items.column", contains("LOCALESTID"));
        submitter
                .get(path + "/issues/summary")
                .then()
                .body("code", contains("worker-1280", "worker-997"))
                .body("[0].consequences.code", contains("workplace-2301"))
                .body("[0].count", equalTo(1))
                .body("[0].firstRow", equalTo(2));
    }

    @Test
    void masksPersonalValues() {
        submitter.validates(
                path, "merge", AFile.workplaces().row(), AFile.workers().row("NINUMBER=QQ12345X", "DOB=31/02/1985"));

        Response issues = submitter.get(path + "/issues");
        assertThat(issues.asString()).doesNotContain("QQ12345X").doesNotContain("31/02/1985");
        assertThat(issues.jsonPath().getList("items.column", String.class)).contains("NINUMBER", "DOB");
    }

    @Test
    void pagesThroughTheFindingsAndGivesThemAsCsv() {
        AFile workers = AFile.workers();
        for (int i = 0; i < 120; i++) {
            workers.row("UNIQUEWORKERID=S" + i, "NINUMBER=", "MAINJOBROLE=77");
        }
        submitter.validates(path, "merge", AFile.workplaces().row("TOTALPERMTEMP=120"), workers);

        Response first = submitter.get(path + "/issues?severity=error&limit=100");
        Response second = submitter.get(path + "/issues?severity=error&limit=100&after="
                + first.jsonPath().getString("next"));
        assertThat(first.jsonPath().getList("items")).hasSize(100);
        assertThat(first.header("Link")).endsWith("rel=\"next\"");
        assertThat(second.jsonPath().getList("items")).hasSize(20);
        second.then().body("next", nullValue());
        String csv = submitter
                .request()
                .accept("text/csv")
                .get(path + "/issues?severity=error")
                .asString();
        assertThat(csv.lines()).hasSize(121).first().asString().startsWith("severity,code,file,row,column");
        submitter.get(path + "/issues?severity=fatal").then().statusCode(400);
    }

    @Test
    void givesTheFindingsAsAWorkbookAndNothingToOthers() throws IOException {
        submitter.validates(
                path, "merge", AFile.workplaces().row(), AFile.workers().row("MAINJOBROLE=77"));
        String xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        Response report = submitter.request().accept(xlsx).get(path + "/issues");
        report.then().statusCode(200).contentType(xlsx);
        try (var book = new ReadableWorkbook(report.asInputStream())) {
            var sheets = book.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly("summary", "workplaces", "workers", "training");
            assertThat(sheets.get(2).read().get(1).getCellText(1)).isEqualTo("worker-1280");
            assertThat(sheets.get(1).read().get(1).getCellText(1)).isEqualTo("workplace-2301");
        }
        Partner.authority("LA-211")
                .request()
                .accept(xlsx)
                .get(path + "/issues")
                .then()
                .statusCode(404);
        submitter
                .request()
                .accept("application/pdf")
                .get(path + "/issues")
                .then()
                .statusCode(406);
    }

    @Test
    void foldsWhatOnlyFollowsUnderItsCauseInTheSummary() {
        submitter.validates(
                path,
                "merge",
                AFile.workplaces().row().row("LOCALESTID=WP1"),
                AFile.workers().row());

        submitter
                .get(path + "/issues/summary")
                .then()
                .body("find { it.column == 'LOCALESTID' && it.code == 'workplace-998' }.count", equalTo(1))
                .body(
                        "find { it.column == 'LOCALESTID' && it.code == 'workplace-998' }.consequences.column",
                        contains("LOCATIONID"))
                .body("findAll { it.column == 'LOCATIONID' }.size()", equalTo(0));
    }

    @Test
    void annotatesTheRowsOfAFileWithWhatWasFoundInThem() {
        submitter.put(path, AFile.workplaces().row());
        String annotated = path + "/files/workers/annotated";
        submitter.get(annotated).then().statusCode(404).body("type", endsWith("not-found"));
        submitter.put(path, AFile.workers().row("MAINJOBROLE=77").row("UNIQUEWORKERID=S2", "POSTCODE="));
        submitter.get(annotated).then().statusCode(409).body("type", endsWith("state-forbids"));
        submitter.validates(path, "merge");

        Response copy = submitter.get(annotated);
        copy.then().statusCode(200).contentType("text/csv");
        List<String> lines = copy.asString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("LOCALESTID,UNIQUEWORKERID,STATUS").endsWith(",ERRORS,WARNINGS");
        assertThat(lines.get(1)).startsWith("WP1,S1,NEW,Staff 1,AB123456C").contains("worker-1280 MAINJOBROLE");
        assertThat(lines.get(2)).contains("worker-3070 POSTCODE");
        submitter.get(path + "/files/training/annotated").then().statusCode(404);
        submitter.get(path + "/files/staff/annotated").then().statusCode(404);
        Partner.authority("LA-211").get(annotated).then().statusCode(404);

        submitter.put(path, AFile.workers().row());
        submitter.get(annotated).then().statusCode(409);
    }

    @Test
    void wantsTheOwnWorkplaceOfAnOrganisationThatHasRegisteredOne() {
        registers(employer, Map.of("primaryWorkplace", "WP1"));

        submitter.validates(path, "merge", twoWorkplaces(), AFile.workers().row());
        assertThat(wholeUploadFindings()).containsExactly("workplace-950");
        submitter.validates(
                path,
                "merge",
                AFile.workplaces().row("LOCALESTID=WP2"),
                AFile.workers().row("LOCALESTID=WP2"));
        assertThat(wholeUploadFindings()).containsExactly("workplace-955");
        submitter.validates(
                path,
                "merge",
                AFile.workplaces().row("STATUS=DELETE"),
                AFile.workers().row());
        assertThat(wholeUploadFindings()).containsExactly("workplace-956");
        submitter
                .validates(
                        path, "merge", AFile.workplaces().row(), AFile.workers().row())
                .then()
                .body("state", equalTo("ACCEPTED"));
    }

    @Test
    void letsAParentSendSeveralWorkplaces() {
        registers(employer, Map.of("primaryWorkplace", "WP1"));
        registers(anEmployer(), Map.of("parent", employer));

        submitter.validates(path, "merge", twoWorkplaces(), AFile.workers().row());
        assertThat(wholeUploadFindings()).isEmpty();
    }

    private static AFile twoWorkplaces() {
        return AFile.workplaces().row().row("LOCALESTID=WP2");
    }

    private List<String> wholeUploadFindings() {
        return submitter
                .get(path + "/issues?file=workplaces&severity=error")
                .jsonPath()
                .getList("items.findAll { it.row == null }.code", String.class);
    }

    @Test
    void answersWithTheJobAtOnceAndTheJobLeadsToTheReturn() {
        submitter.put(path, AFile.workplaces().row());
        submitter.put(path, AFile.workers().row());

        Response accepted = submitter.post(path + "/validation", submitter.tag(path), Map.of("mode", "merge"));
        accepted.then().statusCode(202).header("Location", startsWith("/v1/jobs/"));
        String job = accepted.header("Location");
        Awaitility.await()
                .untilAsserted(() -> submitter
                        .get(job)
                        .then()
                        .body("state", equalTo("succeeded"))
                        .body("result.href", equalTo(path)));
        Partner.authority("LA-211").get(job).then().statusCode(404);
        submitter.request().delete(job).then().statusCode(409).body("type", endsWith("job-ended"));
    }

    @Test
    void runsOnceForARepeatedRequest() {
        submitter.put(path, AFile.workplaces().row());
        submitter.put(path, AFile.workers().row());
        var request = submitter
                .once()
                .header("If-Match", submitter.tag(path))
                .header("Prefer", "wait=30")
                .contentType(ContentType.JSON)
                .body(Map.of("mode", "merge"));

        Response first = request.post(path + "/validation");
        Response second = request.post(path + "/validation");
        assertThat(List.of(first.statusCode(), second.statusCode())).containsOnly(200);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void findsNothingInAGeneratedReturnAndEveryFaultPutIntoOne() throws IOException {
        SampleSpec clean = SampleSpec.of(7, 20, 400, 300)
                .withOrganisation(submitter.number(), EmployerKind.PRIVATE)
                .withWorkedTowards(0.1);
        sends(SampleReturn.of(clean));
        submitter
                .validates(path, "merge")
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("counts.workers", equalTo(400))
                .body("counts.training", equalTo(300));

        SampleReturn faulty = SampleReturn.of(clean.withFaults(0.05));
        sends(faulty);
        submitter.validates(path, "merge").then().body("state", equalTo("REJECTED"));
        assertThat(submitter.get(path + "/issues/summary").jsonPath().getList("code"))
                .hasSizeGreaterThan(5);
    }

    private void sends(SampleReturn sample) throws IOException {
        for (FileKind kind : FileKind.values()) {
            var out = new ByteArrayOutputStream();
            sample.write(kind, out);
            submitter.put(path, kind.pathName(), out.toByteArray()).then().statusCode(200);
        }
    }
}
