package org.goldenthread.competencecatalogue.search.competences;

import static io.restassured.RestAssured.given;
import static org.goldenthread.competencecatalogue.search.Searchable.word;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.search.Searchable;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever writes frameworks, the search has it at once. */
@QuarkusTest
class CompetenceSearchFollowsTest extends ServiceTest {

    @Inject
    Jdbi database;

    private Searchable tables;
    private String word;

    @BeforeEach
    void begin() {
        tables = new Searchable(database);
        word = word();
    }

    private static ValidatableResponse found(String question) {
        return given().get("/v1/competences?q=" + question).then().statusCode(200);
    }

    @Test
    void publication() {
        UUID draft = tables.framework("DRAFT", "Title");
        UUID id = tables.competence(draft, null, "Lead " + word);
        found(word).body("items", empty());

        tables.set("update framework set status = 'IMPLEMENTED', published_at = now() where id = ?", draft);

        found(word).body("items.id", contains(id.toString())).body("items.status", contains("implemented"));
    }

    @Test
    void aNewVersionOfTheFramework() {
        UUID first = tables.framework("IMPLEMENTED", "First");
        UUID kept = tables.competence(first, null, "Old words " + word);
        UUID dropped = tables.competence(first, null, "Dropped " + word);
        UUID second = tables.framework("DRAFT", "Second");
        tables.competence(second, kept, null, "New words " + word);
        UUID replacing = tables.competence(second, null, "Replacing " + word);
        tables.association(second, "replacedBy", dropped, replacing);
        found("new+" + word + "&hasReplacement=true").body("items", empty());
        found(word).body("items", hasSize(2)).body("items.replacedBy", contains(nullValue(), nullValue()));

        tables.set("update framework set status = 'RETIRED' where id = ?", first);
        tables.set(
                "update framework set status = 'IMPLEMENTED', published_at = now() + interval '1 second' where id = ?",
                second);

        found("'new " + word + "'")
                .body("items.id", contains(kept.toString()))
                .body("items.frameworkTitle", contains("Second"));
        found("'old " + word + "'").body("items", empty());
        found(word).body("items", hasSize(2));
        found(word + "&status=retired&hasReplacement=true")
                .body("items.id", contains(dropped.toString()))
                .body("items.replacedBy", contains(replacing.toString()));
    }

    @Test
    void aCompetenceOfTwoFrameworks() {
        UUID first = tables.framework("IMPLEMENTED", "First");
        UUID id = tables.competence(first, null, "Lead " + word);
        UUID alias = tables.framework("IMPLEMENTED", "Alias");
        tables.competence(alias, id, null, "Lead " + word);

        found(word).body("items.id", contains(id.toString())).body("total", equalTo(1));
    }

    @Test
    void anEndAndAReplacement() {
        UUID framework = tables.framework();
        UUID id = tables.competence(framework, null, "Lead " + word);
        UUID next = tables.competence(framework, null, "Other");
        tables.association(framework, "replacedBy", id, next);
        found(word + "&hasReplacement=true").body("items.replacedBy", contains(next.toString()));

        tables.set("delete from association where origin = ?", id.toString());
        found(word + "&hasReplacement=true").body("items", empty());

        tables.set("update competence set status_end = current_date where id = ?", id);
        found(word).body("items", empty());
    }

    @Test
    void theTitleOfAFrameworkAndWhatIsTakenAway() {
        UUID framework = tables.framework("IMPLEMENTED", "Title");
        UUID id = tables.competence(framework, null, "Lead");
        tables.set("update framework set title = ? where id = ?", "Title " + word, framework);
        found("lead+" + word).body("items.id", contains(id.toString())).body("items.match", contains("text"));

        tables.set("delete from competence where id = ?", id);
        found(word).body("items", empty());
    }
}
