package org.goldenthread.qualificationtracking.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.sampledata.PublishedTable2007;
import org.goldenthread.sampledata.SampleReturn;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The table of registered managers' qualifications as it was published in 2007, from files to percentages. */
class PublishedTableTest {

    private static final String QUERY =
            "/v1/data-sets/registered-manager-qualifications/query?by=setting&area=ENG&period=";

    /** Base, then percentages as printed: level 4 or above, 3, 2, other relevant, none or not recorded. */
    private static final Map<String, List<Double>> PUBLISHED = Map.of(
            "all", List.of(1966.0, 57.2, 16.9, 1.5, 19.4, 22.6),
            "careHomeOnly", List.of(989.0, 55.6, 15.2, 1.4, 17.2, 26.2),
            "careHomeWithNursing", List.of(306.0, 57.2, 19.9, 0.3, 17.3, 22.2),
            "domiciliaryCare", List.of(171.0, 47.4, 16.4, 4.7, 21.6, 26.3));

    private static final List<String> MEASURES =
            List.of("level4OrAbove", "level3", "level2", "otherRelevant", "noneOrNotRecorded");

    /** Published statistics have protection on; only this test, of figures that were published, has not. */
    public static final class Unprotected implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("golden-thread.statistics.minimum-count", "0");
        }
    }

    @QuarkusTest
    @TestProfile(Unprotected.class)
    @Nested
    class WithProtectionOff extends ServiceTest {

        @Test
        void isReproducedToThePrintedDecimal() throws IOException {
            JsonPath table = tableOfReturnsWithThoseMargins(anOpenCollection());

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

    @QuarkusTest
    @Nested
    class WithProtectionOn extends ServiceTest {

        @Test
        void hidesTheOneManagerBehindATenthOfAPercentAndWhatWouldGiveThatAway() throws IOException {
            JsonPath table = tableOfReturnsWithThoseMargins(anOpenCollection());

            String level2 = "rows.find { it.setting == 'careHomeWithNursing' }.values.level2.";
            assertThat(table.<Object>get(level2 + "count")).isNull();
            assertThat(table.<Object>get(level2 + "percent")).isNull();
            assertThat(table.getString(level2 + "status")).isEqualTo("c");
            AnswerAudit.of(table.prettify()).hasNoCellThatCanBeWorkedOut();
        }
    }

    private static JsonPath tableOfReturnsWithThoseMargins(String collection) throws IOException {
        List<SampleReturn> returns = PublishedTable2007.returns(SampleSpec.of(2007, 1, 1, 0), 4, 2);
        int organisation = 0;
        for (SampleReturn one : returns) {
            handIn(one, collection, "LA-" + List.of(102, 104, 106, 107).get(organisation++));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> given().get(QUERY + collection).jsonPath().getInt("rows[0].base") == 1966);
        return given().get(QUERY + collection).jsonPath();
    }

    private static void handIn(SampleReturn sample, String collection, String authority) throws IOException {
        Partner submitter = Partner.authority(authority);
        String path = submitter.opens(collection);
        for (FileKind kind : List.of(FileKind.WORKPLACES, FileKind.WORKERS)) {
            var out = new ByteArrayOutputStream();
            sample.write(kind, out);
            submitter.put(path, kind.pathName(), out.toByteArray()).then().statusCode(200);
        }
        submitter.validates(path, "merge");
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(201);
        Partner.director(authority).signsOff(path).then().statusCode(200);
    }
}
