package org.goldenthread.competencecatalogue.search.courses;

import static io.restassured.RestAssured.given;
import static org.goldenthread.competencecatalogue.search.Searchable.word;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.search.Searchable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CourseSearchTest extends ServiceTest {

    private static final String PATH = "/v1/courses";

    @Inject
    Jdbi database;

    private Searchable tables;
    private String provider;

    @BeforeEach
    void begin() {
        tables = new Searchable(database);
        provider = "TP-" + word().toUpperCase(Locale.ROOT);
        clock.set(Instant.parse("2026-11-22T12:00:00Z"));
    }

    private ValidatableResponse search(Object... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(PATH).then();
    }

    private ValidatableResponse found(Object... parameters) {
        return search(parameters).statusCode(200);
    }

    private UUID course(String title) {
        return course(title, "{}");
    }

    /** On any day, in a classroom. */
    private UUID course(String title, String document) {
        UUID id = tables.course(provider, title, document);
        tables.run(id).add();
        return id;
    }

    @Test
    void findsWordsInTitlesBeforeWordsElsewhere() {
        String word = word();
        UUID elsewhere = course("Caring", "{\"whatYouWillLearn\":\"How to %s <i>well</i>\"}".formatted(word));
        UUID titled = course("A course in Leeds on how to " + word);
        UUID shorter = course("How to " + word);
        UUID brought = course("Bring it", "{\"whatToBring\":\"%s\"}".formatted(word));

        found("q", word)
                .body("items.id", contains(shorter.toString(), titled.toString(), elsewhere.toString()))
                .body("items.match", contains("title", "title", "text"))
                .body("total", equalTo(3));
        found("q", "\"how to %s\"".formatted(word)).body("total", equalTo(3));
        found("provider", provider, "sort", "title").body("items[0].id", equalTo(titled.toString()));
        found("provider", provider.toLowerCase(Locale.ROOT)).body("items.id", hasSize(4));
        found("q", "bring", "provider", provider).body("items.id", contains(brought.toString()));
    }

    @Test
    void tellsWhatACourseIsAndWhatItsRunsOffer() {
        String word = word();
        tables.set(
                "insert into provider (code, name, active, version) values (?, 'A <b>College</b>', true, 1)", provider);
        UUID id = tables.course(
                provider,
                "How to " + word,
                "{\"credit\":{\"scheme\":\"QCF\",\"level\":5,\"value\":6},\"level\":5,\"qualification\":\"603/2681/5\"}");
        tables.set(
                "update course set level = 5, qualification = '603/2681/5', warnings = '[{\"code\":\"COURSE_QUALIFICATION_ENDED\",\"detail\":\"It ended\"}]'"
                        + " where id = ?",
                id);
        tables.set("insert into course_competence (course, competence) values (?, ?)", id, UUID.randomUUID());
        tables.run(id).starts("2026-10-01").cost("1.00").add();
        tables.run(id).starts("2027-02-01").cost("99.50").add();
        tables.run(id).mode("online").starts("2027-01-01").add();
        tables.run(id).mode("online").add();

        found("q", word)
                .body("items", hasSize(1))
                .body("items[0].provider", equalTo(provider))
                .body("items[0].providerName", equalTo("A <b>College</b>"))
                .body("items[0].reference", equalTo("R-" + id))
                .body("items[0].title", equalTo("How to " + word))
                .body("items[0].level", equalTo(5))
                .body("items[0].qualification", equalTo("603/2681/5"))
                .body("items[0].credit.scheme", equalTo("QCF"))
                .body("items[0].credit.value", equalTo(6))
                .body("items[0].competences", equalTo(1))
                .body("items[0].nextStart", equalTo("2027-01-01"))
                .body("items[0].flexibleStart", equalTo(true))
                .body("items[0].modes", contains("classroom", "online"))
                .body("items[0].fromCost", equalTo(99.5f))
                .body("items[0].distanceMiles", nullValue())
                .body("items[0].venue", nullValue())
                .body("items[0].warnings[0].code", equalTo("COURSE_QUALIFICATION_ENDED"))
                .body("items[0].warnings[0].successor", nullValue())
                .body("items[0].href", equalTo("/v1/courses/" + id));
        found("q", word, "mode", "classroom")
                .body("items[0].nextStart", equalTo("2027-02-01"))
                .body("items[0].flexibleStart", equalTo(false));
    }

    @Test
    void findsCodesOfEverythingThatACourseLeadsTo() {
        String mark = word();
        UUID id = course("Something", "{\"units\":[\"K/104/%1$s\"],\"qualification\":\"Q/%1$s/1\"}".formatted(mark));
        tables.set(
                "update course set qualification = ?, learning_aim = ? where id = ?",
                "Q/" + mark + "/1",
                "AIM" + mark,
                id);

        for (String code : new String[] {
            "K/104/" + mark, "k104" + mark, "Q/" + mark + "/1", "q" + mark + "1", "aim" + mark, "R-" + id
        }) {
            found("q", code).body("items.id", contains(id.toString())).body("items.match", contains("code"));
        }
    }

    @Test
    void filtersByWhatACourseLeadsTo() {
        UUID one = course("One");
        UUID two = course("Two");
        String unit = "X/" + word().substring(0, 3).toUpperCase(Locale.ROOT) + "/0809";
        tables.set("update course set level = 4, qualification = '603/2681/5' where id = ?", one);
        tables.set("update course set level = 5 where id = ?", two);
        tables.set("insert into course_unit (course, unit) values (?, ?)", two, unit);

        found("provider", provider, "level", 4).body("items.id", contains(one.toString()));
        found("provider", provider, "level", "4,5").body("items", hasSize(2));
        found("provider", provider, "qualification", "603/2681/5").body("items.id", contains(one.toString()));
        found("provider", provider, "qualification", "60326815").body("items.id", contains(one.toString()));
        found("provider", provider, "qualification", "603/9999/9").body("items", empty());
        found("unit", unit).body("items.id", contains(two.toString()));
        found("unit", unit.replace("/", "").toLowerCase(Locale.ROOT)).body("items.id", contains(two.toString()));
    }

    @Test
    void findsACompetencesCoursesAndThoseOfWhatItReplacedOrWasReplacedBy() {
        UUID framework = tables.framework();
        UUID old = tables.competence(framework, null, "Old");
        UUID middle = tables.competence(framework, null, "Middle");
        UUID last = tables.competence(framework, null, "Last");
        tables.association(framework, "replacedBy", old, middle);
        tables.association(framework, "replacedBy", middle, last);
        UUID draft = tables.framework("DRAFT", "Draft");
        UUID drafted = tables.competence(draft, null, "Drafted");
        tables.association(draft, "replacedBy", last, drafted);
        UUID ofOld = course("Of the old one");
        UUID ofLast = course("Of the last one");
        UUID ofDraft = course("Of the draft");
        tables.set(
                "insert into course_competence values (?, ?), (?, ?), (?, ?)",
                ofOld,
                old,
                ofLast,
                last,
                ofDraft,
                drafted);

        found("competence", old).body("items.id", contains(ofOld.toString()));
        found("competence", middle).body("items", empty());
        found("competence", middle, "includeReplacements", true)
                .body("items.id", containsInAnyOrder(ofOld.toString(), ofLast.toString()));
        search("competence", drafted).statusCode(400).body("errors.code", contains("unknown-code"));
    }

    @Test
    void followsTheCourseItsProviderAndItsRuns() {
        String word = word();
        UUID id = course("How to " + word);
        found("q", word).body("items", hasSize(1));

        tables.set("update course set title = 'Something else' where id = ?", id);
        found("q", word).body("items", empty());
        tables.set(
                "insert into provider (code, name, active, version) values (?, ?, true, 1)",
                provider,
                "College " + word);
        found("q", word + " something").body("items", hasSize(1));
        String other = word();
        tables.set("update provider set name = ? where code = ?", other, provider);
        found("q", other).body("items", hasSize(1));

        tables.set("delete from course_run where course = ?", id);
        found("q", other).body("items", empty());
        found("q", other, "hidePast", "false").body("items", hasSize(1));
        tables.run(id).starts("2026-12-01").add();
        found("q", other).body("items", hasSize(1));
        tables.set("update course_run set starts = '2026-11-01' where course = ?", id);
        found("q", other).body("items", empty());

        tables.set("update course set state = 'retired' where id = ?", id);
        found("q", other, "hidePast", "false").body("items", empty());
        tables.set("update course set state = 'published' where id = ?", id);
        found("q", other, "hidePast", "false").body("items", hasSize(1));
    }

    @Test
    void takesDocumentsThatAreNotAsTheyShouldBe() {
        String word = word();
        for (String document :
                new String[] {"[]", "null", "\"text\"", "{\"units\":\"none\"}", "{\"units\":[null, 1]}"}) {
            course("Odd " + word, document);
        }
        found("q", word).body("items", hasSize(5));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        search(
                        "level", "nine",
                        "mode", "classroom,zoom",
                        "studyMode", "slow",
                        "attendance", "never",
                        "startFrom", "01/02/2027",
                        "startTo", "2027-02-30",
                        "hideFlexible", "perhaps",
                        "hidePast", "1",
                        "maxCost", "-1",
                        "competence", "LMC A1",
                        "distance", "5",
                        "sort", "price",
                        "facets", "town",
                        "town", "Leeds")
                .statusCode(400)
                .body("type", endsWith(":invalid-request"))
                .body(
                        "errors.parameter",
                        containsInAnyOrder(
                                "level",
                                "mode",
                                "studyMode",
                                "attendance",
                                "startFrom",
                                "startTo",
                                "hideFlexible",
                                "hidePast",
                                "maxCost",
                                "competence",
                                "distance",
                                "sort",
                                "facets",
                                "town"));
        search("startFrom", "+999999999-01-01").statusCode(400).body("errors.code", contains("out-of-range"));
        search("startFrom", "2027-02-02", "startTo", "2027-02-01")
                .statusCode(400)
                .body("errors.parameter", contains("startTo"));
        search("sort", "distance").statusCode(400).body("errors.code", contains("needs-place"));
        search("sort", "relevance").statusCode(400).body("errors.code", contains("needs-text"));
        search("maxCost", "1e9").statusCode(400);
        search("provider", "TP-1,,TP-2").statusCode(200);
        given().post(PATH).then().statusCode(405);
    }
}
