package org.goldenthread.qualificationtracking;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.goldenthread.testing.ApiClient;

/** A client of the API in one of the parts that partners play. */
public final class Partner extends ApiClient {

    private static final List<String> SUBMITTER =
            List.of("returns:read", "returns:write", "returns:submit", "statistics:read");

    private Partner(String client, String organisation, List<String> roles) {
        super(client, organisation, roles);
    }

    public static Partner authority(String organisation) {
        return new Partner("system-of-" + organisation, organisation, SUBMITTER);
    }

    public static Partner director(String organisation) {
        return new Partner("director-of-" + organisation, organisation, List.of("returns:read", "returns:sign-off"));
    }

    public static Partner nationalBody() {
        return new Partner("national-body", "NB-001", List.of("statistics:read", "collections:manage"));
    }

    public static Partner operator() {
        return new Partner("operator", "NB-000", List.of("organisations:manage", "platform:operate"));
    }

    /** Opens the organisation's return to a collection and gives its path. */
    public String opens(String collection) {
        Response response = post("/v1/returns", null, Map.of("collection", collection, "organisation", organisation()));
        assertThat(response.statusCode()).as(response.asString()).isIn(200, 201);
        return "/v1/returns/" + response.jsonPath().getString("id");
    }

    /** Of its organisation, and of no other: CQC's numbers are made from it. */
    public int number() {
        int number = Integer.parseInt(organisation().replaceAll("\\D", ""));
        return organisation().startsWith("LA-") ? number : 1_000 + number;
    }

    public Response put(String path, AFile file) {
        return put(path, file.kind().pathName(), file.of(number()).bytes());
    }

    public Response put(String path, String kind, byte[] bytes) {
        return request()
                .header("If-Match", tag(path))
                .contentType("text/csv")
                .body(bytes)
                .put(path + "/files/" + kind);
    }

    /** Puts files and validates them; the answer is the return. */
    public Response validates(String path, String mode, AFile... files) {
        for (AFile file : files) {
            Response put = put(path, file);
            assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        }
        Response response = once().header("If-Match", tag(path))
                .header("Prefer", "wait=30")
                .contentType(ContentType.JSON)
                .body(Map.of("mode", mode))
                .post(path + "/validation");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response;
    }

    public Response submits(String path, Object body) {
        return post(path + "/submission", tag(path), body);
    }

    public Response signsOff(String path) {
        return post(path + "/sign-off", tag(path), null);
    }
}
