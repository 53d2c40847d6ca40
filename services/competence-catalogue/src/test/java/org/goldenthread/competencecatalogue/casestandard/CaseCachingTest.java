package org.goldenthread.competencecatalogue.casestandard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseCachingTest extends ServiceTest {

    @Inject
    Jdbi database;

    @Test
    void whoHasItAlreadyIsToldSo() {
        APackage full = APackage.full("Kept");
        CaseClient.imported(full);
        JsonNode whole = full.json();
        for (String path : List.of(
                "CFDocuments",
                "CFDocuments/" + full.id(),
                "CFPackages/" + full.id(),
                "CFItems/" + whole.at("/CFItems/0/identifier").asText(),
                "CFItemAssociations/" + whole.at("/CFItems/0/identifier").asText(),
                "CFAssociations/" + whole.at("/CFAssociations/0/identifier").asText(),
                "CFConcepts/"
                        + whole.at("/CFDefinitions/CFConcepts/0/identifier").asText(),
                "CFSubjects/"
                        + whole.at("/CFDefinitions/CFSubjects/0/identifier").asText(),
                "CFItemTypes/"
                        + whole.at("/CFDefinitions/CFItemTypes/0/identifier").asText(),
                "CFLicenses/"
                        + whole.at("/CFDefinitions/CFLicenses/0/identifier").asText(),
                "CFAssociationGroupings/"
                        + whole.at("/CFDefinitions/CFAssociationGroupings/0/identifier")
                                .asText(),
                "CFRubrics/" + whole.at("/CFRubrics/0/identifier").asText(),
                "discovery/imscasev1p1_openapi3_v1p0.json")) {
            Response first = CaseClient.get(path);
            first.then()
                    .statusCode(200)
                    .header("Cache-Control", startsWith("public"))
                    .header("ETag", startsWith("\""));
            given().header("If-None-Match", first.header("ETag"))
                    .get(CaseClient.NEW + path)
                    .then()
                    .statusCode(304)
                    .header("ETag", first.header("ETag"))
                    .body(emptyOrNullString());
            if (!path.startsWith("discovery")) {
                assertThat(CaseClient.getOld(path).header("ETag")).isNotEqualTo(first.header("ETag"));
            }
        }
    }

    @Test
    void anyChangeOfTheFrameworkMovesTheTag() {
        APackage full = APackage.full("Moves");
        CaseClient.imported(full);
        String path = "CFItems/" + full.json().at("/CFItems/0/identifier").asText();
        String before = CaseClient.get(path).header("ETag");
        database.useHandle(handle ->
                handle.execute("update framework set version = version + 1 where id = cast(? as uuid)", full.id()));
        assertThat(CaseClient.get(path).header("ETag")).isNotEqualTo(before);
    }
}
