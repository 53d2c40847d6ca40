package org.goldenthread.competencecatalogue.courseuploads;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.jdbi.v3.core.Jdbi;

/** A training provider of a test's own, and what it does with uploads. */
abstract class ProvidersUploads extends ServiceTest {

    static final AtomicInteger NEXT = new AtomicInteger();

    final Partner provider = Partner.trainingProvider("TP-U" + NEXT.incrementAndGet());
    final String own = "/v1/providers/" + provider.organisation();
    final String uploads = own + "/course-uploads";
    final String courses = own + "/courses";

    @Inject
    Jdbi database;

    byte[] download(String form) {
        return given().accept("text/csv").queryParam("form", form).get(courses).asByteArray();
    }

    Response uploads(AFile file) {
        return uploads(file.bytes());
    }

    Response uploads(byte[] file) {
        return uploads(file, UUID.randomUUID().toString());
    }

    Response uploads(byte[] file, String key) {
        return provider.request()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file)
                .post(uploads);
    }

    Response publishes(Response upload, Object body) {
        return publishes(
                uploads + "/" + upload.path("id") + "/publication",
                provider.tag(uploads + "/" + upload.path("id")),
                UUID.randomUUID().toString(),
                body);
    }

    Response publishes(String path, String tag, String key, Object body) {
        var request = provider.request().header("Idempotency-Key", key).header("If-Match", tag);
        return (body == null
                        ? request.noContentType()
                        : request.contentType("application/json").body(body))
                .post(path);
    }

    int rowsWithoutUpload() {
        return database.withHandle(handle -> handle.select(
                        "select count(*) from course_upload_row r where not exists (select from course_upload u where u.id = r.upload)")
                .mapTo(Integer.class)
                .one());
    }

    static byte[] gzipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
