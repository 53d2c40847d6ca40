package org.goldenthread.competencecatalogue.qualifications.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.competencecatalogue.qualifications.QualificationService;
import org.goldenthread.competencecatalogue.qualifications.UnitReference;
import org.goldenthread.competencecatalogue.qualifications.units.Coverage;
import org.goldenthread.competencecatalogue.qualifications.units.Unit;
import org.goldenthread.competencecatalogue.qualifications.units.UnitService;
import org.goldenthread.competencecatalogue.qualifications.units.Units;
import org.jspecify.annotations.Nullable;

/** Merges a file of units into the register: all of it or nothing. */
@ApplicationScoped
class UnitLoad {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int MOST_COMPETENCES = 100;

    private final Units units;
    private final UnitService service;
    private final QualificationService register;

    UnitLoad(Units units, UnitService service, QualificationService register) {
        this.units = units;
        this.service = service;
        this.register = register;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    LoadResponse merge(List<Line> lines, RowFaults faults, boolean dryRun) {
        register.lock();
        Map<String, Line> byReference = byReference(lines);
        Map<String, Unit> known = units.find(byReference.keySet());
        Set<UUID> published = service.published(competences(lines));
        List<Unit> entries = new ArrayList<>();
        byReference.forEach((reference, line) -> entries.add(entry(reference, known.get(reference), line, published)));
        faults.refuse();
        List<Unit> changed = entries.stream()
                .filter(entry -> !entry.equals(known.get(entry.reference())))
                .toList();
        if (!dryRun) {
            service.save(changed);
        }
        int added = entries.size() - known.size();
        return new LoadResponse(dryRun, lines.size(), added, changed.size() - added, entries.size() - changed.size());
    }

    private static Map<String, Line> byReference(List<Line> lines) {
        Map<String, Line> byReference = new LinkedHashMap<>();
        for (Line line : lines) {
            var reference = UnitReference.of(line.cell("reference"));
            if (reference.isEmpty()) {
                line.fault("reference", "not-a-reference", "It " + UnitReference.IN_WORDS + ".");
            } else if (byReference.putIfAbsent(reference.get().text(), line) != null) {
                line.fault("reference", "repeated", "A row before has this reference.");
            }
        }
        return byReference;
    }

    /** Every id that the file names, well-formed ones. */
    private static Set<UUID> competences(List<Line> lines) {
        Set<UUID> ids = new HashSet<>();
        lines.stream()
                .flatMap(line -> Stream.of(Cover.values()).flatMap(cover -> line.list(cover.column).stream()))
                .filter(text -> ID.matcher(text).matches())
                .forEach(text -> ids.add(UUID.fromString(text)));
        return ids;
    }

    private enum Cover {
        FULL("fullCompetences", Coverage.FULL),
        PARTIAL("partialCompetences", Coverage.PARTIAL);

        private final String column;
        private final Coverage coverage;

        Cover(String column, Coverage coverage) {
            this.column = column;
            this.coverage = coverage;
        }
    }

    private static Unit entry(String reference, @Nullable Unit known, Line line, Set<UUID> published) {
        Unit base = known == null ? new Unit(reference, "", null, null, null, null, true, List.of(), 0) : known;
        Versions.check(line, known == null ? null : known.version());
        return new Unit(
                reference,
                line.required("title", base.title(), 300, "A unit has a title."),
                line.number("level", base.level(), 0, 8),
                line.number("credit", base.credit(), 1, 999),
                line.number("guidedLearningHours", base.guidedLearningHours(), 0, 9999),
                line.text("provenance", base.provenance(), 500),
                line.flag("verified", base.verified(), true),
                covered(base, line, published),
                base.version());
    }

    private static List<Unit.Covered> covered(Unit base, Line line, Set<UUID> published) {
        Map<UUID, Unit.Covered> covered = new LinkedHashMap<>();
        for (Cover cover : Cover.values()) {
            if (line.has(cover.column)) {
                line.list(cover.column).forEach(text -> add(text, cover, line, published, covered));
            } else {
                base.covered().stream()
                        .filter(one -> one.coverage() == cover.coverage)
                        .forEach(one -> covered.putIfAbsent(one.competence(), one));
            }
        }
        if (covered.size() > MOST_COMPETENCES) {
            line.fault(Cover.FULL.column, "too-many", "At most %d competences.".formatted(MOST_COMPETENCES));
        }
        return covered.values().stream()
                .sorted(Comparator.comparing(one -> one.competence().toString()))
                .toList();
    }

    private static void add(String text, Cover cover, Line line, Set<UUID> published, Map<UUID, Unit.Covered> covered) {
        UUID id = ID.matcher(text).matches() ? UUID.fromString(text) : null;
        if (id == null) {
            line.fault(cover.column, "not-an-id", "Write the ids of competences with semicolons between them.");
        } else if (!published.contains(id)) {
            line.fault(cover.column, "unknown-competence", "No published competence has the id %s.".formatted(id));
        } else if (covered.put(id, new Unit.Covered(id, cover.coverage)) != null) {
            line.fault(cover.column, "repeated", "The competence %s is there before.".formatted(id));
        }
    }
}
