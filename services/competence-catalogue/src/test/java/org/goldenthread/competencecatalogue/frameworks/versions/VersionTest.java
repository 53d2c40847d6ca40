package org.goldenthread.competencecatalogue.frameworks.versions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.competencecatalogue.frameworks.AFramework.says;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.AFramework;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.testing.EventProbe;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** The life of a framework from version to version. */
@QuarkusTest
class VersionTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();

    @Inject
    Jdbi database;

    @Inject
    LondonCalendar calendar;

    @Test
    void keepsTheOldOneAsItWasAndChangesIdentifiersOnlyWithTheMeaning() {
        AFramework first = AFramework.draft();
        String kept = first.adds(says("1", "Stays as it is"));
        String typo = first.adds(says("2", "Has a tpyo"));
        String meaning = first.adds(says("3", "Manage a budget"));
        String dropped = first.adds(says("4", "Use the telex"));
        first.ties("precedes", meaning, kept).then().statusCode(201);
        String external = first.ties(
                        "ext:assessedBy",
                        kept,
                        Map.of("identifier", "K/1", "title", "Unit", "uri", "urn:unit:1", "targetType", "ext:unit"))
                .path("id");
        first.publishes();
        List<String> competencesBefore = rows("competence", first);
        List<String> associationsBefore = rows("association", first);
        String unit = aUnitThatCovers(meaning, dropped, kept);
        String course = aCourseThatCovers(typo, dropped);

        AFramework second = first.nextVersion("2");
        author.get(second.path())
                .then()
                .body("status", equalTo("draft"))
                .body("predecessor", equalTo(first.id().toString()))
                .body("edition", equalTo("2"))
                .body("competences", equalTo(4));
        author.get(second.path() + "/associations/" + external).then().statusCode(200);
        author.post(first.path() + "/versions", null, Map.of("edition", "2b"))
                .then()
                .statusCode(409)
                .body("type", endsWith("successor-exists"))
                .body("successor", equalTo(second.path()));

        second.changes(typo, says("2", "Has a typo"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/changesMeaning"))
                .body("errors.code", contains("changes-meaning-missing"));
        Map<String, Object> corrected = says("2", "Has a typo");
        corrected.put("changesMeaning", false);
        second.changes(typo, corrected).then().statusCode(200).body("id", equalTo(typo));
        second.changes(typo, says("2", "Has a typo")).then().statusCode(200).body("id", equalTo(typo));
        Map<String, Object> other = says("3", "Raise the money for a budget");
        other.put("changesMeaning", true);
        other.put("position", 2);
        Response replaced = second.changes(meaning, other);
        String instead = replaced.path("id");
        replaced.then().statusCode(200).body("replaces", contains(meaning));
        assertThat(instead).isNotEqualTo(meaning);
        assertThat(replaced.header("Content-Location")).endsWith(instead);
        second.removes(dropped).then().statusCode(204);
        String added = second.adds(says("5", "Write to the press"));
        author.request()
                .queryParam("type", "precedes")
                .get(second.path() + "/associations")
                .then()
                .body("items.origin.identifier", contains(instead))
                .body("items.destination.identifier", contains(kept));

        Response differences = author.get(second.path() + "/differences");
        differences
                .then()
                .body("predecessor", equalTo(first.id().toString()))
                .body("counts", equalTo(Map.of("added", 1, "removed", 1, "replaced", 1, "edited", 1, "unchanged", 1)))
                .body("associations", equalTo(Map.of("added", 2, "removed", 1)))
                .body("items.find { it.change == 'added' }.competence", equalTo(added))
                .body("items.find { it.change == 'removed' }.previous", equalTo(dropped))
                .body("items.find { it.change == 'replaced' }.previous", equalTo(meaning))
                .body("items.find { it.change == 'replaced' }.competence", equalTo(instead))
                .body("items.find { it.change == 'edited' }.competence", equalTo(typo))
                .body(
                        "items.find { it.change == 'edited' }.fields",
                        contains(Map.of("field", "statement", "before", "Has a tpyo", "after", "Has a typo")));
        author.request()
                .queryParam("change", "edited")
                .get(second.path() + "/differences")
                .then()
                .body("items.size()", equalTo(1));

        author.get(second.path() + "/impact")
                .then()
                .body("of", equalTo("version"))
                .body("counts", equalTo(Map.of("competences", 3, "units", 1, "courses", 1, "associations", 0)))
                .body("items.findAll { it.unit != null }.competence", containsInAnyOrder(meaning, dropped))
                .body("items.find { it.competence == '" + meaning + "' }.replacedBy", equalTo(instead))
                .body("items.find { it.unit != null }.unit.reference", equalTo(unit))
                .body("items.findAll { it.course != null }.competence", containsInAnyOrder(typo, dropped))
                .body("items.find { it.course != null }.course", hasEntry("reference", "C-1"))
                .body("items.find { it.course != null }.course", hasEntry("id", course));
        given().get("/v1/competences/" + meaning).then().body("replacedBy", nullValue());
        given().get("/v1/competences/" + instead).then().statusCode(404);

        second.publishes();

        given().get(first.path())
                .then()
                .body("status", equalTo("retired"))
                .body("statusEnd", equalTo(calendar.today().toString()))
                .body("successor", equalTo(second.id().toString()));
        assertThat(rows("competence", first)).isEqualTo(competencesBefore);
        assertThat(rows("association", first)).isEqualTo(associationsBefore);
        given().queryParam("type", "replacedBy")
                .get(second.path() + "/associations")
                .then()
                .body(
                        "items.collect { it.origin.identifier + ' ' + it.destination.identifier }",
                        containsInAnyOrder(first.id() + " " + second.id(), meaning + " " + instead));
        given().get("/v1/competences/" + meaning)
                .then()
                .body("status", equalTo("retired"))
                .body("statement", equalTo("Manage a budget"))
                .body("successors.id", contains(instead));
        given().get("/v1/competences/" + instead)
                .then()
                .body("status", equalTo("implemented"))
                .body("replaces.id", contains(meaning));
        given().get("/v1/competences/" + typo)
                .then()
                .body("framework", equalTo(second.id().toString()))
                .body("statement", equalTo("Has a typo"))
                .body(
                        "frameworks.id",
                        contains(second.id().toString(), first.id().toString()));
        given().get("/v1/competences/" + typo + "/history")
                .then()
                .body("items.statement", contains("Has a tpyo", "Has a typo"))
                .body("items.frameworkStatus", contains("retired", "implemented"));
        assertThat(EventProbe.of("competence-catalogue.competence")
                        .await(2, event -> event.key().equals(dropped))
                        .getLast()
                        .type())
                .isEqualTo("org.goldenthread.competence.retired.v1");
        author.post(first.path() + "/versions", null, Map.of("edition", "3"))
                .then()
                .statusCode(409)
                .body("detail", containsString("newest"));
    }

    private List<String> rows(String table, AFramework framework) {
        return database.withHandle(handle -> handle.select(
                        "select t::text from " + table + " t where framework_id = ? order by id", framework.id())
                .mapTo(String.class)
                .list());
    }

    private String aUnitThatCovers(String... competences) {
        String reference = "U/" + UUID.randomUUID();
        database.useHandle(handle -> {
            handle.execute("insert into unit (reference, title, version) values (?, 'A unit', 1)", reference);
            for (String competence : competences) {
                handle.execute(
                        "insert into unit_competence (unit, competence, coverage) values (?, ?, 'partial')",
                        reference,
                        UUID.fromString(competence));
            }
        });
        return reference;
    }

    private String aCourseThatCovers(String... competences) {
        UUID course = UUID.randomUUID();
        database.useHandle(handle -> {
            handle.execute("""
                    insert into course (id, provider, reference, title, state, document, digest, created_at, changed_at, version)
                    values (?, ?, 'C-1', 'A course', 'published', '{}', 'x', now(), now(), 0)""", course, "TP-" + course);
            for (String competence : competences) {
                handle.execute(
                        "insert into course_competence (course, competence) values (?, ?)",
                        course,
                        UUID.fromString(competence));
            }
        });
        return course.toString();
    }

    @Test
    void leavesOutWhatHasEndedAndPlacesWhatStoodUnderIt() {
        AFramework first = AFramework.draft();
        String area = first.adds("Area");
        Map<String, Object> said = says("Unit");
        said.put("parent", area);
        String unit = first.adds(said);
        first.publishes();
        author.post(first.competence(area) + "/retirement", first.tag(), null)
                .then()
                .statusCode(200);

        AFramework second = first.nextVersion("2");

        author.get(second.path() + "/competences")
                .then()
                .body("items.id", contains(unit))
                .body("items.parent", contains(nullValue()));
        author.request()
                .queryParam("type", "isChildOf")
                .get(second.path() + "/associations")
                .then()
                .body("items.destination.identifier", contains(second.id().toString()));
        author.get(second.path() + "/differences")
                .then()
                .body("counts", equalTo(Map.of("added", 0, "removed", 0, "replaced", 0, "edited", 0, "unchanged", 1)))
                .body("items", empty());
    }

    @Test
    void doesNotBringBackToLifeWhatHasEndedMeanwhile() {
        AFramework first = AFramework.published("Ends", "Stays");
        String ends = author.get(first.path() + "/competences").jsonPath().getString("items[0].id");
        AFramework second = first.nextVersion("2");
        author.post(first.competence(ends) + "/retirement", first.tag(), null)
                .then()
                .statusCode(200);
        second.moves("publication", null)
                .then()
                .statusCode(409)
                .body("type", endsWith("competence-ended"))
                .body("competences", contains(ends));
        second.changes(ends, says("Ends")).then().statusCode(422).body("errors.code", contains("past-end"));
        second.removes(ends).then().statusCode(204);
        Map<String, Object> back = says("Ends");
        back.put("id", ends);
        author.post(second.path() + "/competences", second.tag(), back)
                .then()
                .statusCode(422)
                .body("errors.code", contains("past-end"));
        second.publishes();
        given().get("/v1/competences/" + ends).then().body("status", equalTo("retired"));
    }

    @Test
    void overlapsWithTheOldOneWhereThatIsAskedFor() {
        AFramework first = AFramework.published("One");
        AFramework second = first.nextVersion("2");
        String until = calendar.today().plusDays(90).toString();
        second.moves(
                        "publication",
                        Map.of("overlapUntil", calendar.today().minusDays(1).toString()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/overlapUntil"));
        second.moves("publication", Map.of("overlapUntil", until))
                .then()
                .statusCode(200)
                .body("status", equalTo("implemented"));
        given().get(first.path())
                .then()
                .body("status", equalTo("implemented"))
                .body("statusEnd", equalTo(until))
                .body("successor", equalTo(second.id().toString()));
    }

    @Test
    void endsTheOldOneOnTheDayOnWhichTheNewOneStarts() {
        AFramework first = AFramework.published("One");
        AFramework second = first.nextVersion("2");
        String start = calendar.today().plusDays(30).toString();
        second.moves("publication", Map.of("statusStart", start))
                .then()
                .statusCode(200)
                .body("status", equalTo("pendingImplementation"));
        given().get(first.path()).then().body("status", equalTo("implemented")).body("statusEnd", equalTo(start));
    }

    @Test
    void hasNothingToOverlapWithWhenItIsTheFirst() {
        AFramework.draft()
                .moves("publication", Map.of("overlapUntil", "2040-01-01"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("no-predecessor"));
    }

    @Test
    void bringsBackWhatItHadReplacedUnderItsOwnIdentifier() {
        AFramework first = AFramework.published("Meant so");
        String old = author.get(first.path() + "/competences").jsonPath().getString("items[0].id");
        AFramework second = first.nextVersion("2");
        Map<String, Object> said = says("Meant otherwise");
        said.put("changesMeaning", true);
        String instead = second.changes(old, said).path("id");
        second.removes(instead).then().statusCode(204);
        Map<String, Object> back = says("Meant so");
        back.put("id", old);
        assertThat(second.adds(back)).isEqualTo(old);
        author.get(second.path() + "/differences").then().body("items", empty());
        back.put("statement", "Meant so, roughly");
        second.removes(old).then().statusCode(204);
        author.post(second.path() + "/competences", second.tag(), back)
                .then()
                .statusCode(422)
                .body("errors.code", contains("changes-meaning-missing"));
        back.put("changesMeaning", true);
        author.post(second.path() + "/competences", second.tag(), back)
                .then()
                .statusCode(422)
                .body("errors.code", contains("new-meaning-needs-new-id"));
    }

    @Test
    void mergesTwoCompetencesIntoOne() {
        AFramework first = AFramework.published("One half", "The other half");
        List<String> halves =
                author.get(first.path() + "/competences").jsonPath().getList("items.id");
        AFramework second = first.nextVersion("2");
        String whole = second.adds("The whole");
        for (String half : halves) {
            second.removes(half).then().statusCode(204);
            second.ties("replacedBy", half, whole).then().statusCode(201);
        }
        author.get(second.path() + "/differences")
                .then()
                .body("counts", equalTo(Map.of("added", 0, "removed", 0, "replaced", 2, "edited", 0, "unchanged", 0)));
        second.publishes();
        given().get("/v1/competences/" + whole)
                .then()
                .body("replaces.id", containsInAnyOrder(halves.get(0), halves.get(1)));
    }

    @Test
    void chainsWhatTookThePlaceOfWhatThroughThreeVersions() {
        AFramework framework = AFramework.published("First meaning");
        List<String> ids = new ArrayList<>(
                author.get(framework.path() + "/competences").jsonPath().getList("items.id"));
        for (String statement : List.of("Second meaning", "Third meaning")) {
            framework = framework.nextVersion(statement);
            Map<String, Object> said = says(statement);
            said.put("changesMeaning", true);
            ids.add(framework.changes(ids.getLast(), said).path("id"));
            framework.publishes();
        }
        given().get("/v1/competences/" + ids.getFirst())
                .then()
                .body("successors.id", contains(ids.get(1), ids.get(2)))
                .body("successors.status", contains("retired", "implemented"));
        given().get("/v1/competences/" + ids.getLast())
                .then()
                .body("replaces.id", contains(ids.get(1), ids.getFirst()));
    }

    @Test
    void weighsTheEndOfAFramework() {
        AFramework framework = AFramework.published("One");
        String one = author.get(framework.path() + "/competences").jsonPath().getString("items[0].id");
        aUnitThatCovers(one);
        aUnitThatCovers(one);
        AFramework another = AFramework.draft();
        another.ties("exactMatchOf", another.adds("The same"), one).then().statusCode(201);
        another.publishes();
        Response page = given().queryParam("limit", 2).get(framework.path() + "/impact");
        page.then()
                .body("of", equalTo("retirement"))
                .body("counts", equalTo(Map.of("competences", 1, "units", 2, "courses", 0, "associations", 1)))
                .body("items.size()", equalTo(2))
                .header("Link", containsString("rel=\"next\""));
        given().queryParam("limit", 2)
                .queryParam("after", page.<String>path("next"))
                .get(framework.path() + "/impact")
                .then()
                .body("items.size()", equalTo(1))
                .body("items.unit.reference", hasItem(startsWithU()))
                .body("next", nullValue());
    }

    private static org.hamcrest.Matcher<String> startsWithU() {
        return org.hamcrest.Matchers.startsWith("U/");
    }

    @Test
    void isBegunFromWhatIsPublishedOnly() {
        AFramework draft = AFramework.draft();
        author.post(draft.path() + "/versions", null, Map.of("edition", "2"))
                .then()
                .statusCode(409)
                .body("type", endsWith("framework-status-forbids"));
        author.post(draft.path() + "/versions", null, Map.of())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/edition"));
    }
}
