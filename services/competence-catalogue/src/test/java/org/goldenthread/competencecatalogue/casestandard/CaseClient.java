package org.goldenthread.competencecatalogue.casestandard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import org.goldenthread.competencecatalogue.Partner;

/** Asks as anybody does who has no token, and imports as an author. */
final class CaseClient {

    static final String NEW = "/ims/case/v1p1/";
    static final String OLD = "/ims/case/v1p0/";

    private CaseClient() {}

    static Response get(String path) {
        return given().get(NEW + path);
    }

    static Response getOld(String path) {
        return given().get(OLD + path);
    }

    static ObjectNode json(Response answer) {
        return APackage.read(answer.then().statusCode(200).extract().asString());
    }

    static Response send(Partner author, String query, String body) {
        return author.once().contentType("application/json").body(body).post("/v1/framework-imports" + query);
    }

    static Response send(JsonNode body) {
        return send(Partner.nationalBody(), "", body.toString());
    }

    static ObjectNode imported(APackage sent) {
        return imported(sent.json());
    }

    static ObjectNode imported(JsonNode sent) {
        Response answer = send(sent);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return APackage.read(answer.asString());
    }
}
