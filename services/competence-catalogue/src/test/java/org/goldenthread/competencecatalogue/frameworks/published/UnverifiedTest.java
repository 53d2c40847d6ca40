package org.goldenthread.competencecatalogue.frameworks.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.frameworks.AFramework;
import org.goldenthread.testing.EventProbe;
import org.junit.jupiter.api.Test;

/** Whoever is told of a competence that was taken from memory is told that it was. */
@QuarkusTest
class UnverifiedTest extends ServiceTest {

    private final Partner author = Partner.nationalBody();

    @Test
    void isSaidInEveryAnswerThatHasTheCompetence() {
        String word = "xylo" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        AFramework framework = AFramework.draft();
        Map<String, Object> said = AFramework.says("Conduct the " + word);
        said.put("verified", false);
        String competence = framework.adds(said);
        framework.publishes();
        List.of(
                        framework.path() + "/competences",
                        framework.competence(competence),
                        framework.path() + "/differences",
                        "/v1/competences/" + competence,
                        "/v1/competences/" + competence + "/history",
                        "/v1/competences?q=" + word,
                        "/ims/case/v1p1/CFItems/" + competence,
                        "/ims/case/v1p1/CFPackages/" + framework.id())
                .forEach(path -> requireSaid(path, author.get(path)));
        Map<String, Object> asked = Map.of(
                "level",
                "senior",
                "size",
                "large",
                "lines",
                List.of("Conduct the " + word),
                "frameworks",
                List.of(framework.id()));
        requireSaid(
                "selection",
                author.request().contentType("application/json").body(asked).post("/v1/selections"));
        assertThat(author.get(framework.path()).jsonPath().getInt("unverified")).isEqualTo(1);
        assertThat(cell(framework, "verified")).isEqualTo("false");
        assertThat(EventProbe.of("competence-catalogue.competence").await(1, event -> competence.equals(event.key())))
                .allSatisfy(event -> assertThat(event.payload()).contains("\"verified\": false"));
    }

    private static void requireSaid(String where, Response answer) {
        assertThat(answer.statusCode()).as(where).isEqualTo(200);
        assertThat(answer.asString()).as(where).contains("\"verified\":false").doesNotContain("\"verified\":true");
    }

    /** Of the only row of the file. */
    private String cell(AFramework framework, String column) {
        List<String> lines = author.request()
                .accept("text/csv")
                .get(framework.path() + "/competences")
                .asString()
                .lines()
                .toList();
        int index = Arrays.asList(lines.getFirst().split(",", -1)).indexOf(column);
        return lines.get(1).split(",", -1)[index];
    }
}
