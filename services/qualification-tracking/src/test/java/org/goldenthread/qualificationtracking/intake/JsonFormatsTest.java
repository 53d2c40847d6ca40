package org.goldenthread.qualificationtracking.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JsonFormatsTest extends ServiceTest {

    private Partner submitter;
    private String path;

    @BeforeEach
    void open() {
        submitter = Partner.authority(anEmployer());
        path = submitter.opens(anOpenCollection());
    }

    @Test
    void takesLinesOfJsonAsItTakesTheNationalFormat() {
        putLines("workplaces", AFile.workplaces().row()).then().statusCode(200).body("format", equalTo("ndjson"));
        AFile workers = AFile.workers().row().row("UNIQUEWORKERID=S2", "MAINJOBROLE=8", "NINUMBER=AB123457C");
        putLines("workers", workers).then().statusCode(200).body("rows", equalTo(2));

        submitter
                .validates(path, "merge")
                .then()
                .body("state", equalTo("ACCEPTED_WITH_WARNINGS"))
                .body("counts.workers", equalTo(2))
                .body("differences.new", equalTo(3));
        Response back = submitter.get(path + "/files/workers");
        assertThat(back.contentType()).startsWith("application/x-ndjson");
        assertThat(back.asString()).isEqualTo(String.join("\n", workers.json()));
        assertThat(submitter.get(path + "/files/workers/annotated").statusCode())
                .isEqualTo(404);
    }

    @Test
    void pointsIntoTheLine() {
        putLines("workplaces", AFile.workplaces().row());
        putLines("workers", AFile.workers().row().row("UNIQUEWORKERID=S2", "GENDER=9"));
        submitter.validates(path, "merge").then().body("state", equalTo("REJECTED"));

        submitter
                .get(path + "/issues?severity=error")
                .then()
                .body("items.pointer", hasItem("/GENDER"))
                .body("items.find { it.column == 'GENDER' }.row", equalTo(2));
    }

    @Test
    void takesAWholeReturnAsOneDocument() {
        submitter.put(path, AFile.training().row()).then().statusCode(200);

        putDocument(AFile.workplaces().row(), AFile.workers().row("GENDER=9"))
                .then()
                .statusCode(200)
                .body("files.workers.format", equalTo("document"))
                .body("files", not(hasKey("training")));
        submitter.validates(path, "merge").then().body("state", equalTo("REJECTED"));
        submitter.get(path + "/issues?severity=error").then().body("items.pointer", hasItem("/workers/0/GENDER"));

        putDocument(AFile.workplaces().row(), AFile.workers().row()).then().statusCode(200);
        submitter.validates(path, "merge").then().body("state", equalTo("ACCEPTED"));
        Response back = submitter.get(path + "/files/workers");
        assertThat(back.contentType()).startsWith("application/json");
        assertThat(back.jsonPath().getString("workers[0].UNIQUEWORKERID")).isEqualTo("S1");
        submitter.submits(path, null).then().statusCode(201).body("counts.workers", equalTo(1));
    }

    @Test
    void theSameDocumentOnceMoreChangesNothing() {
        putDocument(AFile.workplaces().row(), AFile.workers().row());
        String tag = submitter.tag(path);

        Response again = submitter
                .request()
                .header("If-Match", "\"0.0\"")
                .contentType("application/json")
                .body(document(AFile.workplaces().row(), AFile.workers().row()))
                .put(path + "/document");

        again.then().statusCode(200).header("ETag", equalTo(tag));
    }

    @Test
    void refusesWhatIsNotRowsOfJson() {
        put("workers", "{\"LOCALESTID\":\"WP1\"").then().statusCode(400).body("type", endsWith(":unreadable-file"));
        put("workers", "[]").then().statusCode(400).body("type", endsWith(":unreadable-file"));
        put("workers", "{\"LOCALESTID\":\"WP1\",\"SHOESIZE\":5}")
                .then()
                .statusCode(422)
                .body("type", endsWith(":wrong-columns"))
                .body("errors[0].pointer", startsWith("/SHOESIZE"));
        submitter
                .request()
                .header("If-Match", submitter.tag(path))
                .contentType("application/json")
                .body("{\"workplaces\":[]}")
                .put(path + "/document")
                .then()
                .statusCode(400)
                .body("type", endsWith(":unreadable-file"));
    }

    @Test
    void anotherOrganisationsReturnTakesNoDocument() {
        Partner.authority(anEmployer())
                .request()
                .header("If-Match", "\"1.1\"")
                .contentType("application/json")
                .body(document(AFile.workplaces().row(), AFile.workers().row()))
                .put(path + "/document")
                .then()
                .statusCode(404);
    }

    private Response putLines(String kind, AFile file) {
        return put(kind, String.join("\n", file.json()));
    }

    private Response put(String kind, String lines) {
        return submitter
                .request()
                .header("If-Match", submitter.tag(path))
                .contentType("application/x-ndjson")
                .body(lines.getBytes(UTF_8))
                .put(path + "/files/" + kind);
    }

    private Response putDocument(AFile workplaces, AFile workers) {
        return submitter
                .request()
                .header("If-Match", submitter.tag(path))
                .contentType("application/json")
                .body(document(workplaces, workers))
                .put(path + "/document");
    }

    private static String document(AFile workplaces, AFile workers) {
        return "{\"workplaces\":[%s],\"workers\":[%s]}"
                .formatted(String.join(",", workplaces.json()), String.join(",", workers.json()));
    }
}
