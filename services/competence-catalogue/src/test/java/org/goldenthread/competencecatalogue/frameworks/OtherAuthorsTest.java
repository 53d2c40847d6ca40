package org.goldenthread.competencecatalogue.frameworks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.competencecatalogue.frameworks.AFramework.says;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every way to write, tried by those who may not. */
@QuarkusTest
class OtherAuthorsTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();

    private record Write(
            String method,
            String path,
            String type,
            @Nullable Object body) {

        static Write of(String method, String path, @Nullable Object body) {
            return new Write(method, path, "application/json", body);
        }

        int by(RequestSpecification caller, String tag) {
            caller.header("If-Match", tag)
                    .header("Idempotency-Key", UUID.randomUUID().toString());
            if (body == null) {
                caller.noContentType();
            } else {
                caller.contentType(type).body(body);
            }
            return caller.request(method, path).statusCode();
        }
    }

    private static List<Write> writes(AFramework framework, String competence, String association) {
        Map<String, Object> tie = Map.of(
                "type", "isRelatedTo", "origin", competence, "destination", Map.of("identifier", framework.id()));
        return List.of(
                Write.of("PUT", framework.path(), AFramework.description()),
                Write.of("DELETE", framework.path(), null),
                Write.of("POST", framework.path() + "/publication", null),
                Write.of("POST", framework.path() + "/implementation", null),
                Write.of("POST", framework.path() + "/retirement", null),
                Write.of("POST", framework.path() + "/versions", Map.of("edition", "2")),
                Write.of("POST", framework.path() + "/competences", says("Theirs")),
                new Write("PUT", framework.path() + "/competences", "text/csv", "statement\r\nTheirs\r\n"),
                new Write("PUT", framework.path() + "/competences?dryRun=true", "text/csv", "statement\r\nTheirs\r\n"),
                Write.of("PUT", framework.competence(competence), says("Theirs")),
                Write.of("DELETE", framework.competence(competence), null),
                Write.of("POST", framework.competence(competence) + "/retirement", null),
                Write.of(
                        "POST",
                        framework.path() + "/batch",
                        Map.of("operations", List.of(Map.of("op", "add", "value", says("Theirs"))))),
                Write.of("POST", framework.path() + "/associations", tie),
                Write.of("DELETE", framework.path() + "/associations/" + association, null));
    }

    @Test
    void changeNothingThatIsNotTheirs() {
        AFramework framework = AFramework.draft();
        String competence = framework.adds("Ours");
        String association = framework
                .ties("isRelatedTo", competence, framework.adds("Ours too"))
                .path("id");
        List<Write> writes = writes(framework, competence, association);
        refused(framework, writes, 404);
        framework.publishes();
        refused(framework, writes, 403);
        assertThat(framework.statements()).containsExactly("Ours", "Ours too");
    }

    private void refused(AFramework framework, List<Write> writes, int status) {
        String tag = framework.tag();
        for (Write write : writes) {
            assertThat(write.by(Partner.otherNationalBody().request(), tag))
                    .as("%s", write)
                    .isEqualTo(status);
            assertThat(write.by(Partner.trainingProvider("TP-001").request(), tag))
                    .as("%s", write)
                    .isEqualTo(403);
            assertThat(write.by(given(), tag)).as("%s", write).isEqualTo(401);
        }
        assertThat(author.tag(framework.path())).isEqualTo(tag);
    }
}
