package org.goldenthread.qualificationtracking.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.goldenthread.qualificationtracking.AFile;
import org.goldenthread.qualificationtracking.Partner;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organisation counts once in a period, with what it signed off last, whatever the order in which that is told. */
@QuarkusTest
class CountingTest extends ServiceTest {

    private static final String QUERY = "/v1/data-sets/registered-manager-qualifications/query?period=";

    @Inject
    Projection projection;

    @Inject
    Jdbi database;

    private String period;
    private String employer;
    private String first;
    private String second;

    @BeforeEach
    void signOffInTwoCollectionsOfAPeriod() {
        period = anOpenCollection();
        employer = anEmployerIn("LA-212");
        first = Partner.authority(employer).opens(period);
        second = Partner.authority(employer).opens(anOpenCollectionOf(period));
        signOff(first, 20, "NEW");
    }

    @Test
    void takesTheReturnToAnotherCollectionOfThePeriodInPlaceOfTheOneBefore() {
        signOff(second, 12, "UNCHECKED");

        countsEverywhere(12, "LA-212");
    }

    @Test
    void takesACorrectionOfTheOlderReturnWhenThatWasSignedOffLast() {
        signOff(second, 12, "UNCHECKED");
        Partner submitter = Partner.authority(employer);
        submitter.post(first + "/corrections", submitter.tag(first), null);
        signOff(first, 7, "UNCHECKED");

        countsEverywhere(7, "LA-212");
    }

    @Test
    void leavesAnOrganisationThatMovesWhereItWasAtItsLastSignOff() {
        moves(employer, "LA-211");
        countsEverywhere(20, "LA-212");

        signOff(second, 12, "UNCHECKED");
        countsEverywhere(12, "LA-211");
        moves(employer, "LA-212");
        countsEverywhere(12, "LA-211");
    }

    /** Told once, by the events themselves, and then again in every order. */
    private void countsEverywhere(int base, String authority) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> counts(base, authority));
        for (List<String> order : List.of(List.of(first, second), List.of(second, first), List.of(first, first))) {
            order.forEach(this::isToldAgain);
            counts(base, authority);
        }
    }

    private void isToldAgain(String path) {
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        QuarkusTransaction.requiringNew().run(() -> projection.count(id));
    }

    private void counts(int base, String authority) {
        given().get(QUERY + period).then().body("rows.base", contains(base));
        given().get(QUERY + period + "&area=" + authority).then().body("rows.base", contains(base));
        Long organisations = database.withHandle(
                handle -> handle.select("select count(distinct return_id) from manager_count where period = ?", period)
                        .mapTo(Long.class)
                        .one());
        assertThat(organisations).isEqualTo(1);
    }

    /** @param status of what is on record already */
    private void signOff(String path, int managers, String status) {
        AFile workplaces = AFile.workplaces();
        AFile workers = AFile.workers();
        for (int i = 0; i < managers; i++) {
            workplaces.row("LOCALESTID=WP" + i, "STATUS=" + status);
            workers.row("LOCALESTID=WP" + i, "UNIQUEWORKERID=S" + i, "NINUMBER=", "STATUS=" + status);
        }
        Partner submitter = Partner.authority(employer);
        long deleted = submitter
                .validates(path, "replace", workplaces, workers)
                .jsonPath()
                .getLong("differences.deleted");
        submitter
                .submits(path, Map.of("acknowledgeWarnings", true, "confirmDeletions", deleted))
                .then()
                .statusCode(201);
        Partner.director(employer).signsOff(path).then().statusCode(200);
    }
}
