package org.goldenthread.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A client of an API with its own token: hides the HTTP, not the answers. */
public class ApiClient {

    private final String client;
    private final String organisation;
    private final List<String> roles;

    public ApiClient(String client, String organisation, List<String> roles) {
        this.client = client;
        this.organisation = organisation;
        this.roles = List.copyOf(roles);
    }

    public String organisation() {
        return organisation;
    }

    public RequestSpecification request() {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(EmbeddedServers.issuer().token(client, organisation, roles));
    }

    public Response get(String path) {
        return request().get(path);
    }

    public String tag(String path) {
        return get(path).header("ETag");
    }

    /** A request with a key of its own. */
    public RequestSpecification once() {
        return request().header("Idempotency-Key", UUID.randomUUID().toString());
    }

    public Response post(String path, @Nullable String ifMatch, @Nullable Object body) {
        return with(once(), ifMatch, body).post(path);
    }

    public Response put(String path, @Nullable String ifMatch, @Nullable Object body) {
        return with(request(), ifMatch, body).put(path);
    }

    private static RequestSpecification with(
            RequestSpecification request, @Nullable String ifMatch, @Nullable Object body) {
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return body == null
                ? request.noContentType()
                : request.contentType(ContentType.JSON).body(body);
    }
}
