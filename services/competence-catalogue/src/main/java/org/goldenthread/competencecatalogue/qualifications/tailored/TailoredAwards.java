package org.goldenthread.competencecatalogue.qualifications.tailored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.qualifications.Combination;
import org.goldenthread.competencecatalogue.qualifications.Fault;
import org.goldenthread.competencecatalogue.qualifications.Qualification;
import org.goldenthread.competencecatalogue.qualifications.QualificationProblems;
import org.goldenthread.competencecatalogue.qualifications.Qualifications;
import org.goldenthread.competencecatalogue.qualifications.UnitSummary;
import org.goldenthread.competencecatalogue.qualifications.tailored.AskedMixes.AskedMix;
import org.goldenthread.competencecatalogue.qualifications.tailored.TailoredAwardResponse.ChosenUnitResponse;
import org.goldenthread.competencecatalogue.qualifications.tailored.TailoredAwardResponse.GroupCreditResponse;
import org.goldenthread.competencecatalogue.qualifications.tailored.TailoredAwardResponse.PartCreditResponse;
import org.goldenthread.competencecatalogue.qualifications.tailored.TailoredAwardResponse.RequirementResponse;
import org.goldenthread.competencecatalogue.selection.mixes.MixResponse;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Answers what a set of units fulfils and what is missing. */
@ApplicationScoped
class TailoredAwards {

    private final Qualifications qualifications;
    private final ChosenUnits chosenUnits;
    private final AskedMixes askedMixes;

    TailoredAwards(Qualifications qualifications, ChosenUnits chosenUnits, AskedMixes askedMixes) {
        this.qualifications = qualifications;
        this.chosenUnits = chosenUnits;
        this.askedMixes = askedMixes;
    }

    TailoredAwardResponse check(TailoredAwardRequest request) {
        if (Stream.of(request.qualification(), request.mix(), request.namedMix())
                        .filter(Objects::nonNull)
                        .count()
                != 1) {
            throw Problems.INVALID_REQUEST
                    .with("Name a qualification, give a mix or name one: one of the three.")
                    .error(ProblemError.at("", "one-of", "qualification, mix or namedMix"));
        }
        List<Fault> faults = new ArrayList<>();
        Optional<Qualification> qualification = qualification(request.qualification(), faults);
        List<ChosenUnit> units = chosenUnits.of(request.units(), faults);
        Optional<AskedMix> mix = askedMixes.of(request, faults);
        QualificationProblems.refuse(QualificationProblems.INVALID_AWARD, faults);
        return mix.map(asked -> againstMix(asked, units))
                .orElseGet(() -> againstQualification(qualification.orElseThrow(), units));
    }

    private Optional<Qualification> qualification(@Nullable String number, List<Fault> faults) {
        if (number == null) {
            return Optional.empty();
        }
        Optional<Qualification> found = qualifications.find(number);
        if (found.isEmpty()) {
            faults.add(new Fault(
                    "/qualification", "unknown-qualification", "The register has no qualification with this number."));
        } else if (found.get().combination().groups().isEmpty()) {
            faults.add(new Fault(
                    "/qualification",
                    "no-rules-of-combination",
                    "The register does not know which units make up this qualification."));
        }
        return found;
    }

    private TailoredAwardResponse againstQualification(Qualification qualification, List<ChosenUnit> units) {
        Combination rules = qualification.combination();
        Map<String, UnitSummary> summaries = qualifications.units(rules.units().toList());
        List<Requirement.Outcome> outcomes = judge(CombinationRules.of(qualification), units);
        return new TailoredAwardResponse(
                Requirement.together(outcomes),
                qualification.number(),
                null,
                credit(units),
                outcomes.stream()
                        .map(one -> response(one, missing(one, rules, units, summaries)))
                        .toList(),
                rules.groups().stream()
                        .map(group -> credit(rules, group, units))
                        .toList(),
                List.of(),
                units.stream()
                        .map(unit -> response(unit, group(unit, rules), Remark.inCombination(unit, rules)))
                        .toList());
    }

    private static TailoredAwardResponse againstMix(AskedMix mix, List<ChosenUnit> units) {
        List<Requirement.Outcome> outcomes = judge(mix.skills().requirements(), units);
        return new TailoredAwardResponse(
                Requirement.together(outcomes),
                null,
                mix.named() == null ? null : MixResponse.from(mix.named()),
                credit(units),
                outcomes.stream().map(one -> response(one, List.of())).toList(),
                List.of(),
                Arrays.stream(AwardPart.values())
                        .map(part -> new PartCreditResponse(
                                part, SkillsMix.creditOf(part, units).counted()))
                        .toList(),
                units.stream()
                        .map(unit -> response(unit, null, Remark.inMix(unit)))
                        .toList());
    }

    private static List<Requirement.Outcome> judge(List<Requirement> requirements, List<ChosenUnit> units) {
        return requirements.stream().map(one -> one.judge(units)).toList();
    }

    private static int credit(List<ChosenUnit> units) {
        return units.stream().mapToInt(ChosenUnit::knownCredit).sum();
    }

    private static GroupCreditResponse credit(Combination rules, Combination.Group group, List<ChosenUnit> units) {
        int credit = credit(CombinationRules.in(group, units));
        int counting = new CombinationRules(rules).credit(group, units).counted();
        return new GroupCreditResponse(group.code(), group.title(), credit, counting, credit - counting);
    }

    private static @Nullable String group(ChosenUnit unit, Combination rules) {
        return Optional.ofNullable(unit.reference())
                .flatMap(rules::groupOf)
                .map(Combination.Group::code)
                .orElse(null);
    }

    private static List<UnitSummary> missing(
            Requirement.Outcome outcome,
            Combination rules,
            List<ChosenUnit> units,
            Map<String, UnitSummary> summaries) {
        if (outcome.requirement().kind() != Requirement.Kind.MANDATORY_UNITS) {
            return List.of();
        }
        List<String> chosen = units.stream()
                .flatMap(unit -> Stream.ofNullable(unit.reference()))
                .toList();
        return rules.groups().stream()
                .filter(group -> group.code().equals(outcome.requirement().of()))
                .flatMap(group -> group.units().stream())
                .filter(unit -> !chosen.contains(unit))
                .flatMap(unit -> Stream.ofNullable(summaries.get(unit)))
                .toList();
    }

    private static RequirementResponse response(Requirement.Outcome outcome, List<UnitSummary> missing) {
        Requirement requirement = outcome.requirement();
        return new RequirementResponse(
                requirement.kind().text(),
                requirement.of(),
                requirement.title(),
                requirement.kind().measure(),
                requirement.required(),
                outcome.counted(),
                outcome.missing(),
                outcome.verdict(),
                missing);
    }

    private static ChosenUnitResponse response(ChosenUnit unit, @Nullable String group, Remark remark) {
        return new ChosenUnitResponse(
                unit.reference(),
                unit.title(),
                unit.credit(),
                unit.level(),
                unit.verified(),
                group,
                unit.classified().part(),
                unit.classified().byCaller(),
                unit.classified().judged(),
                remark);
    }
}
