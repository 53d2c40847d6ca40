package org.goldenthread.qualificationtracking.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileIntakeTest extends ServiceTest {

    private Partner submitter;
    private String path;

    @BeforeEach
    void open() {
        submitter = Partner.authority(anEmployer());
        path = submitter.opens(anOpenCollection());
    }

    @Test
    void givesAFileBackByteForByte() {
        String text = "\uFEFF" + AFile.workers().row("DISPLAYID=Zoë 🙂 e\u0301").text();

        submitter
                .put(path, "workers", text.getBytes(UTF_8))
                .then()
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("bytes", equalTo(text.getBytes(UTF_8).length));
        assertThat(submitter.get(path + "/files/workers").asByteArray()).isEqualTo(text.getBytes(UTF_8));
    }

    @Test
    void takesLineFeedsAndRowsLargerThanAPiece() {
        AFile many = AFile.workers();
        for (int i = 0; i < 4000; i++) {
            many.row("UNIQUEWORKERID=S" + i);
        }
        byte[] bytes = many.text().replace("\r\n", "\n").getBytes(UTF_8);

        submitter.put(path, "workers", bytes).then().statusCode(200).body("rows", equalTo(4000));
        assertThat(submitter.get(path + "/files/workers").asByteArray()).isEqualTo(bytes);
    }

    @Test
    void takesGzipAndKeepsWhatWasInIt() throws IOException {
        byte[] bytes = AFile.workers().row().bytes();
        gzipped(gzip(bytes)).then().statusCode(200).body("bytes", equalTo(bytes.length));
        assertThat(submitter.get(path + "/files/workers").asByteArray()).isEqualTo(bytes);
    }

    @Test
    void refusesAGzipBombBeforeItIsExpanded() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(AFile.workers().bytes());
            byte[] line = (",".repeat(40) + "\r\n").repeat(2000).getBytes(UTF_8);
            for (long written = 0; written < 60_000_000; written += line.length) {
                gzip.write(line);
            }
        }
        gzipped(bomb.toByteArray()).then().statusCode(413).body("type", endsWith("payload-too-large"));
        submitter.get(path).then().body("files.size()", equalTo(0));
    }

    @Test
    void refusesWhatSaysGzipAndIsNot() throws IOException {
        gzipped(AFile.workers().row().bytes()).then().statusCode(400).body("reason", equalTo("not-gzip"));
        byte[] whole = gzip(AFile.workers().row().bytes());
        gzipped(Arrays.copyOf(whole, whole.length / 2)).then().statusCode(400);
        submitter
                .request()
                .header("If-Match", submitter.tag(path))
                .header("Content-Encoding", "br")
                .contentType("text/csv")
                .body("x")
                .put(path + "/files/workers")
                .then()
                .statusCode(415);
    }

    @Test
    void namesEveryColumnThatIsWrong() {
        String text = AFile.workers().row().text().replaceFirst("GENDER", "SEX").replaceFirst("ETHNICITY", "POSTCODE");

        submitter
                .put(path, "workers", text.getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("type", endsWith("wrong-columns"))
                .body("errors.parameter", hasItems("GENDER", "SEX", "ETHNICITY", "POSTCODE"));
    }

    @Test
    void saysWhenAFileOfAnotherKindIsInThePlace() {
        Response refused =
                submitter.put(path, "workers", AFile.workplaces().row().bytes());

        refused.then().statusCode(422).body("errors.code", hasItem("wrong-file"));
        assertThat(refused.asString()).contains("workplaces");
    }

    @Test
    void refusesWhatCannotBeReadAndSaysWhere() {
        unreadable("".getBytes(UTF_8)).then().body("reason", equalTo("empty"));
        byte[] latin = AFile.workers().row("DISPLAYID=Zoë").text().getBytes(ISO_8859_1);
        int offset = AFile.workers().row("DISPLAYID=Zoë").text().indexOf('ë');
        unreadable(latin).then().body("reason", equalTo("not-utf-8")).body("byteOffset", equalTo(offset));
        unreadable(AFile.workers().row("DISPLAYID=\"open").bytes())
                .then()
                .body("reason", equalTo("unbalanced-quote"))
                .body("line", equalTo(2));
        unreadable(AFile.workers().row("DISPLAYID=a\u0000b").bytes()).then().body("reason", equalTo("nul"));
        unreadable(AFile.workers().row("DISPLAYID=" + "x".repeat(5000)).bytes())
                .then()
                .body("reason", equalTo("cell-too-long"))
                .body("line", equalTo(2))
                .body("column", equalTo("DISPLAYID"));
    }

    @Test
    void takesAHeaderWithoutRows() {
        submitter.put(path, AFile.workers()).then().statusCode(200).body("rows", equalTo(0));
    }

    @Test
    void wantsTheTagAndTheMediaType() {
        submitter
                .request()
                .contentType("text/csv")
                .body("x")
                .put(path + "/files/workers")
                .then()
                .statusCode(428);
        submitter
                .request()
                .header("If-Match", "\"9.9\"")
                .contentType("text/csv")
                .body(AFile.workers().row().bytes())
                .put(path + "/files/workers")
                .then()
                .statusCode(412);
        submitter
                .request()
                .header("If-Match", submitter.tag(path))
                .contentType("application/xml")
                .body("<x/>")
                .put(path + "/files/workers")
                .then()
                .statusCode(415);
        submitter.put(path, "managers", "x".getBytes(UTF_8)).then().statusCode(404);
    }

    @Test
    void answersARepeatedUploadThoughItsTagIsStale() {
        String stale = submitter.tag(path);
        byte[] bytes = AFile.workers().row().bytes();
        for (int i = 0; i < 2; i++) {
            submitter
                    .request()
                    .header("If-Match", stale)
                    .contentType("text/csv")
                    .body(bytes)
                    .put(path + "/files/workers")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void takesAFileAway() {
        submitter.put(path, AFile.training().row());

        submitter
                .request()
                .header("If-Match", submitter.tag(path))
                .delete(path + "/files/training")
                .then()
                .statusCode(200)
                .body("files.size()", equalTo(0));
        submitter.get(path + "/files/training").then().statusCode(404);
    }

    private Response unreadable(byte[] bytes) {
        Response response = submitter.put(path, "workers", bytes);
        response.then().statusCode(400).body("type", endsWith("unreadable-file"));
        return response;
    }

    private Response gzipped(byte[] bytes) {
        return submitter
                .request()
                .header("If-Match", submitter.tag(path))
                .header("Content-Encoding", "gzip")
                .contentType("text/csv")
                .body(bytes)
                .put(path + "/files/workers");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
