package org.goldenthread.qualificationtracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends ServiceTest {

    private static final Path COMMITTED = Path.of("../../api-specs/qualification-tracking.yaml");

    /** A change of the API is reviewed as a change of the product: {@code -Dapi-specs.update=true} writes the file anew. */
    @Test
    void theCommittedDocumentIsTheOneTheCodeMakes() throws IOException {
        String made = given().accept("application/yaml").get("/q/openapi").asString();

        if (Boolean.getBoolean("api-specs.update")) {
            Files.writeString(COMMITTED, made);
        }
        assertThat(COMMITTED).as("run with -Dapi-specs.update=true").hasContent(made);
    }
}
