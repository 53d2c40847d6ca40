package org.goldenthread.competencecatalogue.search.competences;

import static io.restassured.RestAssured.given;
import static org.goldenthread.competencecatalogue.search.Searchable.capitalised;
import static org.goldenthread.competencecatalogue.search.Searchable.word;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.search.Searchable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompetenceSearchTest extends ServiceTest {

    private static final String PATH = "/v1/competences";

    @Inject
    Jdbi database;

    private Searchable tables;

    @BeforeEach
    void begin() {
        tables = new Searchable(database);
    }

    private static ValidatableResponse search(Object... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request.get(PATH).then();
    }

    private static ValidatableResponse found(Object... parameters) {
        return search(parameters).statusCode(200);
    }

    @Test
    void findsWordsInAnyFormAndTheNearestStatementsFirst() {
        String word = word();
        UUID framework = tables.framework();
        UUID elsewhere = tables.competence(framework, null, "Lead a team");
        tables.set("update competence set notes = ? where id = ?", "In budgets of " + word, elsewhere);
        UUID apart = tables.competence(framework, null, "Manage budgets of the " + word);
        UUID together =
                tables.competence(framework, null, "Manage a very great many things in the " + word + " of a budget");
        tables.competence(framework, null, "Manage the " + word);

        found("q", word + " budget")
                .body("items.id", contains(together.toString(), apart.toString(), elsewhere.toString()))
                .body("items.match", contains("phrase", "statement", "text"))
                .body("total", equalTo(3))
                .body("totalIsAtLeast", equalTo(false))
                .body("correctedTo", nullValue())
                .body("leftOut", empty())
                .body("$", not(org.hamcrest.Matchers.hasKey("next")));
        found("q", "BUDGETING, " + capitalised(word) + "!").body("items", hasSize(3));
    }

    @Test
    void tellsOfEachCompetenceWhatTheSummaryTells() {
        String word = word();
        UUID framework = tables.framework("PENDING_IMPLEMENTATION", "Standards");
        UUID id = tables.competence(framework, "X1", "<b>Lead</b> =1+1 " + word);
        UUID next = tables.competence(framework, "X2", "Another");
        tables.set(
                "update competence set class = 'PARTNERSHIP', class_judged = true, level = 5, verified = false, functional_area = 'Working' where id = ?",
                id);
        tables.association(framework, "replacedBy", id, next);

        found("q", word)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].framework", equalTo(framework.toString()))
                .body("items[0].frameworkTitle", equalTo("Standards"))
                .body("items[0].frameworkCode", notNullValue())
                .body("items[0].code", equalTo("X1"))
                .body("items[0].statement", equalTo("<b>Lead</b> =1+1 " + word))
                .body("items[0].competenceClass", equalTo("partnership"))
                .body("items[0].classJudged", equalTo(true))
                .body("items[0].level", equalTo(5))
                .body("items[0].verified", equalTo(false))
                .body("items[0].functionalArea", equalTo("Working"))
                .body("items[0].status", equalTo("pendingImplementation"))
                .body("items[0].replacedBy", equalTo(next.toString()))
                .body("items[0].changedAt", notNullValue());
    }

    @Test
    void findsACodeBeforeEverythingElse() {
        String mark = word();
        UUID framework = tables.framework();
        UUID mentioned = tables.competence(framework, "Z9", "Uses CFAM&LBA3 of " + mark);
        UUID coded = tables.competence(framework, mark + "&LBA3", "Lead your team");

        found("q", mark + "&lba3")
                .body("items.id", hasItem(coded.toString()))
                .body("items[0].id", equalTo(coded.toString()))
                .body("items[0].match", equalTo("code"));
        found("q", mark.toUpperCase(java.util.Locale.ROOT) + " &LBA3").body("items[0].id", equalTo(coded.toString()));
        found("q", mark).body("items.id", containsInAnyOrder(coded.toString(), mentioned.toString()));

        UUID numbered = tables.competence(framework, "14", "Plan the " + mark);
        UUID other = tables.competence(framework, "K/104/" + mark, "Something");
        found("q", "14", "framework", framework.toString()).body("items[0].id", equalTo(numbered.toString()));
        found("q", "K/104/" + mark).body("items.id", contains(other.toString()));
    }

    @Test
    void findsTheCompetencesOfAUnitByItsReference() {
        String reference = "K/104/" + word();
        UUID id = tables.competence(tables.framework(), null, "Lead people");
        tables.set("insert into unit (reference, title, version) values (?, 'A unit', 1)", reference);
        tables.set("insert into unit_competence (unit, competence, coverage) values (?, ?, 'full')", reference, id);

        found("q", reference).body("items.id", contains(id.toString())).body("items.match", contains("code"));

        tables.set("delete from unit_competence where unit = ?", reference);
        found("q", reference).body("items.id", not(hasItem(id.toString())));
    }

    @Test
    void correctsWhatIsMisspelt() {
        String word = word();
        UUID id = tables.competence(tables.framework(), null, "Supervise the " + word);
        String typo = word.substring(0, 3) + word.charAt(4) + word.charAt(3) + word.substring(5);

        found("q", typo + " supervising")
                .body("items.id", contains(id.toString()))
                .body("correctedTo", equalTo(word + " supervising"));
        String shorter = word.substring(0, 5) + word.substring(6);
        found("q", shorter).body("items.id", contains(id.toString())).body("correctedTo", equalTo(word));
        String two = "x" + word.substring(1, 6) + "xx" + word.substring(6);
        found("q", two + " supervising").body("correctedTo", nullValue());
    }

    @Test
    void correctsNothingInQuotes() {
        String word = word();
        tables.competence(tables.framework(), null, "Supervise the " + word);
        String typo = word.substring(0, 5) + word.substring(6);

        found("q", "'" + typo + "'").body("items", empty()).body("correctedTo", nullValue());
        found("q", "\"" + typo + "\"").body("items", empty()).body("correctedTo", nullValue());
    }

    @Test
    void takesTheLastWordForTheBeginningOfOne() {
        String word = word();
        UUID id = tables.competence(tables.framework(), null, "Supervise the " + word);

        found("q", "supervise " + word.substring(0, 6))
                .body("items.id", contains(id.toString()))
                .body("correctedTo", nullValue());
        // of letters that no made-up word has, so that it is no misspelling of one either
        String first = "qzxjvq";
        tables.competence(tables.framework(), null, "Supervise the " + first + "zqjxvz");
        found("q", first + " supervise").body("leftOut", contains(first));
        found("q", word.substring(0, 2)).body("items", empty());
    }

    @Test
    void leavesOutAsFewWordsAsPossible() {
        String one = word();
        String two = word();
        String three = word();
        UUID framework = tables.framework();
        UUID both = tables.competence(framework, null, "Lead %s and %s".formatted(one, two));
        tables.competence(framework, null, "Lead " + three);

        found("q", "%s %s %s".formatted(one, three, two))
                .body("items.id", contains(both.toString()))
                .body("leftOut", contains(three))
                .body("total", equalTo(1));
        found("q", "'%s %s %s'".formatted(one, three, two))
                .body("items", empty())
                .body("leftOut", empty());
        found("q", "%s %s".formatted(one, two), "framework", tables.framework().toString())
                .body("items", empty())
                .body("leftOut", empty());
    }

    @Test
    void holdsAPhraseTogether() {
        String one = word();
        String two = word();
        UUID framework = tables.framework();
        UUID together = tables.competence(framework, null, "Lead the %s %s".formatted(one, two));
        UUID inNotes = tables.competence(framework, null, "Lead");
        tables.set("update competence set notes = ? where id = ?", "Such as %s %s".formatted(one, two), inNotes);
        tables.competence(framework, null, "Lead %s of a %s".formatted(one, two));
        tables.competence(framework, null, "Lead %s %s".formatted(two, one));

        found("q", "\"%s %s\"".formatted(one, two)).body("items.id", contains(together.toString(), inNotes.toString()));
        found("q", "lead \"%s %s\"".formatted(one, two)).body("items", hasSize(2));
    }

    @Test
    void doesNotMindAccents() {
        String word = word();
        UUID id = tables.competence(tables.framework(), null, "Café " + word);

        found("q", "cafe " + word).body("items.id", contains(id.toString()));
        found("q", "CAFÉ " + word).body("items.id", contains(id.toString()));
        found("q", "Cafe\u0301 " + word).body("items.id", contains(id.toString()));
    }

    @Test
    void findsNothingForWordsThatDoNotCount() {
        found("q", "the").body("items", empty()).body("total", equalTo(0));
        found("q", "&").body("items", empty());
    }

    @Test
    void takesWhatIsTypedForWordsAndNothingElse() {
        String word = word();
        UUID id = tables.competence(tables.framework(), null, "Lead " + word);
        for (String typed : new String[] {
            "' & | ! :* <-> " + word,
            word + "')) or true --",
            word + ":*",
            "!" + word,
            "\\" + word + "\\",
            "<script>" + word,
            "\"" + word,
            word + " \u2028 % _ ? $1 :q",
            "((((" + word,
        }) {
            search("q", typed).statusCode(200).body("items.id", hasItem(id.toString()));
        }
        search("q", "\\", "functionalArea", "\\'&|!").statusCode(200).body("items", empty());
    }

    @Test
    void neverFindsADraftAndKeepsWhatIsRetiredForThoseWhoAsk() {
        String word = word();
        UUID draft = tables.framework("DRAFT", "Draft");
        tables.competence(draft, null, "Draft " + word);
        UUID old = tables.competence(tables.framework("RETIRED", "Old"), null, "Old " + word);
        UUID current = tables.framework();
        UUID ended = tables.competence(current, null, "Ended " + word);
        UUID ending = tables.competence(current, null, "Ending " + word);
        tables.set("update competence set status_end = date '2026-01-01' where id = ?", ended);
        tables.set("update competence set status_end = date '2091-01-01' where id = ?", ending);

        found("q", word).body("items.id", contains(ending.toString()));
        found("q", word, "includeRetired", "true")
                .body("items.id", containsInAnyOrder(old.toString(), ended.toString(), ending.toString()));
        found("q", word, "status", "retired")
                .body("items.id", containsInAnyOrder(old.toString(), ended.toString()))
                .body("items.status", everyItem(equalTo("retired")));
        clock.set(Instant.parse("2091-01-01T00:00:00Z"));
        found("q", word).body("items", empty());
        search("framework", draft.toString()).statusCode(400).body("errors.parameter", contains("framework"));
    }

    @Test
    void filtersByEveryFeature() {
        String word = word();
        UUID framework = tables.framework();
        UUID one = tables.competence(framework, "A", "One " + word);
        UUID two = tables.competence(framework, "B", "Two " + word);
        tables.set(
                "update competence set class = 'GENERIC', level = 4, functional_area = 'Care & so' where id = ?", one);
        tables.set("update competence set class = 'SPECIALIST', level = 5, verified = false where id = ?", two);
        tables.association(framework, "replacedBy", two, one);
        String code = database.withHandle(handle -> handle.select("select code from framework where id = ?", framework)
                .mapTo(String.class)
                .one());

        for (Map.Entry<String, String> only : Map.of(
                        "class", "generic",
                        "level", "4",
                        "verified", "true",
                        "functionalArea", "care & SO",
                        "hasReplacement", "false")
                .entrySet()) {
            found("framework", framework, only.getKey(), only.getValue()).body("items.id", contains(one.toString()));
        }
        found("q", word, "class", "generic,specialist", "level", "4,5").body("items", hasSize(2));
        found("framework", code, "hasReplacement", "true").body("items.id", contains(two.toString()));
        found("framework", code.toLowerCase(java.util.Locale.ROOT), "verified", "false")
                .body("items.id", contains(two.toString()));
    }

    @Test
    void countsByFacetWhatItFinds() {
        String word = word();
        UUID framework = tables.framework("IMPLEMENTED", "The title");
        for (int i = 0; i < 6; i++) {
            UUID id = tables.competence(framework, null, "No " + i + " " + word);
            tables.set(
                    "update competence set class = ?, level = ?, verified = ? where id = ?",
                    i < 4 ? "GENERIC" : null,
                    i < 3 ? 4 : 5,
                    i > 0,
                    id);
        }

        found("q", word, "facets", "class,level,framework,status,verified", "limit", 2)
                .body("total", equalTo(6))
                .body("facets.class.value", contains("generic", null))
                .body("facets.class.count", contains(4, 2))
                .body("facets.level.value", contains("4", "5"))
                .body("facets.level.count", contains(3, 3))
                .body("facets.framework[0].value", equalTo(framework.toString()))
                .body("facets.framework[0].label", equalTo("The title"))
                .body("facets.framework[0].count", equalTo(6))
                .body("facets.status[0].value", equalTo("implemented"))
                .body("facets.verified.count", contains(5, 1))
                .body("facetsOmitted", equalTo(Map.of()));
        found("q", word).body("facets", nullValue());
    }

    @Test
    void sortsByCodeStatementAndChange() {
        UUID framework = tables.framework();
        UUID ten = tables.competence(framework, "A10", "beta");
        UUID two = tables.competence(framework, "a2", "Alpha");
        UUID none = tables.competence(framework, null, "gamma");
        tables.set("update competence set changed_at = changed_at + interval '1 hour' where id = ?", two);

        found("framework", framework, "sort", "code")
                .body("items.id", contains(two.toString(), ten.toString(), none.toString()));
        found("framework", framework)
                .body("items.id", contains(two.toString(), ten.toString(), none.toString()))
                .body("items.match", everyItem(nullValue()));
        found("framework", framework, "sort", "changed").body("items[0].id", equalTo(two.toString()));
        for (String sort : new String[] {"code", "statement", "changed"}) {
            String next = found("framework", framework, "sort", sort, "limit", 2)
                    .body("items", hasSize(2))
                    .extract()
                    .path("next");
            found("framework", framework, "sort", sort, "limit", 2, "after", next)
                    .body("items", hasSize(1))
                    .body("next", nullValue());
        }
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        search(
                        "q", " ",
                        "class", "nice",
                        "level", "9",
                        "status", "draft",
                        "verified", "yes",
                        "sort", "best",
                        "facets", "colour",
                        "limit", "201",
                        "framework", "none-such",
                        "colour", "red")
                .statusCode(400)
                .body("type", endsWith(":invalid-request"))
                .body(
                        "errors.parameter",
                        containsInAnyOrder(
                                "q",
                                "class",
                                "level",
                                "status",
                                "verified",
                                "sort",
                                "facets",
                                "limit",
                                "framework",
                                "colour"))
                .body("errors.find { it.parameter == 'colour' }.code", equalTo("unknown-parameter"))
                .body("errors.find { it.parameter == 'q' }.code", equalTo("empty"));
        given().get(PATH + "?q=a&q=b&sort=relevance").then().body("errors.code", contains("repeated"));
        search("sort", "relevance").statusCode(400).body("errors.code", contains("needs-text"));
        search("q", "a".repeat(201)).statusCode(400).body("errors.code", contains("size"));
        search("q", "ab ".repeat(30)).statusCode(400).body("errors.code", contains("too-many"));
        search("q", "a\u0000b").statusCode(400);
    }
}
