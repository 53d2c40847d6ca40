package org.goldenthread.competencecatalogue.casestandard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Imports by those who mean harm, or are many, or do not know what they send. */
@QuarkusTest
class ImportAttackTest extends ServiceTest {

    @Inject
    Jdbi database;

    @Test
    void ofTheSamePackageAtOnceIsStoredOnce() {
        String sent = APackage.full("At once").json().toString();
        List<Integer> statuses = atOnce(4, number -> CaseClient.send(Partner.nationalBody(), "", sent));

        assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200);
    }

    @Test
    void ofTheSamePackageByTwoOrganisationsIsStoredForOne() {
        String sent = APackage.full("Whose").json().toString();
        List<Integer> statuses = atOnce(
                2,
                number ->
                        CaseClient.send(number == 0 ? Partner.nationalBody() : Partner.otherNationalBody(), "", sent));

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    private static List<Integer> atOnce(int number, java.util.function.IntFunction<Response> request) {
        try (ExecutorService threads = Executors.newFixedThreadPool(number)) {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, number)
                    .mapToObj(i ->
                            CompletableFuture.supplyAsync(() -> request.apply(i).statusCode(), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    @Test
    void doesNotTakeOverAnotherOrganisationsFrameworkByRenewing() {
        for (boolean published : new boolean[] {true, false}) {
            APackage theirs = published ? APackage.published("Theirs") : APackage.draft("Theirs");
            theirs.item("A", "Leads");
            CaseClient.imported(theirs);
            ObjectNode mine = theirs.json().deepCopy();
            ((ObjectNode) mine.get("CFDocument")).put("title", "Mine now");
            CaseClient.send(Partner.otherNationalBody(), "?identifiers=renew", mine.toString())
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:golden-thread:problem:framework-of-another"));
            assertThat(title(theirs.id())).isEqualTo("Theirs");
        }
    }

    @Test
    void doesNotMoveAnotherOrganisationsCompetencesByAnAssociation() {
        APackage theirs = APackage.published("Unmoved");
        ObjectNode leads = theirs.item("A", "Leads");
        CaseClient.imported(theirs);
        APackage mine = APackage.published("Mover");
        ObjectNode own = mine.item("A", "Mine");
        // theirs is said to be replaced by mine
        ObjectNode replaced = mine.association("replacedBy", leads, own);
        CaseClient.send(Partner.otherNationalBody(), "", mine.json().toString());

        String item =
                CaseClient.get("CFItems/" + leads.get("identifier").asText()).asString();
        assertThat(item).contains("Leads").doesNotContain("Mine");
        assertThat(replaced.get("associationType").asText()).isEqualTo("replacedBy");
    }

    private String title(String framework) {
        return database.withHandle(
                handle -> handle.select("select title from framework where id = cast(? as uuid)", framework)
                        .mapTo(String.class)
                        .one());
    }

    @Test
    void aMemberThatIsThereTwiceIsAFault() {
        APackage sent = APackage.published("Twice");
        sent.item("A", "Leads");
        String json = sent.json().toString();
        for (String member : List.of("CFItems", "CFAssociations", "CFDocument")) {
            String twice = json.substring(0, json.length() - 1) + ",\"" + member + "\":"
                    + sent.json().get(member) + "}";
            Response answer = CaseClient.send(Partner.nationalBody(), "", twice);
            assertThat(answer.statusCode()).as(member + answer.asString()).isEqualTo(400);
        }
        assertThat(count(sent.id())).isZero();
    }

    private int count(String framework) {
        return database.withHandle(
                handle -> handle.select("select count(*) from framework where id = cast(? as uuid)", framework)
                        .mapTo(Integer.class)
                        .one());
    }

    @Test
    void identifiersOfTheWrongKindAreNamedOneByOne() {
        APackage sent = APackage.published("Wrong kinds");
        List<String> wrong = List.of(
                "0197c8a2-0000-7000-8000-000000000000",
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "urn:uuid:5a9f0f57-8f5b-4f0e-9a9e-8a1f6f7c0001",
                "{5a9f0f57-8f5b-4f0e-9a9e-8a1f6f7c0001}",
                "5A9F0F57-8F5B-4F0E-9A9E-8A1F6F7C0001",
                " 5a9f0f57-8f5b-4f0e-9a9e-8a1f6f7c0001",
                "5a9f0f57-8f5b-4f0e-ca9e-8a1f6f7c0001",
                "");
        wrong.forEach(identifier -> sent.lonelyItem(null, "Leads").put("identifier", identifier));
        Response answer = CaseClient.send(sent.json());
        answer.then().statusCode(400).body("total", equalTo(wrong.size()));
        for (int i = 0; i < wrong.size(); i++) {
            answer.then().body("errors.pointer", hasItem("/CFItems/" + i + "/identifier"));
        }
    }

    /** A hundred megabytes that are a few kilobytes on their way. */
    @Test
    void whatUnpacksToTooMuchIsRefusedWithoutReadingItAll() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{\"CFItems\":[".getBytes(StandardCharsets.UTF_8));
            byte[] item =
                    "{\"fullStatement\":\"%s\"},".formatted("a".repeat(1_000)).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100_000; i++) {
                gzip.write(item);
            }
        }
        long start = System.nanoTime();
        Partner.nationalBody()
                .once()
                .header("Content-Encoding", "gzip")
                .contentType("application/json")
                .body(bytes.toByteArray())
                .post("/v1/framework-imports")
                .then()
                .statusCode(413);
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
    }

    @Test
    void aCycleAcrossManyItemsIsFoundAndNamed() {
        APackage sent = APackage.published("Round and round");
        List<ObjectNode> items = IntStream.range(0, 5_000)
                .mapToObj(i -> sent.lonelyItem("C" + i, "Leads " + i))
                .toList();
        for (int i = 0; i < items.size(); i++) {
            sent.association("isChildOf", items.get(i), items.get((i + 1) % items.size()));
        }
        CaseClient.send(sent.json())
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("cycle"))
                .body("total", equalTo(1));
        assertThat(count(sent.id())).isZero();
    }
}
