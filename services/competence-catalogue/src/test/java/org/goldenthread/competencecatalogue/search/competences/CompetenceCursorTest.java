package org.goldenthread.competencecatalogue.search.competences;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.competencecatalogue.search.Searchable.word;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.search.Searchable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompetenceCursorTest extends ServiceTest {

    private static final String PATH = "/v1/competences";
    private static final int MANY = 10_050;

    @Inject
    Jdbi database;

    @Test
    void goesPastTenThousandWithoutALossWhileOthersWrite() {
        var tables = new Searchable(database);
        String word = word();
        UUID framework = many(tables, word);

        for (String question :
                List.of("?q=" + word, "?framework=" + framework, "?framework=" + framework + "&sort=code")) {
            List<String> seen = new ArrayList<>();
            Response page = given().get(PATH + question + "&limit=200");
            page.then().statusCode(200);
            int total = page.path("total");
            boolean isAtLeast = page.path("totalIsAtLeast");
            assertThat(isAtLeast ? total == 10_000 : total >= MANY).isTrue();
            while (true) {
                seen.addAll(page.path("items.id"));
                if (page.path("next") == null) {
                    break;
                }
                if (seen.size() % 2_000 == 0) {
                    tables.competence(
                            framework, "W" + UUID.randomUUID(), "Meanwhile %s %d".formatted(word, seen.size()));
                }
                assertThat(page.header("Link")).matches("</v1/competences\\?.*after=.*>; rel=\"next\"");
                page = given().get(page.header("Link").replaceFirst("^<(.*)>.*", "$1"));
                page.then().statusCode(200);
                assertThat((int) page.path("total")).isEqualTo(total);
            }
            assertThat(new HashSet<>(seen)).hasSameSizeAs(seen).hasSizeGreaterThanOrEqualTo(MANY);
        }
    }

    @Test
    void aCommonWordIsFoundInTheOrderOfRankWhateverStretchesItIsFoundIn() {
        var tables = new Searchable(database);
        String word = word();
        UUID framework = many(tables, word);

        tables.set("analyze competence_search");
        clock.set(clock.instant().plus(Duration.ofMinutes(6)));
        List<String> found = all("?q=" + word);
        assertThat(found)
                .isEqualTo(database.withHandle(handle -> handle.createQuery(
                                "select competence::text from competence_search where framework = ? order by length, rank, competence")
                        .bind(0, framework)
                        .mapTo(String.class)
                        .list()));
        assertThat(all("?class=generic&q=" + word))
                .isEqualTo(found.stream().filter(generic(framework)::contains).toList());
    }

    @Test
    void facetsOfMoreThanTenThousandAreEstimatedInASample() {
        var tables = new Searchable(database);
        String word = word();
        many(tables, word);

        JsonPath few = given().get(PATH + "?facets=class,framework&class=generic&q=" + word)
                .jsonPath();
        assertThat(few.getBoolean("facetsAreEstimates")).isFalse();
        assertThat(few.getInt("facets.class[0].count")).isEqualTo(MANY / 40);

        JsonPath all = given().get(PATH + "?facets=class,framework&q=" + word).jsonPath();
        assertThat(all.getBoolean("facetsAreEstimates")).isTrue();
        assertThat(all.getInt("total")).isEqualTo(10_000);
        assertThat(all.getBoolean("totalIsAtLeast")).isTrue();
        // one in eight of them: seven standard deviations are 2,000
        assertThat(all.getInt("facets.framework[0].count")).isBetween(MANY - 2_000, MANY + 2_000);
        assertThat(all.getInt("facets.framework[0].count") % 8).isZero();
    }

    private Set<String> generic(UUID framework) {
        return database.withHandle(handle -> handle.createQuery(
                        "select id::text from competence where framework_id = ? and class = 'GENERIC'")
                .bind(0, framework)
                .mapTo(String.class)
                .set());
    }

    private static List<String> all(String question) {
        List<String> seen = new ArrayList<>();
        for (String next = ""; next != null; ) {
            Response page = given().get(PATH + question + "&limit=200" + next);
            page.then().statusCode(200);
            seen.addAll(page.path("items.id"));
            next = page.path("next") == null ? null : "&after=" + page.path("next");
        }
        return seen;
    }

    /** All in one statement, which the search has to follow in reasonable time. */
    private UUID many(Searchable tables, String word) {
        UUID framework = tables.framework();
        tables.set("""
                insert into competence (framework_id, id, code, statement, position, class, changed_at, version)
                select ?, gen_random_uuid(), 'C' || n, 'Lead ' || ? || repeat(' thing' || n % 7, n % 5), n, case when n % 40 = 0 then 'GENERIC' end, now(), 1
                from generate_series(1, ?) as n""", framework, word, MANY);
        return framework;
    }

    @Test
    void takesNoCursorButThoseItGaveForTheSameQuestion() {
        var tables = new Searchable(database);
        String word = word();
        UUID framework = tables.framework();
        tables.competence(framework, "A1", "Lead " + word);
        tables.competence(framework, "A2", "Lead " + word);
        String next = given().get(PATH + "?limit=1&q=" + word).path("next");

        given().get(PATH + "?limit=5&q=" + word + "&after=" + next).then().statusCode(200);
        refused("?q=lead&after=" + next);
        refused("?q=" + word + "&class=generic&after=" + next);
        refused("?q=" + word + "&after=" + next.substring(0, next.length() - 4));
        refused("?q=" + word + "&after=%25%25");
        refused("?q=" + word + "&after=" + forged(next, "9~"));
        refused("?q=" + word + "&after=" + forged(next, "0~x~"));
        refused("?q=" + word + "&after=" + forged(next, "0~1~~~not-a-number~" + framework));
    }

    /** Of the same question, with something else behind it. */
    private static String forged(String cursor, String rest) {
        String position =
                new String(java.util.Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.UTF_8);
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        (position.replaceFirst("~.*", "~") + rest).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void refused(String question) {
        given().get(PATH + question)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("after"))
                .body("errors.code", contains("invalid-cursor"));
    }
}
