package org.goldenthread.competencecatalogue.qualifications.files;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
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

    @Transactional
    @TransactionConfiguration(timeout = 600)
    LoadResponse load(List<Line> lines, RowFaults faults, boolean dryRun) {
        service.lock();
        Map<String, Line> byNumber = byNumber(lines);
        Map<String, Qualification> known = qualifications.find(byNumber.keySet());
        List<Qualification> entries = new ArrayList<>();
        byNumber.forEach((number, line) -> entries.add(merge(number, known.get(number), line)));
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

    private static Qualification merge(String number, @Nullable Qualification known, Line line) {
        Qualification base = known == null ? blank(number) : known;
        Versions.check(line, known == null ? null : known.version());
        String title = line.<@Nullable String>orElse("title", base.title(), column -> line.text(column, 300));
        if (title == null || title.isEmpty()) {
            line.fault("title", "missing", "A qualification has a title.");
        }
        return new Qualification(
                number,
                Objects.requireNonNullElse(title, ""),
                number(line, "level", base.level(), 0, 8),
                number(line, "credit", base.credit(), 1, 9999),
                number(line, "guidedLearningHours", base.guidedLearningHours(), 0, 99_999),
                number(line, "totalQualificationTime", base.totalQualificationTime(), 0, 99_999),
                text(line, "awardingBody", base.awardingBody(), 200),
                line.orElse("starts", base.starts(), line::date),
                line.orElse("operationalEnd", base.operationalEnd(), line::date),
                line.orElse("certificationEnd", base.certificationEnd(), line::date),
                line.orElse("successor", base.successor(), column -> successor(line)),
                number(line, "titleCode", base.titleCode(), 1, 9999),
                flag(line, "titleJudged", base.titleJudged(), false),
                text(line, "provenance", base.provenance(), 500),
                flag(line, "verified", base.verified(), true),
                base.combination()
                        .withTotals(
                                number(line, "minimumCredit", base.combination().minimumCredit(), 1, 9999),
                                number(
                                        line,
                                        "minimumCreditAtLevel",
                                        base.combination().minimumCreditAtLevel(),
                                        1,
                                        9999),
                                number(line, "atLevel", base.combination().atLevel(), 0, 8)),
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

    private static @Nullable Integer number(Line line, String column, @Nullable Integer known, int least, int most) {
        return line.<@Nullable Integer>orElse(column, known, name -> line.number(name, least, most));
    }

    private static @Nullable String text(Line line, String column, @Nullable String known, int longest) {
        return line.<@Nullable String>orElse(column, known, name -> line.text(name, longest));
    }

    static boolean flag(Line line, String column, boolean known, boolean blank) {
        return line.orElse(column, known, name -> Objects.requireNonNullElse(line.flag(name), blank));
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
