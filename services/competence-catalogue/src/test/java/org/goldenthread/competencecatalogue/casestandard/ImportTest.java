package org.goldenthread.competencecatalogue.casestandard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest extends ServiceTest {

    @Inject
    Jdbi database;

    private static APackage aPackage(String title, boolean published) {
        APackage made = published ? APackage.published(title) : APackage.draft(title);
        made.item("A", "Leads");
        made.item("B", "Plans");
        return made;
    }

    @Test
    void storesAFrameworkAndTellsOfIt() {
        APackage sent = aPackage("Told", true);
        Response answer = CaseClient.send(sent.json());
        answer.then()
                .statusCode(201)
                .header("Location", "/v1/frameworks/" + sent.id())
                .body("framework", equalTo(sent.id()))
                .body("title", equalTo("Told"))
                .body("status", equalTo("implemented"))
                .body("published", equalTo(true))
                .body("outcome", equalTo("created"))
                .body("items", equalTo(2))
                .body("associations", equalTo(2))
                .body("changes", equalTo(0));
        assertThat(factsOf(sent.id())).isEqualTo(1);
    }

    private long factsOf(String framework) {
        return database.withHandle(handle -> handle.select(
                        "select count(*) from outbox where aggregateid = ? and type = 'org.goldenthread.framework.published.v1'",
                        framework)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndStoresNothing() {
        APackage sent = aPackage("Dry", true);
        Partner.nationalBody()
                .request()
                .contentType("application/json")
                .body(sent.json().toString())
                .post("/v1/framework-imports?dryRun=true")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("created"))
                .body("dryRun", equalTo(true));
        CaseClient.get("CFPackages/" + sent.id()).then().statusCode(404);
        assertThat(factsOf(sent.id())).isZero();
    }

    @Test
    void theSameAgainChangesNothing() {
        APackage sent = APackage.full("Again");
        CaseClient.imported(sent);
        String tag = CaseClient.get("CFPackages/" + sent.id()).header("ETag");

        CaseClient.send(sent.json()).then().statusCode(200).body("outcome", equalTo("unchanged"));
        CaseClient.send(CaseClient.json(CaseClient.get("CFPackages/" + sent.id())))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("unchanged"));

        assertThat(CaseClient.get("CFPackages/" + sent.id()).header("ETag")).isEqualTo(tag);
        assertThat(factsOf(sent.id())).isEqualTo(1);
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        String body = aPackage("Repeated", true).json().toString();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Partner.nationalBody()
                    .request()
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(body)
                    .post("/v1/framework-imports")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", i == 0 ? org.hamcrest.Matchers.nullValue() : equalTo("true"));
        }
        Partner.nationalBody()
                .request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(aPackage("Other", true).json().toString())
                .post("/v1/framework-imports")
                .then()
                .statusCode(422);
        Partner.nationalBody()
                .request()
                .contentType("application/json")
                .body(body)
                .post("/v1/framework-imports")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:golden-thread:problem:idempotency-key-missing"));
    }

    @Test
    void takesTheOwnDraftsPlace() {
        APackage sent = aPackage("Draft", false);
        CaseClient.imported(sent);
        ObjectNode third = sent.item("C", "Thinks");
        sent.json().withArray("/CFItems").remove(0);
        sent.json().withArray("/CFAssociations").remove(0);

        CaseClient.send(sent.json())
                .then()
                .statusCode(201)
                .body("outcome", equalTo("replaced"))
                .body("items", equalTo(2));

        String whole = Partner.nationalBody()
                .get(CaseClient.NEW + "CFPackages/" + sent.id())
                .asString();
        assertThat(APackage.read(whole).get("CFItems")).hasSize(2);
        assertThat(whole).contains(third.get("identifier").asText());
    }

    @Test
    void aDraftIsForItsKeepersOnly() {
        APackage sent = aPackage("Hidden", false);
        CaseClient.imported(sent);
        String item = sent.json().at("/CFItems/0/identifier").asText();
        for (String path : new String[] {"CFPackages/" + sent.id(), "CFDocuments/" + sent.id(), "CFItems/" + item}) {
            CaseClient.get(path).then().statusCode(404);
            Partner.otherNationalBody().get(CaseClient.NEW + path).then().statusCode(404);
            Partner.nationalBody()
                    .get(CaseClient.NEW + path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("private, no-cache"));
        }
        CaseClient.get("CFDocuments?limit=100000")
                .then()
                .body("CFDocuments.identifier", org.hamcrest.Matchers.not(hasItem(sent.id())));
    }

    @Test
    void whatIsPublishedStaysAsItIs() {
        APackage sent = aPackage("Published", true);
        CaseClient.imported(sent);
        ((ObjectNode) sent.json().at("/CFItems/0")).put("notes", "another");
        CaseClient.send(sent.json())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:golden-thread:problem:framework-already-published"))
                .body("framework", equalTo(sent.id()))
                .body("versions", equalTo("/v1/frameworks/" + sent.id() + "/versions"));
    }

    @Test
    void someoneElsesFrameworkIsNotTaken() {
        for (boolean published : new boolean[] {true, false}) {
            APackage sent = aPackage("Of another", published);
            CaseClient.imported(sent);
            CaseClient.send(Partner.otherNationalBody(), "", sent.json().toString())
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:golden-thread:problem:framework-of-another"));
        }
    }

    @Test
    void someoneElsesCompetenceIsTakenUpAsItIsOrNotAtAll() {
        APackage home = aPackage("At home", true);
        CaseClient.imported(home);
        ObjectNode theirs = (ObjectNode) home.json().at("/CFItems/0");

        APackage alias = APackage.published("Elsewhere");
        alias.json().withArray("/CFItems").add(theirs.deepCopy().put("notes", "of ours"));
        alias.association("isChildOf", theirs, alias.document());
        CaseClient.send(Partner.otherNationalBody(), "", alias.json().toString())
                .then()
                .statusCode(201);
        // who takes it up can't speak for it
        JsonNode answered = CaseClient.json(
                CaseClient.get("CFItems/" + theirs.get("identifier").asText()));
        assertThat(answered.has("notes")).isFalse();

        APackage twisted = APackage.published("Twisted");
        twisted.json().withArray("/CFItems").add(theirs.deepCopy().put("fullStatement", "Something else"));
        CaseClient.send(Partner.otherNationalBody(), "", twisted.json().toString())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:golden-thread:problem:competences-of-another"))
                .body("errors.pointer", contains("/CFItems/0/identifier"));
    }

    @Test
    void aChangedPackageBecomesTheNextVersionWhereThatIsWanted() {
        APackage sent = aPackage("Versions", true);
        CaseClient.imported(sent);
        ObjectNode restated = (ObjectNode) sent.json().at("/CFItems/0");
        String old = restated.get("identifier").asText();
        String kept = sent.json().at("/CFItems/1/identifier").asText();
        restated.put("fullStatement", "Leads in another way");

        Partner author = Partner.nationalBody();
        Response answer =
                CaseClient.send(author, "?identifiers=renew", sent.json().toString());
        answer.then()
                .statusCode(201)
                .body("outcome", equalTo("created"))
                .body("predecessor", equalTo(sent.id()))
                .body("status", equalTo("draft"))
                .body("report.pointer", hasItem("/CFItems/0/identifier"));
        String next = answer.path("framework");
        assertThat(next).isNotEqualTo(sent.id());

        JsonNode whole =
                APackage.read(author.get(CaseClient.NEW + "CFPackages/" + next).asString());
        String fresh = whole.at("/CFItems/0/identifier").asText();
        assertThat(fresh).isNotEqualTo(old);
        assertThat(whole.at("/CFItems/1/identifier").asText()).isEqualTo(kept);
        assertThat(whole.get("CFAssociations").toString()).contains("replacedBy");
        assertThat(whole.get("CFAssociations")).anySatisfy(one -> {
            assertThat(one.get("associationType").asText()).isEqualTo("replacedBy");
            assertThat(one.at("/originNodeURI/identifier").asText()).isEqualTo(old);
            assertThat(one.at("/destinationNodeURI/identifier").asText()).isEqualTo(fresh);
        });
        assertThat(whole.get("CFAssociations"))
                .filteredOn(one -> one.get("associationType").asText().equals("isChildOf"))
                .allSatisfy(one -> assertThat(
                                one.at("/destinationNodeURI/identifier").asText())
                        .isEqualTo(next));
        // the published one is as it was
        assertThat(CaseClient.json(CaseClient.get("CFItems/" + old))
                        .get("fullStatement")
                        .asText())
                .isEqualTo("Leads");

        CaseClient.send(author, "?identifiers=renew", sent.json().toString())
                .then()
                .statusCode(200)
                .body("framework", equalTo(next))
                .body("outcome", equalTo("unchanged"));
        sent.item("C", "Thinks");
        CaseClient.send(author, "?identifiers=renew", sent.json().toString())
                .then()
                .statusCode(201)
                .body("framework", equalTo(next))
                .body("outcome", equalTo("replaced"))
                .body("items", equalTo(3));
        assertThat(factsOf(next)).isZero();
    }

    @Test
    void takesGzipAndAnObjectAroundThePackage() throws IOException {
        APackage sent = aPackage("Packed", true);
        JsonNode wrapped = APackage.JSON.createObjectNode().set("CFPackage", sent.json());
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(wrapped.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Partner.nationalBody()
                .once()
                .header("Content-Encoding", "gzip")
                .contentType("application/json")
                .body(bytes.toByteArray())
                .post("/v1/framework-imports")
                .then()
                .statusCode(201)
                .body("report[0].pointer", equalTo("/CFPackage"))
                .body("report[0].change", equalTo("changed"));
        Partner.nationalBody()
                .once()
                .header("Content-Encoding", "gzip")
                .contentType("application/json")
                .body("not gzip")
                .post("/v1/framework-imports")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:golden-thread:problem:unreadable-file"));
    }

    @Test
    void reportsWhatItChangesAndDrops() {
        APackage sent = aPackage("Reported", true);
        ObjectNode item = (ObjectNode) sent.json().at("/CFItems/0");
        item.put("colour", "red")
                .put("educationLevel", "5")
                .putNull("notes")
                .put("statusStartDate", "2026-04-01T00:00:00Z");
        item.put("lastChangeDateTime", "2026-03-01T10:30:00+01:00");
        APackage.link(item.putObject("CFDocumentURI"), sent.document());
        sent.document().put("adoptionStatus", "Adopted");
        sent.lonelyItem("Z", "Hangs in the air");
        sent.definition("CFItemTypes", "Unit", "U");
        sent.json().putArray("CFUnknown");

        Response answer = CaseClient.send(sent.json());
        answer.then().statusCode(201).body("changes", equalTo(10));
        assertThat(answer.<java.util.List<java.util.Map<String, Object>>>path("report"))
                .extracting(entry -> entry.get("change") + " " + entry.get("pointer"))
                .containsExactlyInAnyOrder(
                        "changed /CFDocument/adoptionStatus",
                        "dropped /CFItems/0/colour",
                        "changed /CFItems/0/educationLevel",
                        "dropped /CFItems/0/notes",
                        "changed /CFItems/0/statusStartDate",
                        "changed /CFItems/0/lastChangeDateTime",
                        "kept /CFItems/0/CFDocumentURI",
                        "kept /CFItems/2",
                        "changed /CFDefinitions/CFItemTypes/0/description",
                        "dropped /CFUnknown");
    }

    @Test
    void isForAuthors() {
        String body = aPackage("By nobody", true).json().toString();
        CaseClient.send(Partner.trainingProvider("TP-001"), "", body).then().statusCode(403);
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/v1/framework-imports")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"));
        CaseClient.send(Partner.nationalBody(), "?identifiers=other", body)
                .then()
                .statusCode(400);
        CaseClient.send(Partner.nationalBody(), "?dryRun=perhaps", body).then().statusCode(400);
    }

    @Test
    void anotherFrameworksCodeIsNotTaken() {
        for (int i = 0; i < 2; i++) {
            APackage sent = aPackage("Coded " + i, true);
            sent.document().putObject("extensions").putObject("goldenThread").put("code", "CASE-TEST-CODE");
            CaseClient.send(sent.json()).then().statusCode(201).body("changes", equalTo(i));
        }
    }
}
