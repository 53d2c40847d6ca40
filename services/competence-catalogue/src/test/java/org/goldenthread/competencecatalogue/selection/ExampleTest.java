package org.goldenthread.competencecatalogue.selection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.Partner;
import org.goldenthread.competencecatalogue.ServiceTest;
import org.goldenthread.competencecatalogue.selection.mixes.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ExampleTest extends ServiceTest {

    private static final String PATH = "/v1/selections/examples";

    @Test
    void everyLevelHasOneForEverybody() {
        List<String> levels = given().get(PATH).path("items.level");

        assertThat(levels)
                .containsExactlyElementsOf(
                        Stream.of(Level.values()).map(Level::text).toList());
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void showsWhatIsSelectedForIt(Level level) {
        JsonPath answer = given().get(PATH + "/" + level.text()).jsonPath();

        assertThat(answer.getString("example.title")).isNotBlank();
        List<String> lines = answer.getList("example.lines");
        assertThat(answer.getList("selection.lines.text")).isEqualTo(lines);
        assertThat(answer.getList("selection.lines.items", List.class)).noneMatch(List::isEmpty);
        assertThat(answer.getString("selection.mix.level")).isEqualTo(level.text());
        assertThat(answer.getList("selection.comparison.classes.chosen", Integer.class))
                .anyMatch(chosen -> chosen > 0);
    }

    @Test
    void canBeSentAsItIs() {
        JsonPath example = given().get(PATH + "/registered").jsonPath();
        var request = example.getMap("example");
        request.remove("title");

        JsonPath asked = Partner.authority()
                .request()
                .contentType("application/json")
                .body(request)
                .post("/v1/selections")
                .jsonPath();
        assertThat(asked.getList("lines.text")).isEqualTo(example.getList("selection.lines.text"));
    }

    @Test
    void thereIsNoneForALevelThatThereIsNot() {
        given().get(PATH + "/king").then().statusCode(400).body("type", endsWith("invalid-request"));
    }
}
