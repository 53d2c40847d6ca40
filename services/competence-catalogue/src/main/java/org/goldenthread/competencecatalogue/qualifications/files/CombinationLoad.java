package org.goldenthread.competencecatalogue.qualifications.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.competencecatalogue.qualifications.Fault;
import org.goldenthread.competencecatalogue.qualifications.Qualification;
import org.goldenthread.competencecatalogue.qualifications.QualificationChecks;
import org.goldenthread.competencecatalogue.qualifications.QualificationNumber;
import org.goldenthread.competencecatalogue.qualifications.QualificationService;
import org.goldenthread.competencecatalogue.qualifications.Qualifications;
import org.goldenthread.competencecatalogue.qualifications.Surroundings;

/** Takes the groups of units from a file: those of a qualification that it names are replaced as a whole, or nothing is. */
@ApplicationScoped
class CombinationLoad {

    private final Qualifications qualifications;
    private final QualificationService service;

    CombinationLoad(Qualifications qualifications, QualificationService service) {
        this.qualifications = qualifications;
        this.service = service;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    LoadResponse merge(List<Line> lines, RowFaults faults, boolean dryRun) {
        service.lock();
        Map<String, GroupLines> byNumber = new LinkedHashMap<>();
        for (Line line : lines) {
            QualificationNumber.of(line.cell("qualification"))
                    .ifPresentOrElse(
                            number -> byNumber.computeIfAbsent(number.text(), key -> new GroupLines())
                                    .add(line),
                            () -> line.fault(
                                    "qualification", "not-a-number", "It " + QualificationNumber.IN_WORDS + "."));
        }
        Map<String, Qualification> known = qualifications.find(byNumber.keySet());
        List<Qualification> entries = entries(byNumber, known);
        check(entries, byNumber);
        faults.refuse();
        List<Qualification> changed = entries.stream()
                .filter(entry -> !entry.equals(known.get(entry.number())))
                .toList();
        if (!dryRun) {
            service.save(changed, List.copyOf(known.values()));
        }
        int added = (int) changed.stream()
                .filter(entry -> groupless(known, entry.number()))
                .count();
        return new LoadResponse(dryRun, lines.size(), added, changed.size() - added, entries.size() - changed.size());
    }

    private static boolean groupless(Map<String, Qualification> known, String number) {
        Qualification before = known.get(number);
        return before == null || before.combination().groups().isEmpty();
    }

    private static List<Qualification> entries(Map<String, GroupLines> byNumber, Map<String, Qualification> known) {
        List<Qualification> entries = new ArrayList<>();
        byNumber.forEach((number, groups) -> {
            Qualification qualification = known.get(number);
            if (qualification == null) {
                groups.first()
                        .fault(
                                "qualification",
                                "unknown-qualification",
                                "The register has no qualification with this number.");
            } else {
                Versions.check(groups.first(), qualification.version());
                entries.add(qualification.with(qualification.combination().withGroups(groups.groups())));
            }
        });
        return entries;
    }

    private void check(List<Qualification> entries, Map<String, GroupLines> byNumber) {
        Surroundings surroundings = service.surroundings(entries);
        for (Qualification entry : entries) {
            GroupLines lines = byNumber.get(entry.number());
            for (Fault fault : QualificationChecks.faults(entry, surroundings)) {
                if (lines != null) {
                    lines.fault(fault);
                }
            }
        }
    }
}
