package org.goldenthread.competencecatalogue.qualifications.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import org.goldenthread.competencecatalogue.Partner;

/** Files of the register as the operator sends them. */
final class ARegisterFile {

    static final String QUALIFICATIONS = "/v1/qualifications";
    static final String UNITS = "/v1/units";
    static final String COMBINATIONS = "/v1/unit-combinations";

    private ARegisterFile() {}

    static Response load(String path, String file) {
        return Partner.operator()
                .request()
                .contentType("text/csv")
                .body(file.getBytes(UTF_8))
                .put(path);
    }
}
