package org.goldenthread.qualificationtracking.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatisticsTest extends ServiceTest {

    private static final String REGISTERED = "/v1/data-sets/registered-manager-qualifications/query";
    private static final String BY_ROLE = "/v1/data-sets/managers-by-role/query";

    @Test
    void countOnlyWhatIsSignedOffAndHideWhatIsSmall() {
        String period = anOpenCollection();
        String employer = anEmployer();
        Partner submitter = Partner.authority(employer);
        String path = submitter.opens(period);
        submitter.validates(path, "merge", workplaces(12), managers(12, "QUALACH01=132,2018", 9, "QUALACH01=2,2018"));
        submitter.submits(path, null).then().statusCode(201);
        given().get(REGISTERED + "?period=" + period).then().body("rows.base", contains(0));

        Partner.director(employer).signsOff(path).then().statusCode(200);
        await(period, 12);

        given().get(REGISTERED + "?period=" + period + "&area=LA-212")
                .then()
                .body("rows.base", contains(12))
                .body("rows[0].values.level3.count", nullValue())
                .body("rows[0].values.level3.status", equalTo("c"))
                .body("rows[0].values.level3.percent", nullValue());
        given().get(REGISTERED + "?period=" + period + "&area=LA-211").then().body("rows.base", contains(0));
        given().get(BY_ROLE + "?period=" + period + "&by=role")
                .then()
                .body("rows.role", hasItems("all", "4", "45"))
                .body("rows.find { it.role == '4' }.base", equalTo(12));
    }

    @Test
    void followACorrection() {
        String period = anOpenCollection();
        String employer = anEmployer();
        Partner submitter = Partner.authority(employer);
        String path = submitter.opens(period);
        submitter.validates(path, "merge", workplaces(20), managers(20, "QUALACH01=132,2018", 20, ""));
        submitter.submits(path, null);
        Partner.director(employer).signsOff(path);
        await(period, 20);
        Response before = given().get(REGISTERED + "?period=" + period);
        given().header("If-None-Match", before.header("ETag"))
                .get(REGISTERED + "?period=" + period)
                .then()
                .statusCode(304);

        submitter.post(path + "/corrections", submitter.tag(path), null);
        submitter.validates(
                path,
                "merge",
                AFile.workplaces().row("LOCALESTID=WP0", "STATUS=UNCHECKED"),
                AFile.workers().row("STATUS=DELETE", "UNIQUEWORKERID=S0", "LOCALESTID=WP0"));
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(201);
        Partner.director(employer).signsOff(path);

        await(period, 19);
        given().header("If-None-Match", before.header("ETag"))
                .get(REGISTERED + "?period=" + period)
                .then()
                .statusCode(200);
    }

    @Test
    void areToldAsCsvToo() {
        String csv = given().accept("text/csv")
                .get(REGISTERED + "?period=1900&by=setting")
                .asString();

        assertThat(csv.lines()).first().isEqualTo("setting,measure,count,percent,base,status");
        assertThat(csv).contains("careHomeWithNursing,level4OrAbove,0,,0,");
    }

    @Test
    void sayWhatCanBeAskedAndRefuseWhatCannot() {
        given().get("/v1/data-sets")
                .then()
                .body("items.id", contains("managers-by-role", "registered-manager-qualifications"));
        given().get("/v1/data-sets/managers-by-role/meta")
                .then()
                .body("dimensions.name", hasItems("role", "area", "sector", "size"))
                .body("policy.minimumCount", equalTo(5));
        given().get("/v1/data-sets/none/query").then().statusCode(404);
        given().get(REGISTERED + "?period=1900&by=role&area=XX&sector=private&setting=tent")
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid-request"))
                .body("errors.parameter", hasItems("by", "area", "setting"));
        given().get(REGISTERED + "?period=1900&by=setting,sector,size").then().statusCode(400);
        given().get(REGISTERED + "?period=1900&by=area").then().body("rows.area", hasItems("all", "REG-9", "REG-5"));
        given().get(REGISTERED + "?period=1900&by=area&area=REG-5")
                .then()
                .statusCode(200)
                .body("rows[0].area", equalTo("all"));
    }

    private static void await(String period, int base) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        given().get(REGISTERED + "?period=" + period).then().body("rows.base", contains(base)));
    }

    private static AFile workplaces(int number) {
        AFile file = AFile.workplaces();
        for (int i = 0; i < number; i++) {
            file.row("LOCALESTID=WP" + i, "LOCATIONID=1-20000000" + (10 + i));
        }
        return file;
    }

    /** A manager for each workplace; the first {@code many} hold the first qualification. */
    private static AFile managers(int number, String qualification, int many, String other) {
        AFile file = AFile.workers();
        for (int i = 0; i < number; i++) {
            String held = i < many || other.isEmpty() ? qualification : other;
            file.row("LOCALESTID=WP" + i, "UNIQUEWORKERID=S" + i, "NINUMBER=", held);
        }
        return file;
    }
}
