package org.goldenthread.competencecatalogue.qualifications.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.qualifications.Qualification;
import org.goldenthread.competencecatalogue.qualifications.Qualifications;
import org.goldenthread.competencecatalogue.qualifications.units.Coverage;
import org.goldenthread.competencecatalogue.qualifications.units.Unit;
import org.goldenthread.competencecatalogue.qualifications.units.Units;
import org.goldenthread.web.CsvReport;
import org.goldenthread.web.Expansion;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads files of the register, and writes it as such files. */
@ApplicationScoped
class RegisterCsv {

    private final Expansion expansion;
    private final Qualifications qualifications;
    private final Units units;
    private final Jdbi database;

    RegisterCsv(Expansion expansion, Qualifications qualifications, Units units, Jdbi database) {
        this.expansion = expansion;
        this.qualifications = qualifications;
        this.units = units;
        this.database = database;
    }

    List<Line> lines(RegisterFile file, InputStream body, @Nullable String contentEncoding, RowFaults faults) {
        try {
            return new CsvLines(file, faults).read(expansion.of(body, contentEncoding));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** The header alone: what to fill in. */
    static void template(RegisterFile file, OutputStream out) throws IOException {
        try (var csv = CsvReport.to(out)) {
            csv.row(file.columns());
        }
    }

    /** Everything that there is. */
    void write(RegisterFile file, OutputStream out) throws IOException {
        try (var csv = CsvReport.to(out)) {
            csv.row(file.columns());
            switch (file) {
                case QUALIFICATIONS -> qualifications.forEach(one -> csv.row(cells(one)));
                case UNITS -> units.forEach(one -> csv.row(cells(one)));
                case COMBINATIONS -> combinations(csv);
                case COVERED -> throw new IllegalArgumentException("It is read only");
            }
        }
    }

    private static List<@Nullable Object> cells(Qualification one) {
        return Arrays.asList(
                one.number(),
                one.title(),
                one.level(),
                one.credit(),
                one.guidedLearningHours(),
                one.totalQualificationTime(),
                one.awardingBody(),
                one.starts(),
                one.operationalEnd(),
                one.certificationEnd(),
                one.successor(),
                one.titleCode(),
                one.titleJudged(),
                one.combination().minimumCredit(),
                one.combination().minimumCreditAtLevel(),
                one.combination().atLevel(),
                one.provenance(),
                one.verified(),
                one.version());
    }

    private static List<@Nullable Object> cells(Unit one) {
        return Arrays.asList(
                one.reference(),
                one.title(),
                one.level(),
                one.credit(),
                one.guidedLearningHours(),
                covered(one, Coverage.FULL),
                covered(one, Coverage.PARTIAL),
                one.provenance(),
                one.verified(),
                one.version());
    }

    private static String covered(Unit one, Coverage coverage) {
        return one.covered().stream()
                .filter(covered -> covered.coverage() == coverage)
                .map(covered -> covered.competence().toString())
                .collect(Collectors.joining(";"));
    }

    private void combinations(CsvReport csv) {
        database.useTransaction(handle -> handle.select("""
                        select g.*, m.unit, q.version
                        from unit_group g
                        join qualification q on q.number = g.qualification
                        left join unit_group_member m on (m.qualification, m."group") = (g.qualification, g.code)
                        order by g.qualification, g.position, g.code, m.position""")
                .setFetchSize(500)
                .map((row, context) -> Arrays.<@Nullable Object>asList(
                        row.getString("qualification"),
                        row.getString("code"),
                        row.getString("title"),
                        row.getBoolean("mandatory"),
                        row.getBoolean("complete"),
                        row.getObject("minimum_credit", Integer.class),
                        row.getObject("maximum_credit", Integer.class),
                        row.getObject("minimum_units", Integer.class),
                        row.getString("unit"),
                        row.getLong("version")))
                .forEach(csv::row));
    }
}
