package org.goldenthread.competencecatalogue.courses;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.goldenthread.competencecatalogue.Partner;

/** What a provider is told of courses. */
final class JudgedCourses {

    static final Partner PROVIDER = Partner.trainingProvider("TP-RULES");
    static final String OWN = "/v1/providers/TP-RULES";

    private JudgedCourses() {}

    static void aVenue() {
        PROVIDER.put(OWN + "/venues/V1", "*", AVenue.named("Main hall"));
        PROVIDER.put(OWN + "/venues/V1", null, AVenue.named("Main hall"));
    }

    static void breaks(ACourse course, String pointer, String code) {
        judged(course)
                .then()
                .statusCode(422)
                .body("errors.code", hasItems(code))
                .body("errors.find { it.code == '" + code + "' }.pointer", equalTo(pointer));
    }

    static void breaks(ACourse course, List<String> pointers, List<String> codes) {
        judged(course)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(codes))
                .body("errors.pointer", equalTo(pointers));
    }

    static Response judged(ACourse course) {
        return PROVIDER.request()
                .queryParam("dryRun", true)
                .contentType(ContentType.JSON)
                .body(course.body())
                .put(OWN + "/courses/JUDGED");
    }
}
