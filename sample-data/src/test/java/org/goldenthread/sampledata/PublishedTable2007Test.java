package org.goldenthread.sampledata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.sampledata.spec.EmployerKind;
import org.goldenthread.sampledata.spec.SampleSpec;
import org.junit.jupiter.api.Test;

class PublishedTable2007Test {

    private static final SampleSpec LIKE = SampleSpec.of(2007, 1, 1, 0).withOrganisation(100, EmployerKind.MIXED);
    private final CodeLists codes = CodeLists.bundled();

    // Setting, level of the best qualification (4+, 3, 2, 1, none), whether one without a level is held: how many
    // managers.
    private static final Map<String, Integer> EXCLUSIVE = Map.ofEntries(
            Map.entry("2 4+", 550),
            Map.entry("2 3", 150),
            Map.entry("2 2", 14),
            Map.entry("2 none", 259 + 16),
            Map.entry("1 4+", 175),
            Map.entry("1 3", 61),
            Map.entry("1 2", 1),
            Map.entry("1 none", 68 + 1),
            Map.entry("8 4+", 81),
            Map.entry("8 3", 28),
            Map.entry("8 2", 8),
            Map.entry("8 none", 45 + 9),
            Map.entry("other 4+", 319),
            Map.entry("other 3", 93),
            Map.entry("other 2", 6),
            Map.entry("other none", 72 + 10));

    @Test
    void oneReturnHoldsTheWholeTable() {
        assertThat(levels(PublishedTable2007.returns(LIKE, 1, 3))).isEqualTo(EXCLUSIVE);
    }

    @Test
    void severalReturnsHoldTheTableTogether() {
        List<SampleReturn> returns = PublishedTable2007.returns(LIKE, 12, 2);

        assertThat(returns)
                .extracting(each -> each.spec().organisation())
                .startsWith(100, 101)
                .endsWith(111);
        assertThat(levels(returns)).isEqualTo(EXCLUSIVE);
    }

    @Test
    void otherRelevantQualificationsComeOnTop() {
        Map<String, Integer> other = new HashMap<>();
        for (Manager manager : managers(PublishedTable2007.returns(LIKE, 3, 1))) {
            boolean holdsOther = manager.levels().contains(-1);
            boolean onlyOther = holdsOther && manager.best().equals("none");
            other.merge(manager.setting() + (holdsOther ? " other" : ""), 1, Integer::sum);
            other.merge(manager.setting() + (onlyOther ? " only" : ""), onlyOther ? 1 : 0, Integer::sum);
        }

        assertThat(other)
                .containsEntry("2 other", 170)
                .containsEntry("1 other", 53)
                .containsEntry("8 other", 37)
                .containsEntry("other other", 121)
                .containsEntry("2 only", 16)
                .containsEntry("1 only", 1)
                .containsEntry("8 only", 9)
                .containsEntry("other only", 10);
    }

    @Test
    void everyManagerSitsAloneInARegulatedWorkplace() {
        SampleReturn all = PublishedTable2007.returns(LIKE, 1, 2).getFirst();

        assertThat(GeneratedFile.workplaces(all))
                .hasSize(1_966)
                .allMatch(row -> row.getField("REGTYPE").equals("2"));
        assertThat(managers(List.of(all)))
                .extracting(Manager::workplace)
                .hasSize(1_966)
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesMoreOrganisationsThanManagers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublishedTable2007.returns(LIKE, 1_967, 1))
                .withMessageContaining("1966");
        assertThatIllegalArgumentException().isThrownBy(() -> PublishedTable2007.returns(LIKE, 0, 1));
    }

    private record Manager(String workplace, String setting, List<Integer> levels) {
        String best() {
            int best = levels.stream().mapToInt(Integer::intValue).max().orElse(-1);
            return best >= 4 ? "4+" : best < 0 ? "none" : Integer.toString(best);
        }
    }

    private Map<String, Integer> levels(List<SampleReturn> returns) {
        Map<String, Integer> counted = new HashMap<>();
        managers(returns).forEach(manager -> counted.merge(manager.setting() + " " + manager.best(), 1, Integer::sum));
        return counted;
    }

    private List<Manager> managers(List<SampleReturn> returns) {
        List<Manager> managers = new ArrayList<>();
        for (SampleReturn sample : returns) {
            Map<String, String> settings = new HashMap<>();
            GeneratedFile.workplaces(sample)
                    .forEach(row -> settings.put(row.getField("LOCALESTID"), setting(row.getField("MAINSERVICE"))));
            GeneratedFile.workers(sample).stream()
                    .filter(row -> row.getField("MAINJOBROLE").equals("4"))
                    .forEach(row -> managers.add(new Manager(
                            row.getField("LOCALESTID"), settings.get(row.getField("LOCALESTID")), levelsHeld(row))));
        }
        return managers;
    }

    private static String setting(String mainService) {
        return List.of("1", "2", "8").contains(mainService) ? mainService : "other";
    }

    // The level of each qualification, -1 for one without.
    private List<Integer> levelsHeld(NamedCsvRecord row) {
        return Stream.of("QUALACH01", "QUALACH02", "QUALACH03")
                .map(row::getField)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> Objects.requireNonNull(codes.qualification(Integer.parseInt(cell.split(";")[0]))))
                .map(qualification -> qualification.level() == null ? -1 : qualification.level())
                .toList();
    }
}
