package org.goldenthread.rules.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.rules.AnUpload;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleSetTest {

    private static final List<Rule<?>> RULES = RuleSet.of(CodeLists.bundled()).rules();

    @Test
    void everyRuleHasAnIdOfItsOwnAndSaysWhatIsWrongAndWhatToDo() {
        assertThat(RULES).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(RULES).allSatisfy(rule -> {
            assertThat(rule.id()).matches("(workplace|worker|training)(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
            assertThat(rule.code()).matches(rule.file().codePrefix() + "-\\d{3,4}");
            assertThat(rule.message()).endsWith(".");
            assertThat(rule.hint()).endsWith(".");
            assertThat(rule.since()).isEqualTo("2026.1");
        });
    }

    @Test
    void rulesComeInTheOrderOfTheFiles() {
        assertThat(RULES).extracting(Rule::file).isSorted();
    }

    @Test
    void whatARuleFollowsFromIsARule() {
        Set<String> ids = RULES.stream().map(Rule::id).collect(Collectors.toSet());

        assertThat(RULES.stream().flatMap(rule -> rule.follows().stream())).isSubsetOf(ids);
    }

    @Test
    void aRowWithoutAFaultBreaksNoRule() {
        AnUpload upload = AnUpload.empty().workplace("").worker("").training("");

        assertThat(upload.validateRows().findings()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleShowsItsRule() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Rule<?> rule : RULES) {
            var example = rule.example();
            if (example != null) {
                tests.add(DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(broken(rule, example.breaks()))
                            .as("the example that breaks it")
                            .contains(rule.id());
                    assertThat(broken(rule, example.keeps()))
                            .as("the example that keeps it")
                            .doesNotContain(rule.id());
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThan(150);
        return tests.stream();
    }

    private static List<String> broken(Rule<?> rule, Map<String, String> changes) {
        String cells = changes.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining(" | "));
        AnUpload upload = AnUpload.empty();
        switch (rule.file()) {
            case WORKPLACES -> upload.workplace(cells);
            case WORKERS -> upload.workplace("").worker(cells);
            default -> upload.workplace("").worker("").training(cells);
        }
        return upload.validateRows().findings(rule.file()).stream()
                .map(finding -> finding.rule())
                .toList();
    }
}
