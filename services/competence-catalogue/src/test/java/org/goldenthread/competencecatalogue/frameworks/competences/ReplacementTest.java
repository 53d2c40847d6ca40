package org.goldenthread.competencecatalogue.frameworks.competences;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.competencecatalogue.frameworks.AFramework.says;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.AFramework;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client that lost an answer finds when the meaning of a competence has changed, and with it its identifier. */
@QuarkusTest
class ReplacementTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();
    private String old = "";
    private AFramework draft = AFramework.of(author, new UUID(0, 0));

    @BeforeEach
    void begin() {
        AFramework first = AFramework.draft();
        first.adds(says("1", "An area"));
        old = first.adds(says("2", "Manage a budget"));
        first.publishes();
        draft = first.nextVersion("2");
    }

    private static Map<String, Object> saysOfOther(String statement) {
        return saysOfOther("2", statement);
    }

    private static Map<String, Object> saysOfOther(String code, String statement) {
        Map<String, Object> said = says(code, statement);
        said.put("changesMeaning", true);
        return said;
    }

    @Test
    void isAnsweredAsTheFirstTimeWhenItIsSentAgain() {
        String tag = draft.tag();
        Response first = author.put(draft.competence(old), tag, saysOfOther("Raise a budget"));
        Response again = author.put(draft.competence(old), tag, saysOfOther("Raise a budget"));
        for (Response answer : List.of(first, again)) {
            answer.then()
                    .statusCode(200)
                    .body("statement", equalTo("Raise a budget"))
                    .body("replaces", contains(old));
        }
        assertThat(again.asString()).isEqualTo(first.asString());
        for (String header : List.of("ETag", "Content-Location")) {
            assertThat(again.header(header)).isEqualTo(first.header(header));
        }
        assertThat(draft.statements()).containsExactly("An area", "Raise a budget");
    }

    @Test
    void isReachedByItsOldIdentifierWhereTheMeaningChangesAndNamedElsewhere() {
        String instead = draft.changes(old, saysOfOther("Raise a budget")).path("id");
        author.put(draft.competence(old), "\"99\"", saysOfOther("Raise more"))
                .then()
                .statusCode(412);
        draft.changes(old, saysOfOther("Raise more"))
                .then()
                .statusCode(200)
                .body("id", equalTo(instead))
                .body("replaces", contains(old));
        for (Response lost :
                List.of(author.get(draft.competence(old)), draft.changes(old, says("Manage")), draft.removes(old))) {
            lost.then().statusCode(404).body("replacedBy", equalTo(instead)).body("detail", containsString(instead));
        }
        draft.changes(UUID.randomUUID().toString(), saysOfOther("Raise"))
                .then()
                .statusCode(404)
                .body("replacedBy", nullValue());
    }

    @Test
    void isTheSameInABatchAndInAFile() {
        Map<String, Object> change = Map.of("op", "change", "competence", old, "value", saysOfOther("Raise a budget"));
        String instead = draft.batch(List.of(change)).path("competences[0]");
        String tag = draft.tag();
        draft.batch(List.of(change)).then().statusCode(200).header("ETag", tag).body("competences", contains(instead));
        draft.batch(List.of(Map.of("op", "remove", "competence", old)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-competence"))
                .body("errors.detail", contains(containsString(instead)));
        String file = "id,statement,changesMeaning\r\n" + old + ",Raise a budget,true\r\n";
        author.request()
                .contentType("text/csv")
                .body(file)
                .put(draft.path() + "/competences")
                .then()
                .statusCode(200)
                .header("ETag", tag)
                .body("unchanged", equalTo(1));
    }

    @Test
    void comesBackUnderItsOldIdentifierWhereItIsAddedAgain() {
        draft.changes(old, saysOfOther("Raise a budget")).then().statusCode(200);
        Map<String, Object> again = says("Manage a budget");
        again.put("id", old);
        assertThat(draft.adds(again)).isEqualTo(old);
        author.get(draft.competence(old)).then().statusCode(200);
        draft.changes(old, saysOfOther("3", "Manage two budgets"))
                .then()
                .statusCode(200)
                .body("replaces", contains(old));
        assertThat(draft.statements()).containsExactly("An area", "Raise a budget", "Manage two budgets");
    }

    @Test
    void isNamedOnlyIfItIsInTheCatalogue() {
        AFramework framework = AFramework.draft();
        String competence = framework.adds("Use the telex");
        Map<String, Object> outside = Map.of(
                "identifier",
                "a unit of another body, number 12345",
                "title",
                "A unit",
                "uri",
                "urn:unit:12345",
                "targetType",
                "ext:unit");
        assertThat(outside.get("identifier").toString()).hasSize(36);
        framework.ties("replacedBy", competence, outside).then().statusCode(201);
        framework.publishes();
        given().get("/v1/competences/" + competence)
                .then()
                .statusCode(200)
                .body("replacedBy", nullValue())
                .body("verified", equalTo(true));
    }
}
