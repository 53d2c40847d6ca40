package org.goldenthread.competencecatalogue.courseuploads;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.courses.ACourse;
import org.goldenthread.competencecatalogue.courses.AVenue;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UploadTest extends ServiceTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Partner provider = Partner.trainingProvider("TP-U" + NEXT.incrementAndGet());
    private final String own = "/v1/providers/" + provider.organisation();
    private final String uploads = own + "/course-uploads";
    private final String courses = own + "/courses";

    @Inject
    Jdbi database;

    @Test
    void isTakenInJudgedAndPublishedAllAtOnce() {
        AFile file = AFile.ofLearningAims()
                .row("YOUR_REFERENCE=A")
                .row("YOUR_REFERENCE=A2", "DELIVERY_MODE=Work", "SUB_REGION=Leeds; Bradford")
                .row("YOUR_REFERENCE=B", "LARS_QAN=1234567");
        Response upload = uploads(file);

        upload.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("state", equalTo("ready"))
                .body("form", equalTo("learningAim"))
                .body("counts", equalTo(Map.of("rows", 3, "errors", 0, "dropped", 0)))
                .body("differences", equalTo(Map.of("created", 2, "updated", 0, "unchanged", 0, "leftOut", 0)));
        assertThat(upload.header("Location")).isEqualTo(uploads + "/" + upload.path("id"));
        given().get(courses + "/A").then().statusCode(404);
        publishes(upload, null)
                .then()
                .statusCode(200)
                .body("state", equalTo("published"))
                .body("published.created", equalTo(2));
        given().get(courses + "/A")
                .then()
                .body("course.runs", hasSize(2))
                .body("course.title", equalTo("Leading a team"))
                .body("course.runs[0].reference", nullValue())
                .body("course.runs[1].reference", equalTo("A2"))
                .body("course.runs[1].subRegions", contains("Leeds", "Bradford"));
        given().get(courses + "/B").then().body("course.learningAim", equalTo("01234567"));
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherOneUpdates() {
        AFile file = AFile.ofLearningAims()
                .row("YOUR_REFERENCE=")
                .row("YOUR_REFERENCE=", "COST=130")
                .row("YOUR_REFERENCE=B", "WHERE_NEXT=Up");
        publishes(uploads(file), null).then().body("published.created", equalTo(2));

        uploads(file).then().body("differences.unchanged", equalTo(2)).body("differences.created", equalTo(0));
        Response other = uploads(AFile.ofLearningAims()
                .row("YOUR_REFERENCE=")
                .row("YOUR_REFERENCE=", "COST=150")
                .row("YOUR_REFERENCE=B", "WHERE_NEXT=Up"));
        other.then().body("differences.updated", equalTo(1)).body("differences.unchanged", equalTo(1));
        publishes(other, null).then().body("published.updated", equalTo(1)).body("published.unchanged", equalTo(1));
        given().get(courses).then().body("items", hasSize(2)).body("items[1].reference", startsWith("course-"));
    }

    @Test
    void rowsWithoutALearningAimAreNeverGrouped() {
        Response upload = uploads(AFile.withoutLearningAims()
                .row("YOUR_REFERENCE=X")
                .row("YOUR_REFERENCE=X", "START_DATE=", "FLEXIBLE_START_DATE=yes")
                .row("YOUR_REFERENCE=")
                .row("YOUR_REFERENCE="));
        upload.then()
                .statusCode(201)
                .body("form", equalTo("withoutLearningAim"))
                .body("differences.created", equalTo(4));
        publishes(upload, null).then().statusCode(200);
        given().get(courses + "/X-2")
                .then()
                .body("course.courseType", equalTo("skillsBootcamp"))
                .body("course.educationLevel", equalTo("4"))
                .body("course.runs[0].flexibleStart", equalTo(true));
        uploads(AFile.withoutLearningAims()
                        .row("YOUR_REFERENCE=X")
                        .row("YOUR_REFERENCE=X", "START_DATE=", "FLEXIBLE_START_DATE=yes")
                        .row("YOUR_REFERENCE=")
                        .row("YOUR_REFERENCE="))
                .then()
                .body("differences.unchanged", equalTo(4));
    }

    @Test
    void showsTheErrorsOfRowsAndLetsThemBeCorrectedOrDropped() {
        Response upload = uploads(AFile.ofLearningAims()
                .row("YOUR_REFERENCE=A")
                .row("YOUR_REFERENCE=A", "START_DATE=31/02/2027", "COST=free")
                .row("YOUR_REFERENCE=B", "LARS_QAN=", "DELIVERY_MODE=Classroom")
                .row("YOUR_REFERENCE=C", "WHERE_NEXT=<b>up</b>")
                .row("YOUR_REFERENCE=C", "WHERE_NEXT=<b>up</b>", "COST=5"));
        upload.then()
                .statusCode(201)
                .body("state", equalTo("processedWithErrors"))
                .body("counts.errors", equalTo(4));
        String path = uploads + "/" + upload.path("id");

        provider.get(path + "/rows?state=error")
                .then()
                .body("items.row", contains(3, 4, 5, 6))
                .body("items.group", contains(2, 4, 5, 5))
                .body("items[0].errors.code", contains("COURSERUN_START_DATE_INVALID", "COURSERUN_COST_INVALID"))
                .body("items[0].errors.column", contains("START_DATE", "COST"))
                .body("items[0].cells.COST", equalTo("free"))
                .body(
                        "items[1].errors.code",
                        contains(
                                "COURSE_LARS_QAN_REQUIRED",
                                "COURSERUN_VENUE_REQUIRED",
                                "COURSERUN_STUDY_MODE_REQUIRED",
                                "COURSERUN_ATTENDANCE_PATTERN_REQUIRED"))
                .body("items[2].errors.code", contains("COURSE_WHAT_YOU_CAN_DO_NEXT_NO_HTML"))
                .body("items[3].errors.code", contains("COURSE_WHAT_YOU_CAN_DO_NEXT_NO_HTML"));
        provider.post(path + "/publication", upload.header("ETag"), null)
                .then()
                .statusCode(409)
                .body("type", endsWith("rows-have-errors"))
                .body("rows", equalTo(4));

        provider.put(path + "/rows/3", null, Map.of("COST", "99")).then().statusCode(428);
        provider.put(path + "/rows/3", "\"77\"", Map.of("COST", "99")).then().statusCode(412);
        Response corrected =
                provider.put(path + "/rows/3", upload.header("ETag"), Map.of("START_DATE", AFile.START, "COST", "99"));
        corrected.then().statusCode(200).body("state", equalTo("ready")).body("errors", hasSize(0));
        Response dropped =
                provider.request().header("If-Match", corrected.header("ETag")).delete(path + "/rows/4");
        dropped.then().statusCode(200).body("state", equalTo("dropped"));
        Response group =
                provider.request().header("If-Match", dropped.header("ETag")).delete(path + "/groups/5");
        group.then()
                .statusCode(200)
                .body("state", equalTo("ready"))
                .body("counts", equalTo(Map.of("rows", 5, "errors", 0, "dropped", 3)));
        provider.get(path + "/rows?state=dropped").then().body("items.row", contains(4, 5, 6));
        provider.post(path + "/publication", group.header("ETag"), null)
                .then()
                .statusCode(200)
                .body("published.created", equalTo(1));
        given().get(courses + "/A").then().body("course.runs.cost", contains(120f, 99f));
        given().get(courses + "/C").then().statusCode(404);
    }

    @Test
    void correctsOnlyWhatTheUploadHas() {
        Response upload = uploads(AFile.ofLearningAims().row("COST=x"));
        String path = uploads + "/" + upload.path("id");

        provider.put(path + "/rows/2", "*", Map.of("PRICE", "1"))
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-columns"))
                .body("errors.pointer", contains("/PRICE"));
        provider.put(path + "/rows/2", "*", Map.of("COST", 1)).then().statusCode(400);
        provider.put(path + "/rows/9", "*", Map.of("COST", "1")).then().statusCode(404);
        provider.request()
                .header("If-Match", "*")
                .delete(path + "/rows/9")
                .then()
                .statusCode(404);
        provider.request()
                .header("If-Match", "*")
                .delete(path + "/groups/9")
                .then()
                .statusCode(404);
        provider.get(path + "/rows?state=wrong").then().statusCode(400);
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsNamedAndCanBeMended() {
        String file = AFile.ofLearningAims().row("YOUR_REFERENCE=A").text()
                + "60326815,\"two\nlines\",,\r\n"
                + AFile.ofLearningAims()
                        .row("YOUR_REFERENCE=B", "WHERE_NEXT=On")
                        .text()
                        .split("\r\n", 2)[1]
                        .strip()
                + ",one too many\r\n";
        Response upload = uploads(file.getBytes(UTF_8));
        upload.then().statusCode(201).body("counts.errors", equalTo(2));
        String path = uploads + "/" + upload.path("id");

        provider.get(path + "/rows?state=error")
                .then()
                .body("items.row", contains(3, 5))
                .body("items.errors.code", contains(List.of("ROW_CELLS"), List.of("ROW_CELLS")))
                .body("items[1].surplus", contains("one too many"));
        Response mended = provider.put(path + "/rows/5", "*", Map.of());
        mended.then().body("state", equalTo("ready")).body("reference", equalTo("B"));
        provider.request().header("If-Match", "*").delete(path + "/rows/3");
        provider.post(path + "/publication", "*", null).then().statusCode(200);
    }

    @Test
    void aNewUploadAbandonsTheOneThatIsOpen() {
        Response first = uploads(AFile.ofLearningAims().row());
        Response second = uploads(AFile.ofLearningAims().row("COST=1"));

        second.then().statusCode(201).body("abandoned", equalTo(first.path("id")));
        String path = uploads + "/" + first.path("id");
        provider.get(path).then().body("state", equalTo("abandoned"));
        provider.put(path + "/rows/2", "*", Map.of("COST", "2"))
                .then()
                .statusCode(409)
                .body("type", endsWith("upload-closed"))
                .body("state", equalTo("abandoned"));
        provider.post(path + "/publication", "*", null).then().statusCode(409);
        provider.get(uploads).then().body("items.state", contains("ready", "abandoned"));
        // venues are another kind: the courses may be waiting for them
        uploads(AFile.ofVenues().row()).then().statusCode(201).body("abandoned", nullValue());
        provider.get(uploads + "/" + second.path("id")).then().body("state", equalTo("ready"));
    }

    @Test
    void ofTwoUploadsAtOnceOneIsOpenAfterwards() throws Exception {
        List<Callable<Response>> both = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            AFile file = AFile.ofLearningAims().row("COST=" + i);
            both.add(() -> uploads(file));
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (Future<Response> answer : threads.invokeAll(both)) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        }
        List<String> states = provider.get(uploads).path("items.state");
        assertThat(states).hasSize(6).containsOnlyOnce("ready").contains("abandoned");
    }

    @Test
    void aRepeatedRequestGetsItsFirstAnswer() {
        AFile file = AFile.ofLearningAims().row();
        String key = UUID.randomUUID().toString();
        Response first = uploads(file.bytes(), key);
        Response again = uploads(file.bytes(), key);

        again.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        provider.get(uploads).then().body("items", hasSize(1));
        uploads(AFile.ofLearningAims().row("COST=1").bytes(), key).then().statusCode(422);
        assertThat(rowsWithoutUpload()).isZero();

        String path = uploads + "/" + first.path("id") + "/publication";
        String tag = first.header("ETag");
        String once = UUID.randomUUID().toString();
        Response published = publishes(path, tag, once, null);
        published.then().statusCode(200);
        publishes(path, tag, once, null)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(published.header("ETag")))
                .body("published.created", equalTo(1));
        publishes(path, tag, UUID.randomUUID().toString(), null)
                .then()
                .statusCode(200)
                .body("published.created", equalTo(1));
        publishes(path, tag, UUID.randomUUID().toString(), Map.of("mode", "replace"))
                .then()
                .statusCode(409);
    }

    @Test
    void replacingRetiresWhatTheFileLeavesOutOnceThatIsConfirmed() {
        provider.put(courses + "/OLD", null, ACourse.online().body()).then().statusCode(201);
        provider.put(
                        courses + "/OTHER-FORM",
                        null,
                        ACourse.online()
                                .with("learningAim", null)
                                .with("courseType", "degree")
                                .with("sector", "digital")
                                .with("educationLevel", "6")
                                .with("awardingBody", "X")
                                .body())
                .then()
                .statusCode(201);
        Response upload = uploads(AFile.ofLearningAims().row("YOUR_REFERENCE=NEW"));
        upload.then().body("differences.leftOut", equalTo(1));

        publishes(upload, Map.of("mode", "replace"))
                .then()
                .statusCode(422)
                .body("type", endsWith("retirements-not-confirmed"))
                .body("retirements", equalTo(1));
        publishes(upload, Map.of("mode", "replace", "confirmRetirements", 2))
                .then()
                .statusCode(422);
        given().get(courses + "/NEW").then().statusCode(404);
        publishes(upload, Map.of("mode", "replace", "confirmRetirements", 1))
                .then()
                .statusCode(200)
                .body("published.retired", equalTo(1));
        given().get(courses + "/OLD").then().body("state", equalTo("retired"));
        given().get(courses + "/OTHER-FORM").then().body("state", equalTo("published"));
    }

    @Test
    void whatBecameWrongSinceIsFoundWhenItIsPublished() {
        provider.put(own + "/venues/V1", null, AVenue.named("Main hall"));
        Response upload = uploads(AFile.ofLearningAims()
                .row(
                        "DELIVERY_MODE=Classroom",
                        "VENUE_NAME=main HALL",
                        "STUDY_MODE=Part time",
                        "ATTENDANCE_PATTERN=Day/Block Release"));
        upload.then().body("state", equalTo("ready"));
        provider.request()
                .header("If-Match", "*")
                .delete(own + "/venues/V1")
                .then()
                .statusCode(200);

        publishes(upload, null).then().statusCode(409).body("rows", equalTo(1));
        String path = uploads + "/" + upload.path("id");
        provider.get(path).then().body("state", equalTo("processedWithErrors"));
        provider.get(path + "/rows").then().body("items[0].errors.code", contains("COURSERUN_VENUE_NAME_INVALID"));
        provider.put(own + "/venues/V1", "*", AVenue.named("Main hall"));
        provider.post(path + "/publication", provider.tag(path), null).then().statusCode(200);
        given().get(courses + "/L1").then().body("course.runs[0].venue", equalTo("V1"));
    }

    @Test
    void venuesComeInTheirFormAndGoOutInIt() {
        Response upload = uploads(AFile.ofVenues()
                .row()
                .row("YOUR_VENUE_REFERENCE=V2", "VENUE_NAME=main hall", "POSTCODE=nowhere")
                .row("YOUR_VENUE_REFERENCE=v1", "VENUE_NAME=Annex"));
        upload.then()
                .statusCode(201)
                .body("form", equalTo("venues"))
                .body("kind", equalTo("venues"))
                .body("counts.errors", equalTo(2));
        String path = uploads + "/" + upload.path("id");
        provider.get(path + "/rows?state=error")
                .then()
                .body("items[0].errors.code", contains("VENUE_NAME_UNIQUE", "VENUE_POSTCODE_FORMAT"))
                .body("items[1].errors.code", contains("VENUE_PROVIDER_VENUE_REF_UNIQUE"));
        provider.request().header("If-Match", "*").delete(path + "/rows/4");
        provider.put(path + "/rows/3", "*", Map.of("VENUE_NAME", "Side hall", "POSTCODE", "LS1 1AB"));
        provider.post(path + "/publication", "*", Map.of("mode", "replace"))
                .then()
                .statusCode(422)
                .body("type", endsWith("mode-not-for-venues"));
        provider.post(path + "/publication", "*", null).then().statusCode(200).body("published.created", equalTo(2));

        byte[] file = given().accept("text/csv").get(own + "/venues").asByteArray();
        uploads(file).then().statusCode(201).body("differences.unchanged", equalTo(2));
        // names may change hands within a file
        publishes(
                        uploads(AFile.ofVenues()
                                .row("VENUE_NAME=Side hall")
                                .row("YOUR_VENUE_REFERENCE=V2", "VENUE_NAME=Main hall", "POSTCODE=LS1 1AB")),
                        null)
                .then()
                .statusCode(200)
                .body("published.updated", equalTo(2));
        given().get(own + "/venues/V2").then().body("name", equalTo("Main hall"));
    }

    @Test
    void aDownloadSentBackChangesNothing() {
        provider.put(own + "/venues/V1", null, AVenue.named("Main hall"));
        var plain = ACourse.online().run(ACourse.run(ACourse.classroomRun("V1"), "reference", "R1-b"));
        provider.put(courses + "/R1", null, plain.body()).then().statusCode(201);
        publishes(uploads(download("learningAim")), null)
                .then()
                .body("published.unchanged", equalTo(1))
                .body("published.updated", equalTo(0));
        assertThat(new String(download("learningAim"), UTF_8))
                .startsWith("LARS_QAN,")
                .contains("ATTENDANCE_PATTERN\r\n");

        var twin = ACourse.online()
                .with("title", "=A name, \"quoted\"")
                .with("credit", Map.of("scheme", "QCF", "level", 5, "value", 90))
                .with("level", 5)
                .with("sector", "digital")
                .with("courseType", "degree")
                .with("awardingBody", "X;Y")
                .with("educationLevel", "entryLevel")
                .with("howAssessed", "First line\nSecond line; and more")
                .runs(List.of(
                        ACourse.run(
                                ACourse.onlineRun(),
                                "reference",
                                "own",
                                "title",
                                "Of the run",
                                "endDate",
                                "2031-01-01"),
                        ACourse.run(
                                ACourse.onlineRun(),
                                "mode",
                                "workBased",
                                "subRegions",
                                List.of("Leeds", "Yorkshire and the Humber"),
                                "cost",
                                null,
                                "costDescription",
                                "Ask us"),
                        ACourse.run(
                                ACourse.onlineRun(),
                                "mode",
                                "workBased",
                                "national",
                                true,
                                "startDate",
                                null,
                                "flexibleStart",
                                true)));
        provider.put(courses + "/R2", null, twin.body()).then().statusCode(201);
        provider.put(courses + "/R3", null, plain.body()).then().statusCode(201);
        provider.put(
                        courses + "/R4",
                        null,
                        twin.with("learningAim", null).with("level", null).body())
                .then()
                .statusCode(201);
        for (String form : List.of("learningAim", "withoutLearningAim")) {
            Response upload = uploads(download(form));
            upload.then()
                    .statusCode(201)
                    .body("state", equalTo("ready"))
                    .body("form", equalTo(form))
                    .body("differences.created", equalTo(0))
                    .body("differences.updated", equalTo(0))
                    .body("differences.leftOut", equalTo(0));
        }
    }

    @Test
    void whatTheFileHasNoColumnForStaysAsItIs() {
        database.useHandle(handle -> handle.execute("""
                insert into unit (reference, title, version) values ('U/111/1111', 'A unit', 1), ('U/222/2222', 'B unit', 1)
                on conflict do nothing"""));
        publishes(
                        uploads(AFile.ofLearningAims()
                                .with("UNITS", "CREDIT", "END_DATE")
                                .row("UNITS=U/111/1111", "CREDIT=90", "END_DATE=01/01/2031")
                                .row("UNITS=U2222222; U/111/1111", "COST=130")),
                        null)
                .then()
                .statusCode(200);
        given().get(courses + "/L1")
                .then()
                .body("course.units", contains("U/111/1111", "U/222/2222"))
                .body("course.credit.value", equalTo(90))
                .body("course.runs[0].endDate", equalTo("2031-01-01"));

        publishes(uploads(AFile.ofLearningAims().row().row("COST=140")), null)
                .then()
                .body("published.updated", equalTo(1));
        given().get(courses + "/L1")
                .then()
                .body("course.units", hasSize(2))
                .body("course.credit.value", equalTo(90))
                .body("course.runs.cost", contains(120f, 140f))
                .body("course.runs[0].endDate", equalTo("2031-01-01"));
        publishes(uploads(AFile.ofLearningAims().with("UNITS").row().row("COST=140")), null);
        given().get(courses + "/L1").then().body("course.units", nullValue());
    }

    @Test
    void rowsOfOneCourseMustAgree() {
        Response upload = uploads(AFile.ofLearningAims()
                .with("COURSE_REFERENCE", "CREDIT")
                .row("COURSE_REFERENCE=A", "CREDIT=90")
                .row("COURSE_REFERENCE=A", "YOUR_REFERENCE=L2", "CREDIT=91", "WHERE_NEXT=Up"));
        upload.then().body("counts.errors", equalTo(1));
        provider.get(uploads + "/" + upload.path("id") + "/rows?state=error")
                .then()
                .body("items[0].errors.code", contains("COURSE_ROWS_DIFFER", "COURSE_ROWS_DIFFER"))
                .body("items[0].errors.column", contains("WHERE_NEXT", "CREDIT"));
    }

    @Test
    void refusesAHeaderThatIsOfNoFormAndNamesItsColumns() {
        uploads(AFile.ofLearningAims()
                        .without("COST")
                        .without("WHERE_NEXT")
                        .with("PRICE", "DURATION", "Mr X's cell, 1")
                        .row())
                .then()
                .statusCode(422)
                .body("type", endsWith("wrong-columns"))
                .body("form", equalTo("learningAim"))
                .body("errors.parameter", contains("PRICE", "DURATION", "column 25", "WHERE_NEXT", "COST"))
                .body(
                        "errors.code",
                        contains(
                                "unknown-column",
                                "repeated-column",
                                "unknown-column",
                                "missing-column",
                                "missing-column"));
        uploads(AFile.withoutLearningAims().without("SECTOR").row())
                .then()
                .statusCode(422)
                .body("form", equalTo("withoutLearningAim"))
                .body("errors.parameter", contains("SECTOR"));
        uploads(AFile.ofVenues().without("POSTCODE").row())
                .then()
                .body("form", equalTo("venues"))
                .body("errors.parameter", contains("POSTCODE"));
        uploads(AFile.ofLearningAims().without("LARS_QAN").row()).then().body("errors.parameter", contains("LARS_QAN"));
        assertThat(rowsWithoutUpload()).isZero();
    }

    @Test
    void refusesWhatIsNoFile() {
        uploads(new byte[0]).then().statusCode(422).body("type", endsWith("empty-upload"));
        uploads("LARS_QAN\0".getBytes(UTF_8)).then().statusCode(400).body("reason", equalTo("nul"));
        uploads("\n\n".getBytes(UTF_8)).then().statusCode(422).body("type", endsWith("empty-upload"));
    }

    @Test
    void saysWhereAFileIsNotUtf8OrNotCsv() {
        byte[] latin =
                AFile.ofLearningAims().row("COURSE_NAME=Caf\u00e9").text().getBytes(ISO_8859_1);
        uploads(latin)
                .then()
                .statusCode(400)
                .body("type", endsWith("unreadable-file"))
                .body("reason", equalTo("not-utf-8"))
                .body("line", equalTo(2))
                .body("byte", equalTo(new String(latin, ISO_8859_1).indexOf('\u00e9')));
        uploads((AFile.ofLearningAims().row().text() + "60326815,\"open").getBytes(UTF_8))
                .then()
                .statusCode(400)
                .body("reason", equalTo("not-csv"));
        uploads(AFile.ofLearningAims().bytes()).then().statusCode(422).body("type", endsWith("empty-upload"));
        uploads(("\uFEFF" + AFile.ofLearningAims().row().text().replace("LARS_QAN", " lars_qan ")).getBytes(UTF_8))
                .then()
                .statusCode(201)
                .body("columns[0]", equalTo("LARS_QAN"));
        assertThat(rowsWithoutUpload()).isZero();
    }

    @Test
    void takesGzipAndNothingAboveFiveMegabytes() throws IOException {
        provider.once()
                .header("Content-Encoding", "gzip")
                .contentType("text/csv")
                .body(gzipped(AFile.ofLearningAims().row().bytes()))
                .post(uploads)
                .then()
                .statusCode(201);
        byte[] large = (AFile.ofLearningAims().row().text() + "\n".repeat(6_000_000)).getBytes(UTF_8);
        uploads(large).then().statusCode(413);
        provider.once()
                .header("Content-Encoding", "gzip")
                .contentType("text/csv")
                .body(gzipped(large))
                .post(uploads)
                .then()
                .statusCode(413);
        provider.once()
                .contentType("application/json")
                .body("{}")
                .post(uploads)
                .then()
                .statusCode(415);
    }

    @Test
    void belongsToItsProviderAlone() {
        Response upload = uploads(AFile.ofLearningAims().row());
        Partner other = Partner.trainingProvider("TP-U" + NEXT.incrementAndGet());
        String path = uploads + "/" + upload.path("id");

        other.get(path).then().statusCode(404);
        other.get(path + "/rows").then().statusCode(404);
        other.post(path + "/publication", "*", null).then().statusCode(404);
        other.get(uploads).then().statusCode(404);
        other.get("/v1/providers/" + other.organisation() + "/course-uploads/" + upload.path("id"))
                .then()
                .statusCode(404);
        Partner.authority().get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
        provider.request()
                .contentType("text/csv")
                .body(AFile.ofLearningAims().row().bytes())
                .post(uploads)
                .then()
                .statusCode(400)
                .body("type", endsWith("idempotency-key-missing"));
    }

    @Test
    void theReportOfErrorsIsHarmlessInASpreadsheet() {
        Response upload = uploads(AFile.ofLearningAims().row("COST==1+1", "YOUR_REFERENCE=@A"));
        String csv = provider.request()
                .accept("text/csv")
                .get(uploads + "/" + upload.path("id") + "/rows?state=error")
                .asString();
        assertThat(csv)
                .startsWith("ROW,GROUP,REFERENCE,COLUMN,VALUE,SEVERITY,CODE,MESSAGE,HINT\r\n")
                .contains("2,2,'@A,COST,'=1+1,error,COURSERUN_COST_INVALID,");
    }

    @Test
    void givesATemplateOfEachForm() {
        String form = given().get("/v1/course-uploads/template").asString();
        assertThat(form.strip().split(",")).hasSize(24).startsWith("LARS_QAN").endsWith("ATTENDANCE_PATTERN");
        assertThat(given().get("/v1/course-uploads/template?form=withoutLearningAim")
                        .asString()
                        .split(","))
                .hasSize(27);
        assertThat(given().get("/v1/course-uploads/template?form=venues")
                        .asString()
                        .split(","))
                .hasSize(10);
        assertThat(given().get("/v1/course-uploads/template?further=true").asString())
                .contains("ATTENDANCE_PATTERN,COMPETENCES,UNITS,QUALIFICATION,CREDIT");
        given().get("/v1/course-uploads/template?form=x").then().statusCode(400);
    }

    @Test
    void thousandsOfRowsAreJudgedInPieces() {
        AFile file = AFile.ofLearningAims();
        for (int i = 0; i < 1_300; i++) {
            file.row(
                    "YOUR_REFERENCE=N" + i,
                    "WHERE_NEXT=" + (i % 2 == 0 ? "Group " + i / 4 : "All the odd ones " + i % 3));
        }
        Response upload = uploads(file);
        upload.then().statusCode(201).body("state", equalTo("ready")).body("differences.created", equalTo(325 + 3));
        publishes(upload, null).then().statusCode(200).body("published.created", equalTo(328));
        given().get(courses + "/N1").then().body("course.runs.size()", equalTo(217));
        provider.get(uploads + "/" + upload.path("id") + "/rows?limit=2")
                .then()
                .body("items.row", contains(2, 3))
                .body("next", notNullValue());
    }

    @Test
    void competencesOfOurColumnAreNamedByCode() {
        UUID framework = UUID.randomUUID();
        UUID competence = UUID.randomUUID();
        database.useHandle(handle -> {
            handle.execute("""
                    insert into framework (id, title, creator, keeper, status, published_at, changed_at, version)
                    values (?, 'For uploads', 'x', 'NB-001', 'IMPLEMENTED', now(), now(), 0)""", framework);
            handle.execute("""
                    insert into competence (framework_id, id, code, statement, position, changed_at, version)
                    values (?, ?, 'UP:12', 'Leads', 1, now(), 0)""", framework, competence);
        });
        Response upload = uploads(AFile.ofLearningAims()
                .with("COMPETENCES")
                .row("COMPETENCES=up:12")
                .row("YOUR_REFERENCE=B", "WHERE_NEXT=Up", "COMPETENCES=UP:12;NONE:1"));
        provider.get(uploads + "/" + upload.path("id") + "/rows?state=error")
                .then()
                .body("items.row", contains(3))
                .body("items[0].errors[0].code", equalTo("COURSE_COMPETENCE_INVALID"))
                .body("items[0].errors.message", hasItem("There is no published competence NONE:1."));
        provider.request().header("If-Match", "*").delete(uploads + "/" + upload.path("id") + "/rows/3");
        provider.post(uploads + "/" + upload.path("id") + "/publication", "*", null)
                .then()
                .statusCode(200);
        given().get(courses + "/L1").then().body("competences.code", contains("UP:12"));
    }

    private byte[] download(String form) {
        return given().accept("text/csv").queryParam("form", form).get(courses).asByteArray();
    }

    private Response uploads(AFile file) {
        return uploads(file.bytes());
    }

    private Response uploads(byte[] file) {
        return uploads(file, UUID.randomUUID().toString());
    }

    private Response uploads(byte[] file, String key) {
        return provider.request()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file)
                .post(uploads);
    }

    private Response publishes(Response upload, Object body) {
        return publishes(
                uploads + "/" + upload.path("id") + "/publication",
                provider.tag(uploads + "/" + upload.path("id")),
                UUID.randomUUID().toString(),
                body);
    }

    private Response publishes(String path, String tag, String key, Object body) {
        var request = provider.request().header("Idempotency-Key", key).header("If-Match", tag);
        return (body == null
                        ? request.noContentType()
                        : request.contentType("application/json").body(body))
                .post(path);
    }

    private int rowsWithoutUpload() {
        return database.withHandle(handle -> handle.select(
                        "select count(*) from course_upload_row r where not exists (select from course_upload u where u.id = r.upload)")
                .mapTo(Integer.class)
                .one());
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
