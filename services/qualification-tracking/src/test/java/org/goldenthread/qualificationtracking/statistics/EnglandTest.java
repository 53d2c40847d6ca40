package org.goldenthread.qualificationtracking.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.goldenthread.rules.codelist.CodeLists;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Tables of all of England, with every authority filled, and with organisations that no authority has. */
@QuarkusTest
class EnglandTest extends ServiceTest {

    private static final List<Integer> MANAGERIAL = List.of(4, 5, 45, 1, 2, 3, 24, 43);

    @Inject
    Jdbi database;

    @Inject
    CodeLists codeLists;

    @Test
    void hasOrganisationsOutsideEveryAuthorityInItsTotalOnlyAndNobodyCanWorkThemOut() {
        String period = anOpenCollection();
        FilledStore store = new FilledStore(database, period, List.of(4));
        store.fill(codeLists.localAuthorities().subList(0, 40), 9);
        store.addOutsideEveryAuthority(3);

        Response byArea = ask("registered-manager-qualifications", period, "by=area");
        AnswerAudit.of(byArea.asString(), "area").hasNoCellThatCanBeWorkedOut();
        assertThat(byArea.jsonPath().getInt("rows.find { it.area == 'all' }.base"))
                .isEqualTo(363);
        Response bySetting = ask("registered-manager-qualifications", period, "by=area,setting");
        AnswerAudit.of(bySetting.asString(), "area", "setting").hasNoCellThatCanBeWorkedOut();
    }

    @Test
    void answersEveryQuestionWithinTwoSecondsWithEveryAuthorityFilled() {
        String period = anOpenCollection();
        new FilledStore(database, period, MANAGERIAL).fill(codeLists.localAuthorities(), 130);
        var times = new TreeMap<Duration, String>();
        for (String dataSet : List.of("registered-manager-qualifications", "managers-by-role")) {
            for (String question : questions(dataSet)) {
                long start = System.nanoTime();
                ask(dataSet, period, question);
                times.put(Duration.ofNanos(System.nanoTime() - start), dataSet + "?" + question);
            }
        }
        times.descendingMap()
                .forEach((time, question) ->
                        io.quarkus.logging.Log.infof("MEASURED %5d ms %s", time.toMillis(), question));
        assertThat(times.lastKey()).as(times.lastEntry().getValue()).isLessThan(Duration.ofSeconds(2));
    }

    private static List<String> questions(String dataSet) {
        String first = dataSet.equals("managers-by-role") ? "role" : "setting";
        List<String> dimensions = List.of(first, "area", "sector", "size");
        List<String> questions = new java.util.ArrayList<>();
        for (String area : List.of("ENG", "REG-3", "REG-5", "LA-212")) {
            for (String one : dimensions) {
                questions.add("area=" + area + "&by=" + one);
                for (String other : dimensions) {
                    if (!other.equals(one)) {
                        questions.add("area=" + area + "&by=" + one + "," + other);
                    }
                }
            }
        }
        return questions;
    }

    private static Response ask(String dataSet, String period, String question) {
        Response answer = given().get("/v1/data-sets/" + dataSet + "/query?period=" + period + "&" + question);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }
}
