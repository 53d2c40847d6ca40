package org.goldenthread.competencecatalogue.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.competencecatalogue.frameworks.AFramework.says;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Authors who do different things to one framework at the same moment. */
@QuarkusTest
class SimultaneousWorkTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();

    @SafeVarargs
    private static List<Response> atOnce(Supplier<Response>... requests) {
        return Stream.of(requests).map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    @RepeatedTest(3)
    void publishesAFrameworkWithAllOfABatchOrWithNoneOfIt() {
        AFramework draft = AFramework.draft();
        draft.adds("There before");
        String tag = draft.tag();
        List<Map<String, Object>> additions = IntStream.range(0, 300)
                .mapToObj(number -> Map.<String, Object>of("op", "add", "value", says("Number " + number)))
                .toList();
        List<Response> answers = atOnce(
                () -> author.post(draft.path() + "/batch", tag, Map.of("operations", additions)),
                () -> author.post(draft.path() + "/publication", tag, null));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        boolean batchWasFirst = answers.getFirst().statusCode() == 200;
        author.get(draft.path())
                .then()
                .body("status", equalTo(batchWasFirst ? "draft" : "implemented"))
                .body("competences", equalTo(batchWasFirst ? 301 : 1));
    }

    @Test
    void retiresAFrameworkOnce() {
        AFramework framework = AFramework.published("One");
        String tag = framework.tag();
        List<Response> answers = atOnce(
                () -> author.post(framework.path() + "/retirement", tag, null),
                () -> author.post(framework.path() + "/retirement", tag, null));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        framework
                .moves("retirement", null)
                .then()
                .statusCode(409)
                .body("type", endsWith("framework-status-forbids"))
                .body("allowedActions", contains("new-version"));
    }

    @Test
    void beginsOneNextVersionHoweverManyAskForIt() {
        AFramework framework = AFramework.published("One");
        Supplier<Response> begin = () -> author.post(framework.path() + "/versions", null, Map.of("edition", "2"));
        List<Response> answers = atOnce(begin, begin, begin, begin);
        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201);
        assertThat(answers).extracting(Response::statusCode).containsOnly(201, 409);
    }

    @RepeatedTest(3)
    void bringsNothingBackToLifeThatEndsWhileTheNextVersionIsBegun() {
        AFramework framework = AFramework.draft();
        framework.adds("Stays");
        String ends = framework.adds("Ends");
        framework.publishes();
        String tag = framework.tag();
        List<Response> answers = atOnce(
                () -> author.post(framework.competence(ends) + "/retirement", tag, null),
                () -> author.post(framework.path() + "/versions", null, Map.of("edition", "2")));
        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 201);
        AFramework next = AFramework.of(
                author, java.util.UUID.fromString(answers.getLast().path("id")));
        boolean carried = next.statements().contains("Ends");
        Response published = next.moves("publication", null);
        assertThat(published.statusCode()).isEqualTo(carried ? 409 : 200);
        if (carried) {
            published.then().body("type", endsWith("competence-ended")).body("competences", contains(ends));
        }
    }

    @Test
    void takesNoBatchOfTenThousand() {
        AFramework draft = AFramework.draft();
        List<Map<String, Object>> operations =
                Collections.nCopies(10_000, Map.of("op", "add", "value", Map.of("statement", "One of many")));
        draft.batch(operations)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/operations"))
                .body("errors.code", contains("size"));
        assertThat(draft.statements()).isEmpty();
    }
}
