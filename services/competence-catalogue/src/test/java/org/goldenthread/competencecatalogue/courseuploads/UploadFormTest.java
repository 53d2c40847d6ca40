package org.goldenthread.competencecatalogue.courseuploads;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.goldenthread.competencecatalogue.courses.ACourse;
import org.goldenthread.competencecatalogue.courses.AVenue;
import org.junit.jupiter.api.Test;

/** The national forms, in and out. */
@QuarkusTest
class UploadFormTest extends ProvidersUploads {

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
}
