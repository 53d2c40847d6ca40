package org.goldenthread.qualificationtracking.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.qualificationtracking.statistics.disclosure.ATable.People;
import org.junit.jupiter.api.Test;

/** The table of registered managers' qualifications published for 2007, with counts worked out from its bases and percentages. */
class PublishedTableProtectionTest {

    private static final DisclosurePolicy POLICY = new DisclosurePolicy(5, 5);
    private static final People CARE_HOME_ONLY = People.of(550, 150, 14, 0, 259, 16, 154, 110);
    private static final People NURSING = People.of(175, 61, 1, 0, 68, 1, 52, 40);
    private static final People DOMICILIARY = People.of(81, 28, 8, 0, 45, 9, 28, 20);
    private static final People REST = People.of(319, 93, 6, 0, 72, 10, 111, 60);
    private static final CellSystem TABLE = ATable.bySetting(CARE_HOME_ONLY, NURSING, DOMICILIARY, REST);

    @Test
    void hasTheCountsBehindThePublishedPercentages() {
        List<String> measures = List.of("level4OrAbove", "level3", "level2", "otherRelevant", "noneOrNotRecorded");
        Map<People, List<Double>> published = Map.of(
                CARE_HOME_ONLY, List.of(55.6, 15.2, 1.4, 17.2, 26.2),
                NURSING, List.of(57.2, 19.9, 0.3, 17.3, 22.2),
                DOMICILIARY, List.of(47.4, 16.4, 4.7, 21.6, 26.3));

        published.forEach((people, percentages) -> {
            for (int i = 0; i < measures.size(); i++) {
                double percent = 100.0
                        * people.counts().get(measures.get(i))
                        / people.counts().get("base");
                assertThat(percent).isCloseTo(percentages.get(i), within(0.05));
            }
        });
    }

    @Test
    void hidesTheOneManagerBehindATenthOfAPercentAndLittleElse() {
        Set<List<String>> hidden = Protection.of(TABLE, POLICY).hidden();

        assertThat(hidden).contains(List.of("careHomeWithNursing", "level2")).hasSize(2);
        assertThat(new LinearProgramAudit(TABLE, hidden).violations(POLICY)).isEmpty();
        assertThat(new LinearProgramAudit(TABLE, hidden).violationsInWholeNumbers(POLICY))
                .isEmpty();
    }

    @Test
    void couldBeWorkedOutWithOnlyTheOneManagerHidden() {
        Set<List<String>> alone = Set.of(List.of("careHomeWithNursing", "level2"));

        assertThat(new LinearProgramAudit(TABLE, alone)
                        .interval("careHomeWithNursing", "level2")
                        .high())
                .isEqualTo(2);
        assertThat(new LinearProgramAudit(TABLE, alone).violations(POLICY)).isNotEmpty();
    }
}
