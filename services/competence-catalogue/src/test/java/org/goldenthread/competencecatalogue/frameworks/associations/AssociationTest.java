package org.goldenthread.competencecatalogue.frameworks.associations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.competencecatalogue.frameworks.AFramework.says;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.AFramework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AssociationTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isPeerOf",
                "isPartOf",
                "exactMatchOf",
                "precedes",
                "isRelatedTo",
                "exemplar",
                "hasSkillLevel",
                "isTranslationOf",
                "replacedBy",
                "ext:covers",
                "ext:required-at.Level_2"
            })
    void tiesTwoCompetencesByTheTypesOfTheStandardAndOnesOwn(String type) {
        AFramework draft = AFramework.draft();
        String one = draft.adds(says("1", "One"));
        String two = draft.adds("Two");
        Response made = draft.ties(type, one, two);
        made.then()
                .statusCode(201)
                .header("ETag", draft.tag())
                .body("type", equalTo(type))
                .body("origin.title", equalTo("1"))
                .body("destination.title", equalTo("Two"))
                .body("destination.targetType", equalTo("CASE"));
        author.get(made.header("Location")).then().statusCode(200).body("id", equalTo(made.path("id")));
        draft.ties(type, one, two).then().statusCode(422).body("errors.code", contains("association-exists"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"covers", "ext:", "ext:a b", "EXT:covers", "ischildof", "xext:covers"})
    void refusesATypeThatNobodyKnows(String type) {
        AFramework draft = AFramework.draft();
        draft.ties(type, draft.adds("One"), draft.id().toString())
                .then()
                .statusCode(422)
                .body("type", endsWith("invalid-association"))
                .body("errors.code", contains("unknown-type"))
                .body("errors.pointer", contains("/type"));
    }

    @Test
    void leadsToWhatIsOutsideTheCatalogue() {
        AFramework draft = AFramework.draft();
        String one = draft.adds("One");
        draft.ties(
                        "ext:assessedBy",
                        one,
                        Map.of(
                                "identifier", "K/104/0809",
                                "title", "A unit",
                                "uri", "https://register.example/units/K-104-0809",
                                "targetType", "ext:qcfUnit"))
                .then()
                .statusCode(201)
                .body("destination.identifier", equalTo("K/104/0809"))
                .body("destination.targetType", equalTo("ext:qcfUnit"));
        draft.ties("isRelatedTo", one, Map.of("identifier", "K/104/0809", "targetType", "qcfUnit", "uri", "nowhere"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/destination/targetType", "/destination/title", "/destination/uri"));
        draft.ties("isRelatedTo", one, "K/104/0809")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-a-uuid"))
                .body("errors.pointer", contains("/destination/identifier"));
        draft.ties(
                        "isChildOf",
                        one,
                        Map.of("identifier", "x", "title", "x", "uri", "urn:x", "targetType", "ext:course"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-a-node"));
    }

    @Test
    void leadsToNothingThatIsNotThere() {
        AFramework draft = AFramework.draft();
        String one = draft.adds("One");
        AFramework others = AFramework.draft(Partner.otherNationalBody());
        String secret = others.adds("In the draft of somebody else");
        for (String unknown :
                List.of(UUID.randomUUID().toString(), secret, others.id().toString())) {
            draft.ties("isRelatedTo", one, unknown)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("unknown-node"));
        }
        draft.ties("isRelatedTo", UUID.randomUUID().toString(), one)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/origin"));
        others.publishes();
        draft.ties("exactMatchOf", one, secret).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"precedes", "isChildOf", "replacedBy"})
    void neverLeadsBackToWhereItBegan(String type) {
        AFramework draft = AFramework.draft();
        String one = draft.adds(says("1", "One"));
        String two = draft.adds(says("2", "Two"));
        String three = draft.adds(says("3", "Three"));
        draft.ties(type, one, two).then().statusCode(201);
        draft.ties(type, two, three).then().statusCode(201);
        draft.ties(type, three, one)
                .then()
                .statusCode(422)
                .body("errors.code", contains("cycle"))
                .body("errors.detail", contains(containsString("1 → 2 → 3")));
        draft.ties(type, one, one).then().statusCode(422).body("errors.code", contains("itself"));
        draft.ties("isRelatedTo", three, one).then().statusCode(201);
    }

    @Test
    void saysOnlyOfOnesOwnCompetencesWhatTookTheirPlace() {
        AFramework theirs = AFramework.draft(Partner.otherNationalBody());
        String competence = theirs.adds("Theirs");
        theirs.publishes();
        AFramework draft = AFramework.draft();
        draft.ties("replacedBy", competence, draft.adds("Ours"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-yours-to-replace"));
    }

    @Test
    void putsACompetenceUnderAnother() {
        AFramework draft = AFramework.draft();
        String area = draft.adds("Area");
        String unit = draft.adds("Unit");
        draft.ties("isChildOf", unit, area).then().statusCode(201);
        author.get(draft.competence(unit)).then().body("parent", equalTo(area));
        List<String> places = author.request()
                .queryParam("type", "isChildOf")
                .queryParam("node", unit)
                .get(draft.path() + "/associations")
                .jsonPath()
                .getList("items.id");
        assertThat(places).hasSize(1);
        author.request()
                .header("If-Match", draft.tag())
                .delete(draft.path() + "/associations/" + places.getFirst())
                .then()
                .statusCode(422)
                .body("errors.code", contains("orphan"));
    }

    @Test
    void takesOverACompetenceOfAnotherFrameworkWithoutLosingItsOwn() {
        AFramework others = AFramework.draft(Partner.otherNationalBody());
        String theirs = others.adds("Theirs");
        others.publishes();
        AFramework draft = AFramework.draft();
        String own = draft.adds("Own");
        draft.ties("isChildOf", own, theirs).then().statusCode(201);
        author.get(draft.competence(own)).then().body("parent", nullValue());
        author.request()
                .queryParam("type", "isChildOf")
                .queryParam("node", own)
                .get(draft.path() + "/associations")
                .then()
                .body(
                        "items.destination.identifier",
                        hasItems(theirs, draft.id().toString()));
        String alias = draft.ties("isChildOf", theirs, draft.id().toString()).path("id");
        author.request()
                .header("If-Match", draft.tag())
                .delete(draft.path() + "/associations/" + alias)
                .then()
                .statusCode(204);
    }

    @Test
    void isTakenOutOfADraft() {
        AFramework draft = AFramework.draft();
        String one = draft.adds("One");
        String made = draft.ties("isRelatedTo", one, draft.id().toString()).path("id");
        String path = draft.path() + "/associations/" + made;
        author.request().delete(path).then().statusCode(428);
        author.request().header("If-Match", "\"0\"").delete(path).then().statusCode(412);
        author.request()
                .header("If-Match", draft.tag())
                .delete(path)
                .then()
                .statusCode(204)
                .header("ETag", draft.tag());
        author.request().header("If-Match", draft.tag()).delete(path).then().statusCode(404);
        author.get(path).then().statusCode(404);
    }

    @Test
    void goesWithItsCompetence() {
        AFramework draft = AFramework.draft();
        String one = draft.adds("One");
        String two = draft.adds("Two");
        draft.ties("precedes", one, two).then().statusCode(201);
        draft.removes(two).then().statusCode(204);
        author.request()
                .queryParam("node", two)
                .get(draft.path() + "/associations")
                .then()
                .body("items", empty())
                .body("next", nullValue());
    }

    @Test
    void isPaged() {
        AFramework framework = AFramework.published("One", "Two", "Three");
        Response page = given().queryParam("limit", 2).get(framework.path() + "/associations");
        page.then().body("items.size()", equalTo(2)).body("items.type", contains("isChildOf", "isChildOf"));
        given().queryParam("limit", 2)
                .queryParam("after", page.<String>path("next"))
                .get(framework.path() + "/associations")
                .then()
                .body("items.size()", equalTo(1));
    }
}
