package org.goldenthread.competencecatalogue.qualifications.tailored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SkillsMixTest {

    private static final SkillsMix MIX = new SkillsMix(
            Map.of(AwardPart.GENERIC, 10, AwardPart.SPECIALIST, 15, AwardPart.PARTNERSHIP, 5, AwardPart.TOP_UP, 0), 37);

    @Test
    void tellsWhatIsMissingOfEachPart() {
        List<ChosenUnit> units =
                List.of(unit(AwardPart.GENERIC, 12), unit(AwardPart.SPECIALIST, 9), unit(AwardPart.SPECIALIST, 4));

        assertThat(outcomes(MIX, units))
                .containsExactly(
                        "generic 12/10 MET",
                        "specialist 13/15 NOT_MET",
                        "partnership 0/5 NOT_MET",
                        "total 25/37 NOT_MET");
    }

    @Test
    void moreOfOnePartDoesNotFillAnother() {
        List<ChosenUnit> units = List.of(unit(AwardPart.GENERIC, 37));

        assertThat(outcomes(MIX, units)).contains("specialist 0/15 NOT_MET", "total 37/37 MET");
    }

    @Test
    void aUnitOfNoPartMayBeWhatIsMissing() {
        List<ChosenUnit> units = List.of(unit(AwardPart.GENERIC, 12), unit(null, 5));

        assertThat(outcomes(MIX, units))
                .containsExactly(
                        "generic 12/10 MET",
                        "specialist 0/15 UNKNOWN",
                        "partnership 0/5 UNKNOWN",
                        "total 17/37 NOT_MET");
    }

    @Test
    void sharesAreRoundedUpToWholeCredits() {
        SkillsMix mix = SkillsMix.ofPercents(Map.of(AwardPart.GENERIC, 33, AwardPart.ORGANISATIONAL, 10), 37);

        assertThat(mix.credits())
                .containsExactlyInAnyOrderEntriesOf(Map.of(AwardPart.GENERIC, 13, AwardPart.ORGANISATIONAL, 4));
        assertThat(mix.total()).isEqualTo(37);
    }

    @Test
    void aUnitIsOfTheClassOfWhatItCoversFully() {
        assertThat(Classified.by(
                        List.of(competence(CompetenceClass.GENERIC, false)),
                        List.of(competence(CompetenceClass.SPECIALIST, true))))
                .isEqualTo(new Classified(AwardPart.GENERIC, false, false, false));
        assertThat(Classified.by(List.of(), List.of(competence(CompetenceClass.SPECIALIST, true))))
                .isEqualTo(new Classified(AwardPart.SPECIALIST, false, true, false));
        assertThat(Classified.by(
                        List.of(
                                competence(CompetenceClass.PARTNERSHIP, false),
                                competence(null, false),
                                competence(CompetenceClass.PARTNERSHIP, true)),
                        List.of()))
                .isEqualTo(new Classified(AwardPart.PARTNERSHIP, false, true, false));
    }

    @Test
    void aUnitOfSeveralClassesIsOfNone() {
        Classified mixed = Classified.by(
                List.of(competence(CompetenceClass.GENERIC, false), competence(CompetenceClass.SPECIALIST, false)),
                List.of());

        assertThat(mixed.part()).isNull();
        assertThat(mixed.mixed()).isTrue();
        assertThat(Classified.by(List.of(competence(null, false)), List.of())).isEqualTo(Classified.UNKNOWN);
    }

    @Test
    void addingAUnitNeverMakesWhatWasMetUnmetAndOrderDoesNotMatter() {
        var random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            SkillsMix mix = new SkillsMix(
                    Map.of(AwardPart.GENERIC, random.nextInt(20), AwardPart.TOP_UP, random.nextInt(10)),
                    random.nextBoolean() ? random.nextInt(60) + 1 : null);
            List<ChosenUnit> units = IntStream.range(0, random.nextInt(10))
                    .mapToObj(i -> unit(
                            random.nextInt(6) == 0 ? null : AwardPart.values()[random.nextInt(5)],
                            random.nextInt(6) == 0 ? null : 1 + random.nextInt(9)))
                    .toList();
            List<ChosenUnit> shuffled = new ArrayList<>(units);
            Collections.shuffle(shuffled, random);
            assertThat(verdicts(mix, shuffled)).isEqualTo(verdicts(mix, units));
            for (int i = 0; i < units.size(); i++) {
                List<Verdict> before = verdicts(mix, units.subList(0, i));
                List<Verdict> after = verdicts(mix, units.subList(0, i + 1));
                for (int rule = 0; rule < before.size(); rule++) {
                    if (before.get(rule) == Verdict.MET) {
                        assertThat(after.get(rule)).isEqualTo(Verdict.MET);
                    }
                }
            }
        }
    }

    private static List<Verdict> verdicts(SkillsMix mix, List<ChosenUnit> units) {
        return mix.requirements().stream()
                .map(one -> one.judge(units).verdict())
                .toList();
    }

    private static List<String> outcomes(SkillsMix mix, List<ChosenUnit> units) {
        return mix.requirements().stream()
                .map(one -> one.judge(units))
                .map(one -> "%s %d/%d %s"
                        .formatted(
                                one.requirement().of() == null
                                        ? "total"
                                        : one.requirement().of(),
                                one.counted(),
                                one.requirement().required(),
                                one.verdict()))
                .toList();
    }

    private static ChosenUnit unit(@Nullable AwardPart part, @Nullable Integer credit) {
        return new ChosenUnit(
                null, "A unit", credit, null, true, part == null ? Classified.UNKNOWN : Classified.byCaller(part));
    }

    private static CompetenceSummary competence(@Nullable CompetenceClass competenceClass, boolean judged) {
        return new CompetenceSummary(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "A framework",
                null,
                "Lead a team",
                competenceClass,
                judged,
                null,
                true,
                AdoptionStatus.IMPLEMENTED,
                null);
    }
}
