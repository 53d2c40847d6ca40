package org.goldenthread.qualificationtracking.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import org.goldenthread.qualificationtracking.ServiceTest;
import org.junit.jupiter.api.Test;

/** The table that was published in 2007, as it is answered with protection on. */
@QuarkusTest
class ProtectedTableTest extends ServiceTest {

    @Test
    void hidesTheOneManagerBehindATenthOfAPercentAndWhatWouldGiveThatAway() throws IOException {
        JsonPath table = PublishedReturns.tableOfReturnsWithThoseMargins(anOpenCollection());

        String level2 = "rows.find { it.setting == 'careHomeWithNursing' }.values.level2.";
        assertThat(table.<Object>get(level2 + "count")).isNull();
        assertThat(table.<Object>get(level2 + "percent")).isNull();
        assertThat(table.getString(level2 + "status")).isEqualTo("c");
        AnswerAudit.of(table.prettify(), "setting").hasNoCellThatCanBeWorkedOut();
    }
}
