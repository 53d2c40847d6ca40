package org.goldenthread.qualificationtracking.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
                .get(REGISTERED + "?by=setting&period=" + anOpenCollection())
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
        String query = REGISTERED + "?period=" + anOpenCollection();
        refused(query + "&by=role&area=XX&sector=private&setting=tent", "by", "area", "setting");
        refused(query + "&by=setting,sector,size", "by");
        given().get(query + "&by=area").then().body("rows.area", hasItems("all", "REG-9", "REG-5"));
        given().get(query + "&by=area&area=REG-5").then().statusCode(200).body("rows[0].area", equalTo("all"));
    }

    @Test
    void refuseAParameterThatIsUnknownEmptyOrRepeated() {
        String query = REGISTERED + "?period=" + anOpenCollection();
        refused(query + "&sectr=private", "sectr")
                .body("errors[0].code", equalTo("unknown-parameter"))
                .body("errors[0].detail", containsString("sector"));
        refused(query + "&role=4", "role");
        refused(query + "&area=&by=&setting=", "area", "by", "setting")
                .body("errors.code", everyItem(equalTo("empty")));
        refused(query + "&area=LA-211&area=LA-212", "area").body("errors[0].code", equalTo("repeated"));
        refused(query + "&period=2026", "period");
        refused(query + "&by=setting&by=setting", "by");
        given().get(query + "&by=setting&by=sector")
                .then()
                .body("by", contains("setting", "sector"))
                .body("rows.size()", equalTo(20));
    }

    @Test
    void demandAPeriodThatACollectionIsOf() {
        String period = anOpenCollection();
        refused(REGISTERED, "period")
                .body("errors[0].code", equalTo("missing"))
                .body("errors[0].detail", containsString(period));
        refused(REGISTERED + "?period=1999", "period")
                .body("errors[0].code", equalTo("unknown-period"))
                .body("errors[0].detail", containsString(period));
        refused(REGISTERED + "?period=%00", "period");
        given().accept("text/csv").get(REGISTERED + "?period=1999").then().statusCode(400);
    }

    @Test
    void goByTheCodesOfQualificationsAloneAsThePublishedTableDoes() {
        String period = anOpenCollection();
        String employer = anEmployer();
        Partner submitter = Partner.authority(employer);
        String path = submitter.opens(period);
        AFile workers = AFile.workers();
        each(workers, 0, 6, "SCQUAL=1,5", "NONSCQUAL=2");
        each(workers, 6, 13, "SCQUAL=1,999", "NONSCQUAL=2");
        each(workers, 13, 21, "SCQUAL=2", "NONSCQUAL=1,6");
        each(workers, 21, 30, "SCQUAL=1,5", "QUALACH01=1,2010");
        submitter.validates(path, "merge", workplaces(30), workers);
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(201);
        Partner.director(employer).signsOff(path);
        await(period, 30);
        levels(period, 0, 9, 0, 21);

        submitter.post(path + "/corrections", submitter.tag(path), null);
        AFile confirmed = AFile.workers();
        each(confirmed, 0, 3, "STATUS=UNCHECKED", "SCQUAL=2");
        submitter.validates(path, "merge", AFile.workplaces().row("LOCALESTID=WP0", "STATUS=UNCHECKED"), confirmed);
        String before = given().get(REGISTERED + "?period=" + period).header("ETag");
        submitter.submits(path, Map.of("acknowledgeWarnings", true)).then().statusCode(201);
        Partner.director(employer).signsOff(path);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !given().get(REGISTERED + "?period=" + period)
                        .header("ETag")
                        .equals(before));
        levels(period, 0, 9, 0, 21);
    }

    private static void levels(String period, int level4, int level2, int other, int none) {
        given().get(REGISTERED + "?period=" + period)
                .then()
                .body("rows[0].values.level4OrAbove.count", equalTo(level4))
                .body("rows[0].values.level2.count", equalTo(level2))
                .body("rows[0].values.otherRelevant.count", equalTo(other))
                .body("rows[0].values.noneOrNotRecorded.count", equalTo(none));
    }

    private static ValidatableResponse refused(String query, String... parameters) {
        return given().get(query)
                .then()
                .statusCode(400)
                .body("type", endsWith("invalid-request"))
                .body("errors.parameter", containsInAnyOrder(parameters));
    }

    /** Managers from one number to below another, without a listed qualification unless the cells say so. */
    private static void each(AFile workers, int from, int to, String... cells) {
        for (int i = from; i < to; i++) {
            List<String> all =
                    new ArrayList<>(List.of("LOCALESTID=WP0", "UNIQUEWORKERID=S" + i, "NINUMBER=", "QUALACH01="));
            all.addAll(List.of(cells));
            workers.row(all.toArray(String[]::new));
        }
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
            file.row("LOCALESTID=WP" + i);
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
