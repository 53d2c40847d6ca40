package org.goldenthread.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.goldenthread.testing.EmbeddedServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class CurrentCallerTest {

    private static final List<String> WRITERS = List.of("write");

    @Test
    void showsATokenNeverLessOfWhatIsPublicThanNoneWouldSee() {
        var issuer = EmbeddedServers.issuer();
        assertThat(draftsFor(given())).isEqualTo("nobody");
        assertThat(draftsFor(given().auth().oauth2(issuer.tokenOfNobody("a", WRITERS))))
                .isEqualTo("nobody");
        assertThat(draftsFor(given().auth().oauth2(issuer.token("a", "LA-212", List.of("read")))))
                .isEqualTo("nobody");
        assertThat(draftsFor(given().auth().oauth2(issuer.token("a", "LA-212", WRITERS))))
                .isEqualTo("LA-212");
    }

    @Test
    void asksForTheOrganisationWhereSomethingIsDoneForIt() {
        given().auth()
                .oauth2(EmbeddedServers.issuer().tokenOfNobody("a", WRITERS))
                .get("/notes/organisation")
                .then()
                .statusCode(403)
                .body("type", endsWith("forbidden"));
    }

    private static String draftsFor(RequestSpecification caller) {
        return caller.get("/notes/drafts").then().statusCode(200).extract().path("of");
    }
}
