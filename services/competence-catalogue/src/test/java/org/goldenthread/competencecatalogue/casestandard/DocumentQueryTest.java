package org.goldenthread.competencecatalogue.casestandard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The query of the list, case by case (REST binding, sections 3.1 to 3.4). Documents of the test are told apart by their creator. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentQueryTest extends ServiceTest {

    private static final String MINE = "Query test " + UUID.randomUUID();

    @Inject
    Jdbi database;

    private boolean made;

    @BeforeEach
    void threeDocuments() {
        if (made) {
            return;
        }
        made = true;
        document("éclair", "2", "2026-01-01", "One", "Two", "Three");
        document("Zebra", "10", "2026-02-01", "One");
        APackage third = document("apple", null, null);
        assertThat(third.id()).isNotEmpty();
    }

    private static APackage document(String title, String version, String start, String... subjects) {
        APackage made = APackage.published(title);
        made.document()
                .put("creator", MINE)
                .put("lastChangeDateTime", "2026-0" + (1 + title.length() % 5) + "-01T00:00:00Z");
        if (version != null) {
            made.document().put("version", version).put("statusStartDate", start);
        }
        for (String subject : subjects) {
            made.document().withArray("subject").add(subject);
        }
        APackage.link(
                made.document().withArray("subjectURI").addObject(), made.definition("CFSubjects", "Of " + title, "1"));
        CaseClient.imported(made);
        return made;
    }

    private static Response list(String... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(CaseClient.NEW + "CFDocuments");
    }

    private static List<String> titles(Response answer) {
        List<String> titles = new ArrayList<>();
        CaseClient.json(answer)
                .get("CFDocuments")
                .forEach(one -> titles.add(one.get("title").asText()));
        return titles;
    }

    private static List<String> found(String filter) {
        return titles(list("filter", "creator='" + MINE + "' AND " + filter, "sort", "title"));
    }

    private static void nothing(String filter) {
        list("filter", "creator='" + MINE + "' AND " + filter)
                .then()
                .statusCode(404)
                .header("X-Total-Count", "0")
                .body("imsx_codeMinor.imsx_codeMinorField[0].imsx_codeMinorFieldValue", equalTo("unknownobject"));
    }

    @Test
    void sortsByTheAlphabetInBothDirections() {
        String mine = "creator='" + MINE + "'";
        assertThat(titles(list("filter", mine, "sort", "title"))).containsExactly("apple", "éclair", "Zebra");
        assertThat(titles(list("filter", mine, "sort", "title", "orderBy", "asc")))
                .containsExactly("apple", "éclair", "Zebra");
        assertThat(titles(list("filter", mine, "sort", "title", "orderBy", "desc")))
                .containsExactly("Zebra", "éclair", "apple");
        assertThat(titles(list("filter", mine, "sort", "statusStartDate", "orderBy", "desc")))
                .as("what has none comes last")
                .containsExactly("Zebra", "éclair", "apple");
        assertThat(titles(list("filter", mine, "sort", "subjectURI.title")))
                .containsExactly("apple", "éclair", "Zebra");
        assertThat(titles(list("filter", mine, "sort", "subject"))).containsExactly("Zebra", "éclair", "apple");
    }

    @Test
    void anUnknownMemberToSortByLeavesTheOrder() {
        assertThat(titles(list("filter", "creator='" + MINE + "'", "sort", "colour")))
                .containsExactly("apple", "éclair", "Zebra");
        fault(list("orderBy", "sideways"), "invalid_sort_field");
    }

    @Test
    void filtersByEveryPredicate() {
        assertThat(found("title='ZEBRA'")).containsExactly("Zebra");
        assertThat(found("title!='zebra'")).containsExactly("apple", "éclair");
        assertThat(found("title>'apple'")).containsExactly("éclair", "Zebra");
        assertThat(found("title>='Apple'")).containsExactly("apple", "éclair", "Zebra");
        assertThat(found("title<'f'")).containsExactly("apple", "éclair");
        assertThat(found("title<='Éclair'")).containsExactly("apple", "éclair");
        assertThat(found("title~'CLAIR'")).containsExactly("éclair");
        assertThat(found("version='2'")).containsExactly("éclair");
        assertThat(found("version!='2'"))
                .as("what has no version has another one")
                .containsExactly("apple", "Zebra");
        nothing("title='none'");
    }

    @Test
    void comparesMomentsByTime() {
        assertThat(found("lastChangeDateTime>'2026-01-15T00:00:00+01:00'")).containsExactly("éclair");
        assertThat(found("lastChangeDateTime>='2026-01-01'")).containsExactly("apple", "éclair", "Zebra");
        assertThat(found("lastChangeDateTime='2026-01-01T01:00:00+01:00'")).containsExactly("apple", "Zebra");
        assertThat(found("statusStartDate<'2026-02-01'")).containsExactly("éclair");
        // the binding's own example has signs in its date that no date has: by the alphabet then
        assertThat(found("lastChangeDateTime>'2016=12=12T00:00:00Z'")).hasSize(3);
    }

    @Test
    void aListEqualsAsAWholeAndContainsAnyOfThoseNamed() {
        nothing("subject='One,Two'");
        assertThat(found("subject='One,Two,Three'")).containsExactly("éclair");
        assertThat(found("subject='three,two,one'")).containsExactly("éclair");
        assertThat(found("subject='one'")).containsExactly("Zebra");
        assertThat(found("subject~'One'")).containsExactly("éclair", "Zebra");
        assertThat(found("subject~'Two,Four'")).containsExactly("éclair");
        assertThat(found("subject~'Two,One'")).containsExactly("éclair", "Zebra");
        assertThat(found("subject!='one'")).containsExactly("apple", "éclair");
    }

    @Test
    void reachesIntoNestedMembers() {
        assertThat(found("subjectURI.title='Of Zebra'")).containsExactly("Zebra");
        assertThat(found("CFPackageURI.title='apple'")).containsExactly("apple");
        assertThat(found("CFPackageURI.uri~'/CFPackages/'")).hasSize(3);
        nothing("extensions.goldenThread.code='X'");
    }

    @Test
    void joinsTwoConditions() {
        assertThat(titles(list("filter", "title='Zebra' OR creator='" + MINE + "'", "limit", "1000")))
                .contains("apple", "éclair", "Zebra");
        nothing("title='nobody''s'");
        assertThat(found("creator~'query TEST'")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "title=",
                "title=Zebra",
                "title=\"Zebra\"",
                "title = 'Zebra'",
                "='Zebra'",
                "title='a' and title='b'",
                "title='a'  AND title='b'",
                "title='a' AND ",
                "title='a' XOR title='b'",
                "title='a' AND title='b' OR title='c'",
                "title='a' AND title='b' AND title='c'",
                "title=='a'",
                "colour='red'",
                "title.colour='red'",
                "CFPackageURI.colour='red'",
                "title='a' OR colour='red'",
                "",
            })
    void whatIsNoFilterIsAFault(String filter) {
        fault(list("filter", filter), "invalid_selection_field");
    }

    private static void fault(Response answer, String word) {
        answer.then()
                .statusCode(400)
                .contentType("application/json")
                .body("imsx_codeMajor", equalTo("failure"))
                .body("imsx_severity", equalTo("error"))
                .body("imsx_codeMinor.imsx_codeMinorField[0].imsx_codeMinorFieldValue", equalTo(word));
        if (Conformance.isThere()) {
            Conformance.assertError("getAllCFDocuments", answer.asString());
        }
    }

    @Test
    void givesExactlyTheMembersAskedFor() {
        String mine = "creator='" + MINE + "' AND title='apple'";
        assertThat(members(list("filter", mine, "fields", "identifier,subject")))
                .containsExactly("identifier");
        assertThat(members(list("filter", mine, "fields", "title, identifier")))
                .containsExactlyInAnyOrder("identifier", "title");
        assertThat(members(given().queryParam("filter", mine)
                        .queryParam("fields", "title")
                        .queryParam("fields", "creator")
                        .get(CaseClient.NEW + "CFDocuments")))
                .containsExactlyInAnyOrder("creator", "title");
        List<String> all = members(list("filter", mine));
        assertThat(all).contains("identifier", "uri", "creator", "title", "lastChangeDateTime", "CFPackageURI");
        assertThat(members(list("filter", mine, "fields", "title,colour")))
                .as("an unknown one gives all")
                .isEqualTo(all);
        for (String blank : new String[] {"", " ", "title,,creator", ","}) {
            fault(list("fields", blank), "invalid_selection_field");
        }
    }

    private static List<String> members(Response answer) {
        List<String> names = new ArrayList<>();
        JsonNode first = CaseClient.json(answer).at("/CFDocuments/0");
        first.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,-1", "limit,ten", "limit,", "limit,99999999999", "offset,-1", "offset,x"})
    void placesHaveToBeNumbers(String parameter, String value) {
        fault(list(parameter, value == null ? "" : value), "invalid_selection_field");
    }

    @Test
    void tellsHowManyThereAreAndWhereTheOtherPagesAre() {
        String creator = "Paged " + UUID.randomUUID();
        database.useHandle(handle -> handle.execute("""
                insert into framework (id, title, creator, keeper, status, published_at, changed_at, version)
                select gen_random_uuid(), 'Page ' || n, ?, 'NB-001', 'IMPLEMENTED', now(), now(), 1 from generate_series(1, 503) n""", creator));
        String filter = "creator='" + creator + "'";
        String kept = "filter="
                + java.net.URLEncoder.encode(filter, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");

        Response second = list("filter", filter, "limit", "10", "offset", "10");
        second.then().statusCode(200).header("X-Total-Count", "503");
        String base = "http://localhost:8080/ims/case/v1p1/CFDocuments?" + kept;
        assertThat(second.header("Link").split(", "))
                .containsExactly(
                        "<" + base + "&limit=10&offset=20>; rel=\"next\"",
                        "<" + base + "&limit=3&offset=500>; rel=\"last\"",
                        "<" + base + "&limit=10&offset=0>; rel=\"first\"",
                        "<" + base + "&limit=10&offset=0>; rel=\"prev\"");
        assertThat(list("filter", filter, "limit", "3", "offset", "500").header("Link"))
                .doesNotContain("next");
        assertThat(list("filter", filter).header("Link"))
                .contains("rel=\"next\"")
                .doesNotContain("prev");
        assertThat(titles(list("filter", filter))).hasSize(100);
        list("filter", filter, "offset", "503").then().statusCode(404).header("X-Total-Count", "503");

        List<String> all = new ArrayList<>();
        for (int offset = 0; offset < 503; offset += 100) {
            all.addAll(titles(list("filter", filter, "sort", "creator", "offset", String.valueOf(offset))));
        }
        assertThat(all).hasSize(503).doesNotHaveDuplicates();
    }

    @Test
    void hasATagOfTheListAndOfTheQuestion() {
        Response first = list("filter", "creator='" + MINE + "'");
        String tag = first.header("ETag");
        given().header("If-None-Match", tag)
                .queryParam("filter", "creator='" + MINE + "'")
                .get(CaseClient.NEW + "CFDocuments")
                .then()
                .statusCode(304);
        assertThat(list("filter", "creator='" + MINE + "'", "limit", "1").header("ETag"))
                .isNotEqualTo(tag);
        document("zzz", null, null);
        assertThat(list("filter", "creator='" + MINE + "'").header("ETag")).isNotEqualTo(tag);
        database.useHandle(handle -> handle.execute("update framework set published_at = null where title = 'zzz'"));
    }

    @Test
    void theListOf10HasTheShapesOf10() {
        Response answer = given().queryParam("filter", "creator='" + MINE + "' AND title='Zebra'")
                .get(CaseClient.OLD + "CFDocuments");
        JsonNode document = CaseClient.json(answer).at("/CFDocuments/0");
        assertThat(document.get("adoptionStatus").asText()).isEqualTo("Adopted");
        assertThat(document.has("caseVersion")).isFalse();
        assertThat(document.at("/CFPackageURI/uri").asText()).contains("/ims/case/v1p0/CFPackages/");
        assertThat(answer.header("Link")).contains("/ims/case/v1p0/CFDocuments?");
        fault(
                given().queryParam("filter", "frameworkType='NOS'").get(CaseClient.OLD + "CFDocuments"),
                "invalid_selection_field");
    }
}
