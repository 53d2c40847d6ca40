package org.goldenthread.competencecatalogue.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;

/** A framework that its author works on. */
public final class AFramework {

    private final Partner author;
    private final String id;

    private AFramework(Partner author, String id) {
        this.author = author;
        this.id = id;
    }

    public static AFramework draft() {
        return draft(Partner.nationalBody());
    }

    public static AFramework draft(Partner author) {
        Response made = author.post("/v1/frameworks", null, description());
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return new AFramework(author, made.jsonPath().getString("id"));
    }

    /** One that is there already. */
    public static AFramework of(Partner author, UUID id) {
        return new AFramework(author, id.toString());
    }

    /** Published today, with a competence for each statement. */
    public static AFramework published(String... statements) {
        AFramework framework = draft();
        Arrays.stream(statements).forEach(framework::adds);
        framework.publishes();
        return framework;
    }

    static Map<String, Object> description() {
        return new HashMap<>(Map.of("title", "Standards for managers", "creator", "A national body", "edition", "1"));
    }

    public static Map<String, Object> says(String statement) {
        return new HashMap<>(Map.of("statement", statement));
    }

    public static Map<String, Object> says(String code, String statement) {
        Map<String, Object> said = says(statement);
        said.put("code", code);
        return said;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String path() {
        return "/v1/frameworks/" + id;
    }

    public String competence(String competence) {
        return path() + "/competences/" + competence;
    }

    public String tag() {
        return author.tag(path());
    }

    /** The id of the new competence. */
    public String adds(String statement) {
        return adds(says(statement));
    }

    public String adds(Map<String, Object> said) {
        Response added = author.post(path() + "/competences", tag(), said);
        assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
        return added.jsonPath().getString("id");
    }

    public Response changes(String competence, Map<String, Object> said) {
        return author.put(competence(competence), tag(), said);
    }

    public Response removes(String competence) {
        return author.request().header("If-Match", tag()).delete(competence(competence));
    }

    public Response batch(List<Map<String, Object>> operations) {
        return author.post(path() + "/batch", tag(), Map.of("operations", operations));
    }

    public Response ties(String type, String origin, Object destination) {
        Object end = destination instanceof String node ? Map.of("identifier", node) : destination;
        return author.post(path() + "/associations", tag(), Map.of("type", type, "origin", origin, "destination", end));
    }

    public Response moves(String move, Object body) {
        return author.post(path() + "/" + move, tag(), body);
    }

    public AFramework publishes() {
        Response published = moves("publication", null);
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
        return this;
    }

    public AFramework nextVersion(String edition) {
        Response begun = author.post(path() + "/versions", null, Map.of("edition", edition));
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        return new AFramework(author, begun.jsonPath().getString("id"));
    }

    public List<String> statements() {
        return author.get(path() + "/competences").jsonPath().getList("items.statement");
    }
}
