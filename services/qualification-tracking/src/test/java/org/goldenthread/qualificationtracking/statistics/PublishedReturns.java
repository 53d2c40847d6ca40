package org.goldenthread.qualificationtracking.statistics;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.PublishedTable2007;
import org.goldenthread.sampledata.SampleReturn;
import org.goldenthread.sampledata.spec.SampleSpec;

/** Hands in returns whose registered managers have the margins of the table published in 2007, and asks for that table. */
final class PublishedReturns {

    private static final String QUERY =
            "/v1/data-sets/registered-manager-qualifications/query?by=setting&area=ENG&period=";

    private PublishedReturns() {}

    static JsonPath tableOfReturnsWithThoseMargins(String collection) throws IOException {
        List<SampleReturn> returns = PublishedTable2007.returns(SampleSpec.of(2007, 1, 1, 0), 4, 2);
        int organisation = 0;
        for (SampleReturn one : returns) {
            handIn(one, collection, "LA-" + List.of(102, 104, 106, 107).get(organisation++));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> given().get(QUERY + collection).jsonPath().getInt("rows[0].base") == 1966);
        return given().get(QUERY + collection).jsonPath();
    }

    private static void handIn(SampleReturn sample, String collection, String authority) throws IOException {
        Partner submitter = Partner.authority(authority);
        String path = submitter.opens(collection);
        for (FileKind kind : List.of(FileKind.WORKPLACES, FileKind.WORKERS)) {
            var out = new ByteArrayOutputStream();
            sample.write(kind, out);
            submitter.put(path, kind.pathName(), out.toByteArray()).then().statusCode(200);
        }
        submitter.validates(path, "merge");
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(201);
        Partner.director(authority).signsOff(path).then().statusCode(200);
    }
}
