package org.goldenthread.rules.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    private final CodeLists lists = CodeLists.bundled();

    @Test
    void everyListHasATitleAVersionASourceAndRowsAsWideAsItsColumns() {
        assertThat(lists.names()).hasSizeGreaterThan(35).isSorted();
        for (String name : lists.names()) {
            CodeList list = lists.list(name).orElseThrow();

            assertThat(name).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(list.title()).isNotBlank();
            assertThat(list.version()).isNotBlank();
            assertThat(list.source()).isNotBlank();
            assertThat(list.columns()).startsWith("code", "label");
            assertThat(list.rows()).isNotEmpty().allSatisfy(row -> {
                assertThat(row).hasSameSizeAs(list.columns());
                assertThat(row.get(0)).isNotBlank();
                assertThat(row.get(1)).isNotBlank();
            });
        }
    }

    @Test
    void aCodeIsInItsListOnce() {
        for (String name : lists.names()) {
            if (!name.equals("service-capacity-questions")) {
                Set<String> codes = new HashSet<>();
                List<List<String>> rows = lists.list(name).orElseThrow().rows();
                rows.forEach(row -> codes.add(row.get(0)));

                assertThat(codes).as(name).hasSameSizeAs(rows);
            }
        }
    }

    @Test
    void anUnknownListIsNotThere() {
        assertThat(lists.list("no-such-list")).isEmpty();
    }

    @Test
    void takesAnotherVersionOfAListAndLeavesTheRestAsItIs() {
        CodeList before = lists.list("qualifications").orElseThrow();
        CodeList after = new CodeList(
                before.name(),
                before.title(),
                "another",
                before.validFrom(),
                before.source(),
                before.columns(),
                List.of(List.of("7000", "A new diploma", "Diploma", "5", "true", "true", "", "")));

        CodeLists changed = lists.with(after);

        assertThat(changed.list("qualifications")).contains(after);
        assertThat(changed.qualification(7000).level()).isEqualTo(5);
        assertThat(changed.qualification(132)).isNull();
        assertThat(changed.jobRole(JobRole.REGISTERED_MANAGER)).isEqualTo(lists.jobRole(JobRole.REGISTERED_MANAGER));
        assertThat(lists.qualification(7000)).isNull();
        assertThat(lists.qualification(132)).isNotNull();
    }

    @Test
    void knowsTheEightManagerialRoles() {
        List<Integer> managerial = lists.list("job-roles").orElseThrow().rows().stream()
                .map(row -> Integer.valueOf(row.get(0)))
                .filter(code -> lists.jobRole(code).managerial())
                .toList();

        assertThat(managerial).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 24, 43, 45);
        assertThat(lists.jobRole(JobRole.REGISTERED_MANAGER).label()).isEqualTo("Registered manager");
        assertThat(lists.jobRole(12)).isNull();
        assertThat(lists.jobRole(-2)).isNull();
    }

    @Test
    void knowsLevelsAndLeadershipAwards() {
        Qualification diploma = lists.qualification(132);
        Qualification basicSkills = lists.qualification(34);

        assertThat(diploma.level()).isEqualTo(5);
        assertThat(diploma.leadership()).isTrue();
        assertThat(basicSkills.level()).isZero();
        assertThat(lists.qualification(12).level()).isNull();
        assertThat(lists.qualification(10).validUntil()).isEqualTo(LocalDate.of(2011, 7, 31));
    }

    @Test
    void knowsWhatServicesAreAsked() {
        assertThat(lists.service(1)).satisfies(service -> {
            assertThat(service.regulated()).isTrue();
            assertThat(service.hasCapacity()).isTrue();
            assertThat(service.payGroup()).isEqualTo(2);
        });
        assertThat(lists.service(Service.HEAD_OFFICE).regulated()).isFalse();
        assertThat(lists.service(3)).isNull();
    }

    @Test
    void seedsTheRegisterWithCouncils() {
        assertThat(lists.localAuthorities()).hasSize(151);
        assertThat(lists.localAuthorities())
                .filteredOn(authority -> authority.organisationCode().equals("LA-212"))
                .singleElement()
                .satisfies(leeds -> {
                    assertThat(leeds.label()).isEqualTo("Leeds");
                    assertThat(leeds.regionCode()).isEqualTo("REG-9");
                    assertThat(leeds.validUntil()).isNull();
                });
        assertThat(lists.localAuthorities())
                .filteredOn(authority -> authority.validUntil() != null)
                .extracting(LocalAuthority::label)
                .containsExactly("Cumbria", "Northamptonshire");
    }

    @Test
    void leavesWordsOutOfTheNumericCodes() {
        CodeSet benefits = lists.codes("benefit-answers");

        assertThat(benefits.contains(0)).isTrue();
        assertThat(benefits.contains(1)).isTrue();
        assertThat(benefits.contains(2)).isFalse();
        assertThat(benefits.contains(-1)).isFalse();
    }
}
