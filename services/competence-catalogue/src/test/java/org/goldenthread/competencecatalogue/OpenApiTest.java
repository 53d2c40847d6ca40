package org.goldenthread.competencecatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends ServiceTest {

    private static final Path COMMITTED = Path.of("../../api-specs/competence-catalogue.yaml");

    /** A change of the API is reviewed as a change of the product: with UPDATE_API_SPECS set the file is written anew. */
    @Test
    void theCommittedDocumentIsTheOneTheCodeMakes() throws IOException {
        String made = given().accept("application/yaml").get("/q/openapi").asString();
        // The tests' issuer has another port each time.
        made = made.replaceFirst("(openIdConnectUrl: http://localhost:)\\d+/", "$18180/realms/golden-thread/");

        if (System.getenv("UPDATE_API_SPECS") != null) {
            Files.writeString(COMMITTED, made);
        }
        assertThat(Files.readString(COMMITTED))
                .as("run with UPDATE_API_SPECS=1")
                .isEqualTo(made);
    }
}
