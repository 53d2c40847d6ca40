package org.goldenthread.rules.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.rule.Rule;
import org.goldenthread.rules.upload.RuleSet;
import org.junit.jupiter.api.Test;

/** Runs what the national system was given and compares its answers with ours. Where we differ is written in one list. */
class NationalConformanceTest {

    /** What only the national system finds, and what only we find, in one case. */
    private record Difference(Set<String> national, Set<String> ours) {}

    @Test
    void singleRowsAreJudgedAsNationallyButForTheListedDifferences() {
        compare(ConformanceCase.rows());
    }

    @Test
    void wholeUploadsAreJudgedAsNationallyButForTheListedDifferences() {
        compare(ConformanceCase.uploads());
    }

    @Test
    void everyListedDifferenceBelongsToACase() {
        Set<String> ids = new TreeSet<>();
        ConformanceCase.rows().forEach(c -> ids.add(c.id()));
        ConformanceCase.uploads().forEach(c -> ids.add(c.id()));
        assertThat(ids).containsAll(differences().keySet());
    }

    @Test
    void everyNationalRuleHasARuleOfItsCodeAndSeverityThatNamesItsColumn() {
        List<Rule<?>> rules = RuleSet.of(CodeLists.bundled()).rules();
        List<String> lacking = read("national-rules.csv").stream()
                .filter(national -> rules.stream().noneMatch(rule -> isThat(rule, national)))
                .map(national -> String.join(" ", national))
                .toList();
        // The header is checked before any row is, see Layout; the national row ownership rule names no column.
        assertThat(lacking).containsExactly("workplace 999 error (file)", "workplace 997 error (row)");
        assertThat(rules).anyMatch(rule -> rule.code().equals("workplace-997"));
    }

    private static boolean isThat(Rule<?> rule, List<String> national) {
        return rule.code().equals(national.get(0) + "-" + national.get(1))
                && rule.severity().text().equals(national.get(2))
                && Arrays.stream(national.get(3).split("/")).anyMatch(rule.columns()::contains);
    }

    private static void compare(List<ConformanceCase> cases) {
        Map<String, Difference> listed = differences();
        Difference none = new Difference(Set.of(), Set.of());
        List<String> wrong = cases.stream()
                .filter(c -> !difference(c).equals(listed.getOrDefault(c.id(), none)))
                .map(c -> c.id() + " national " + c.national() + " ours " + c.ours())
                .toList();
        assertThat(wrong).as("cases that differ otherwise than listed").isEmpty();
    }

    private static Difference difference(ConformanceCase c) {
        Set<String> national = new TreeSet<>(c.national());
        national.removeAll(c.ours());
        Set<String> ours = new TreeSet<>(c.ours());
        ours.removeAll(c.national());
        return new Difference(national, ours);
    }

    private static Map<String, Difference> differences() {
        Map<String, Difference> differences = new HashMap<>();
        for (List<String> line : read("differences.csv")) {
            assertThat(line.get(3)).as("a reason").isNotBlank();
            for (String id : line.get(0).split(" ")) {
                Difference before = differences.put(id, new Difference(words(line.get(1)), words(line.get(2))));
                assertThat(before).as("%s is listed once", id).isNull();
            }
        }
        return differences;
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<List<String>> read(String name) {
        try (var in = NationalConformanceTest.class.getResourceAsStream("/conformance/" + name);
                var csv = CsvReader.builder().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().skip(1).map(record -> record.getFields()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
