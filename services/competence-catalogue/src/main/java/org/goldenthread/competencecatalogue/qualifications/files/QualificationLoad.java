package org.goldenthread.competencecatalogue.qualifications.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.competencecatalogue.qualifications.Combination;
import org.goldenthread.competencecatalogue.qualifications.Fault;
import org.goldenthread.competencecatalogue.qualifications.Qualification;
import org.goldenthread.competencecatalogue.qualifications.QualificationChecks;
import org.goldenthread.competencecatalogue.qualifications.QualificationNumber;
import org.goldenthread.competencecatalogue.qualifications.QualificationService;
import org.goldenthread.competencecatalogue.qualifications.Qualifications;
import org.goldenthread.competencecatalogue.qualifications.Surroundings;
import org.jspecify.annotations.Nullable;

/** Merges a file of qualifications into the register: all of it or nothing. */
@ApplicationScoped
class QualificationLoad {

    private final Qualifications qualifications;
    private final QualificationService service;

    QualificationLoad(Qualifications qualifications, QualificationService service) {
        this.qualifications = qualifications;
        this.service = service;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    LoadResponse merge(List<Line> lines, RowFaults faults, boolean dryRun) {
        service.lock();
        Map<String, Line> byNumber = byNumber(lines);
        Map<String, Qualification> known = qualifications.find(byNumber.keySet());
        List<Qualification> entries = new ArrayList<>();
        byNumber.forEach((number, line) -> entries.add(entry(number, known.get(number), line)));
        check(entries, byNumber);
        faults.refuse();
        List<Qualification> changed = entries.stream()
                .filter(entry -> !entry.equals(known.get(entry.number())))
                .toList();
        if (!dryRun) {
            service.save(changed, List.copyOf(known.values()));
        }
        int added = entries.size() - known.size();
        return new LoadResponse(dryRun, lines.size(), added, changed.size() - added, entries.size() - changed.size());
    }

    private static Map<String, Line> byNumber(List<Line> lines) {
        Map<String, Line> byNumber = new LinkedHashMap<>();
        for (Line line : lines) {
            var number = QualificationNumber.of(line.cell("number"));
            if (number.isEmpty()) {
                line.fault("number", "not-a-number", "It " + QualificationNumber.IN_WORDS + ".");
            } else if (byNumber.putIfAbsent(number.get().text(), line) != null) {
                line.fault("number", "repeated", "A row before has this number.");
            }
        }
        return byNumber;
    }

    private static Qualification entry(String number, @Nullable Qualification known, Line line) {
        Qualification base = known == null ? blank(number) : known;
        Versions.check(line, known == null ? null : known.version());
        return new Qualification(
                number,
                line.required("title", base.title(), 300, "A qualification has a title."),
                line.number("level", base.level(), 0, 8),
                line.number("credit", base.credit(), 1, 9999),
                line.number("guidedLearningHours", base.guidedLearningHours(), 0, 99_999),
                line.number("totalQualificationTime", base.totalQualificationTime(), 0, 99_999),
                line.text("awardingBody", base.awardingBody(), 200),
                line.date("starts", base.starts()),
                line.date("operationalEnd", base.operationalEnd()),
                line.date("certificationEnd", base.certificationEnd()),
                line.has("successor") ? successor(line) : base.successor(),
                line.number("titleCode", base.titleCode(), 1, 9999),
                line.flag("titleJudged", base.titleJudged(), false),
                line.text("provenance", base.provenance(), 500),
                line.flag("verified", base.verified(), true),
                base.combination()
                        .withTotals(
                                line.number("minimumCredit", base.combination().minimumCredit(), 1, 9999),
                                line.number(
                                        "minimumCreditAtLevel",
                                        base.combination().minimumCreditAtLevel(),
                                        1,
                                        9999),
                                line.number("atLevel", base.combination().atLevel(), 0, 8)),
                base.version());
    }

    private static Qualification blank(String number) {
        return new Qualification(
                number,
                "",
                null,
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
                Combination.NONE,
                0);
    }

    private static @Nullable String successor(Line line) {
        String cell = line.cell("successor");
        if (cell.isEmpty()) {
            return null;
        }
        var number = QualificationNumber.of(cell);
        if (number.isEmpty()) {
            line.fault("successor", "not-a-number", "It " + QualificationNumber.IN_WORDS + ".");
        }
        return number.map(QualificationNumber::text).orElse(null);
    }

    private void check(List<Qualification> entries, Map<String, Line> byNumber) {
        Surroundings surroundings = service.surroundings(entries);
        for (Qualification entry : entries) {
            for (Fault fault : QualificationChecks.faults(entry, surroundings)) {
                Objects.requireNonNull(byNumber.get(entry.number()))
                        .fault(column(fault.place()), fault.code(), fault.detail());
            }
        }
    }

    /** The last part of a pointer is the name of the column. */
    private static String column(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
