package org.goldenthread.rules.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.rules.AnExample;
import org.goldenthread.rules.AnUpload;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.rule.ExampleUpload;
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

    @Test
    void aRuleIsFoundByItsIdAndTheRulesOfACodeTogether() {
        RuleSet rules = RuleSet.of(CodeLists.bundled());

        assertThat(rules.ofId("worker.salary.range"))
                .get()
                .extracting(Rule::code)
                .isEqualTo("worker-1260");
        assertThat(rules.ofId("worker.salary")).isEmpty();
        assertThat(rules.ofCode("worker-1260"))
                .extracting(Rule::id)
                .containsExactly(
                        "worker.salary.range", "worker.salary.senior-range", "worker.salary.full-time-equivalent");
        assertThat(rules.ofCode("worker-1")).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsBrokenByItsExampleThatBreaksItAndKeptByTheOther() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(broken(rule, rule.example().breaks()))
                            .as("the example that breaks it")
                            .contains(rule.id());
                    assertThat(broken(rule, rule.example().keeps()))
                            .as("the example that keeps it")
                            .doesNotContain(rule.id());
                }));
    }

    private static List<String> broken(Rule<?> rule, ExampleUpload example) {
        return AnExample.of(rule, example).findings().stream()
                .map(Finding::rule)
                .toList();
    }
}
