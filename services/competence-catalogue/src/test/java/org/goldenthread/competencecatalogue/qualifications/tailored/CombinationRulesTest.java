package org.goldenthread.competencecatalogue.qualifications.tailored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.goldenthread.competencecatalogue.qualifications.Combination;
import org.goldenthread.competencecatalogue.qualifications.Combination.Group;
import org.goldenthread.competencecatalogue.qualifications.Qualification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of the level 3 diploma in management of 2014 and of the level 4 NVQ of 2008, and what must hold of any. */
class CombinationRulesTest {

    /** 31 credits mandatory, 17 to be chosen from B, 7 at the most from C; 48 of 55 at level 3. */
    private static final Qualification DIPLOMA = qualification(new Combination(
            55,
            48,
            null,
            List.of(
                    new Group("A", "Mandatory", true, true, 31, null, null, List.of("a3", "a4", "a8", "a6", "a10")),
                    new Group("B", "Optional", false, true, 17, null, null, List.of("b3", "b4", "b5", "b5x", "low8")),
                    new Group("C", "Further", false, true, null, 7, null, List.of("c4", "c5", "cLow6")))));

    private static final Qualification NVQ = qualification(new Combination(
            null,
            null,
            null,
            List.of(
                    new Group("M", "Mandatory", true, true, null, null, null, List.of("m1", "m2")),
                    new Group("O", "Optional", false, true, null, null, 2, List.of("o1", "o2", "o3")))));

    private static final List<ChosenUnit> MANDATORY =
            List.of(unit("a3", 3), unit("a4", 4), unit("a8", 8), unit("a6", 6), unit("a10", 10));

    @Test
    void isMetByEnoughOfEverything() {
        List<ChosenUnit> chosen = with(
                MANDATORY, unit("b3", 3), unit("b4", 4), unit("b5", 5), unit("b5x", 5), unit("c4", 4), unit("c5", 5));

        assertThat(outcomes(DIPLOMA, chosen))
                .containsExactly(
                        "A mandatoryUnits 5/5 MET",
                        "A groupCredit 31/31 MET",
                        "B groupCredit 17/17 MET",
                        "creditAtLevel 55/48 MET",
                        "totalCredit 55/55 MET");
        assertThat(verdict(DIPLOMA, chosen)).isEqualTo(Verdict.MET);
    }

    @Test
    void whatIsBeyondTheMostOfAGroupDoesNotCount() {
        List<ChosenUnit> chosen =
                with(MANDATORY, unit("b3", 3), unit("b4", 4), unit("b5", 5), unit("b5x", 5), unit("c4", 4));

        assertThat(outcomes(DIPLOMA, chosen)).contains("totalCredit 52/55 NOT_MET");
        assertThat(outcomes(DIPLOMA, with(chosen, unit("c5", 5)))).contains("totalCredit 55/55 MET");
        // nine of C, of which two are too many: they fill nothing up
        assertThat(outcomes(
                        DIPLOMA,
                        with(MANDATORY, unit("b3", 3), unit("b4", 4), unit("b5", 5), unit("c4", 4), unit("c5", 5))))
                .contains("B groupCredit 12/17 NOT_MET", "totalCredit 50/55 NOT_MET");
    }

    @Test
    void creditBelowTheLevelDoesNotCountForTheLevel() {
        List<ChosenUnit> chosen =
                with(MANDATORY, unit("b4", 4), unit("b5", 5), unit("low8", 8, 2), unit("c4", 4), unit("cLow6", 6, 2));

        assertThat(outcomes(DIPLOMA, chosen))
                .contains("B groupCredit 17/17 MET", "creditAtLevel 44/48 NOT_MET", "totalCredit 55/55 MET");
        assertThat(verdict(DIPLOMA, chosen)).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void ofAGroupWithMoreThanMayCountThoseCountThatAreAskedFor() {
        // 6 below the level and 4 at it, of which 7 may count: the 4 at the level are among them
        List<ChosenUnit> chosen = with(MANDATORY, unit("cLow6", 6, 2), unit("c4", 4));

        assertThat(outcomes(DIPLOMA, chosen)).contains("creditAtLevel 35/48 NOT_MET", "totalCredit 38/55 NOT_MET");
    }

    @Test
    void unitsAreCountedWhereNoCreditIsKnown() {
        assertThat(outcomes(NVQ, List.of(unit("m1", null), unit("o1", null))))
                .containsExactly("M mandatoryUnits 1/2 NOT_MET", "O groupUnits 1/2 NOT_MET");
        assertThat(verdict(NVQ, List.of(unit("m1", null), unit("m2", null), unit("o1", null), unit("o3", null))))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void whatIsNotKnownIsNotSaidToBeMissing() {
        List<ChosenUnit> chosen = with(MANDATORY, unit("b3", 3), unit("b4", 4), unit("b5", null));

        assertThat(outcomes(DIPLOMA, chosen)).contains("B groupCredit 7/17 UNKNOWN", "totalCredit 38/55 UNKNOWN");
        assertThat(outcomes(DIPLOMA, with(MANDATORY, unit("b3", 3, null))))
                .contains("creditAtLevel 31/48 UNKNOWN", "B groupCredit 3/17 NOT_MET");
    }

    @Test
    void aUnitInNoGroupMayBeOneOfThoseThatAreNotKnown() {
        Qualification open = qualification(new Combination(
                10, null, null, List.of(new Group("B", "Optional", false, false, 5, null, null, List.of("b3")))));

        assertThat(outcomes(open, List.of(unit("b3", 3))))
                .containsExactly("B groupCredit 3/5 NOT_MET", "totalCredit 3/10 NOT_MET");
        assertThat(outcomes(open, List.of(unit("b3", 3), unit("other", 4))))
                .containsExactly("B groupCredit 3/5 UNKNOWN", "totalCredit 3/10 UNKNOWN");
        // an organisation's own unit is none of a qualification's
        assertThat(outcomes(open, List.of(unit("b3", 3), own(9)))).contains("B groupCredit 3/5 NOT_MET");
    }

    @Test
    void mandatoryUnitsThatAreNotAllKnownAreNeverAllThere() {
        Qualification open = qualification(new Combination(
                null,
                null,
                null,
                List.of(new Group("M", "Mandatory", true, false, null, null, null, List.of("m1", "m2")))));

        assertThat(verdict(open, List.of(unit("m1", null)))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(open, List.of(unit("m1", null), unit("other", 4)))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(open, List.of(unit("m1", null), unit("m2", null)))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void whereNothingIsAskedNothingIsKnown() {
        Qualification open = qualification(new Combination(
                null, null, null, List.of(new Group("U", "Units", false, false, null, null, null, List.of("u1")))));

        assertThat(verdict(open, List.of(unit("u1", null)))).isEqualTo(Verdict.UNKNOWN);
    }

    /** Whatever the rules and the units: adding one takes nothing away that was met, and the order says nothing. */
    @Test
    void addingAUnitNeverMakesWhatWasMetUnmetAndOrderDoesNotMatter() {
        var random = new Random(20_261_122);
        for (int round = 0; round < 4_000; round++) {
            Qualification any = anyQualification(random);
            List<ChosenUnit> chosen = anyUnits(random);
            List<Requirement> rules = CombinationRules.of(any);
            List<Verdict> all = verdicts(rules, chosen);
            List<ChosenUnit> shuffled = new ArrayList<>(chosen);
            Collections.shuffle(shuffled, random);
            assertThat(verdicts(rules, shuffled)).isEqualTo(all);
            for (int left = 0; left < chosen.size(); left++) {
                List<ChosenUnit> fewer = new ArrayList<>(chosen);
                fewer.remove(left);
                List<Verdict> before = verdicts(rules, fewer);
                for (int i = 0; i < before.size(); i++) {
                    if (before.get(i) == Verdict.MET) {
                        assertThat(all.get(i))
                                .as("%s %s + %s", any, fewer, chosen.get(left))
                                .isEqualTo(Verdict.MET);
                    }
                }
            }
        }
    }

    /** Where everything is known, met means that somebody can pick credit from the units so that all of it is fulfilled at once. */
    @Test
    void whatCountsOfTheWholeIsNeverMoreThanWhatCountsOfItsGroups() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            Qualification any = anyQualification(random);
            List<ChosenUnit> chosen = anyUnits(random);
            var rules = new CombinationRules(any.combination());
            int groups = any.combination().groups().stream()
                    .mapToInt(group -> rules.credit(group, chosen).counted())
                    .sum();
            for (Requirement rule : CombinationRules.of(any)) {
                int counted = rule.judge(chosen).counted();
                if (rule.kind() == Requirement.Kind.TOTAL_CREDIT) {
                    assertThat(counted).isEqualTo(groups);
                } else if (rule.kind() == Requirement.Kind.CREDIT_AT_LEVEL) {
                    assertThat(counted).isLessThanOrEqualTo(groups);
                }
            }
        }
    }

    private static Qualification anyQualification(Random random) {
        List<Group> groups = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(g -> new Group(
                        "G" + g,
                        "Group " + g,
                        random.nextInt(4) == 0,
                        random.nextInt(3) > 0,
                        random.nextBoolean() ? 1 + random.nextInt(8) : null,
                        random.nextBoolean() ? 8 + random.nextInt(8) : null,
                        null,
                        IntStream.range(g * 4, g * 4 + 4).mapToObj(u -> "u" + u).toList()))
                .toList();
        return qualification(new Combination(
                random.nextBoolean() ? 1 + random.nextInt(30) : null,
                random.nextBoolean() ? 1 + random.nextInt(20) : null,
                random.nextBoolean() ? random.nextInt(6) : null,
                groups));
    }

    private static List<ChosenUnit> anyUnits(Random random) {
        return IntStream.range(0, 14)
                .filter(u -> random.nextBoolean())
                .mapToObj(u -> unit(
                        "u" + u,
                        random.nextInt(5) == 0 ? null : 1 + random.nextInt(9),
                        random.nextInt(5) == 0 ? null : random.nextInt(7)))
                .toList();
    }

    private static List<Verdict> verdicts(List<Requirement> rules, List<ChosenUnit> units) {
        return rules.stream().map(rule -> rule.judge(units).verdict()).toList();
    }

    private static Qualification qualification(Combination rules) {
        return new Qualification(
                "601/4347/2",
                "A diploma",
                3,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                true,
                rules,
                1);
    }

    private static List<String> outcomes(Qualification qualification, List<ChosenUnit> units) {
        return CombinationRules.of(qualification).stream()
                .map(rule -> rule.judge(units))
                .map(one -> "%s%s %d/%d %s"
                        .formatted(
                                one.requirement().of() == null
                                        ? ""
                                        : one.requirement().of() + " ",
                                one.requirement().kind().text(),
                                one.counted(),
                                one.requirement().required(),
                                one.verdict()))
                .toList();
    }

    private static Verdict verdict(Qualification qualification, List<ChosenUnit> units) {
        return Requirement.together(CombinationRules.of(qualification).stream()
                .map(rule -> rule.judge(units))
                .toList());
    }

    private static List<ChosenUnit> with(List<ChosenUnit> some, ChosenUnit... more) {
        List<ChosenUnit> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    private static ChosenUnit unit(String reference, @Nullable Integer credit) {
        return unit(reference, credit, 3);
    }

    private static ChosenUnit unit(String reference, @Nullable Integer credit, @Nullable Integer level) {
        return new ChosenUnit(reference, "Unit " + reference, credit, level, true, Classified.UNKNOWN);
    }

    private static ChosenUnit own(int credit) {
        return new ChosenUnit(null, "Our own", credit, 3, true, Classified.UNKNOWN);
    }
}
