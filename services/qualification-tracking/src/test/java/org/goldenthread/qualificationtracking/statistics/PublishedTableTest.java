package org.goldenthread.qualificationtracking.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.junit.jupiter.api.Test;

/** The table of registered managers' qualifications as it was published in 2007, from files to percentages, unprotected. */
@QuarkusTest
@TestProfile(PublishedTableTest.Unprotected.class)
class PublishedTableTest extends ServiceTest {

    /** Base, then percentages as printed: level 4 or above, 3, 2, other relevant, none or not recorded. */
    private static final Map<String, List<Double>> PUBLISHED = Map.of(
            "all", List.of(1966.0, 57.2, 16.9, 1.5, 19.4, 22.6),
            "careHomeOnly", List.of(989.0, 55.6, 15.2, 1.4, 17.2, 26.2),
            "careHomeWithNursing", List.of(306.0, 57.2, 19.9, 0.3, 17.3, 22.2),
            "domiciliaryCare", List.of(171.0, 47.4, 16.4, 4.7, 21.6, 26.3));

    private static final List<String> MEASURES =
            List.of("level4OrAbove", "level3", "level2", "otherRelevant", "noneOrNotRecorded");

    /** Only this test, of figures that were published, has protection off. */
    public static final class Unprotected implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("golden-thread.statistics.minimum-count", "0");
        }
    }

    @Test
    void isReproducedToThePrintedDecimal() throws IOException {
        JsonPath table = PublishedReturns.tableOfReturnsWithThoseMargins(anOpenCollection());

        PUBLISHED.forEach((setting, figures) -> {
            String row = "rows.find { it.setting == '" + setting + "' }.";
            assertThat(table.getInt(row + "base"))
                    .as(setting)
                    .isEqualTo(figures.getFirst().intValue());
            for (int i = 0; i < MEASURES.size(); i++) {
                assertThat(table.getDouble(row + "values." + MEASURES.get(i) + ".percent"))
                        .as(setting + " " + MEASURES.get(i))
                        .isEqualTo(figures.get(i + 1));
            }
        });
    }
}
