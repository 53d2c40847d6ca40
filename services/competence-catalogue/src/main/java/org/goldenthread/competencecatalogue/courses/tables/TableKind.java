package org.goldenthread.competencecatalogue.courses.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.goldenthread.competencecatalogue.courses.judgement.RegisterNumbers;
import org.goldenthread.competencecatalogue.courses.judgement.Texts;
import org.goldenthread.competencecatalogue.courses.judgement.Words;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.rules.value.Postcode;
import org.goldenthread.web.CopyBuffer;

/** What the two tables differ in. */
enum TableKind {
    LEARNING_AIMS(
            "learning-aims",
            "reference,title,level,awardingBody,ends",
            "reference",
            "learning_aim",
            "reference, title, level, awarding_body, ends") {

        private static final int LONGEST = 255;

        @Override
        Optional<ProblemError> add(UUID load, List<String> cells, int line, CopyBuffer to) {
            String reference = RegisterNumbers.learningAim(cells.get(0));
            String ends = cells.get(4);
            if (!RegisterNumbers.isLearningAim(reference)) {
                return fault(line, "not-a-learning-aim", "A reference has eight digits and letters, like 60326815.");
            }
            if (cells.get(1).isEmpty() || cells.stream().anyMatch(cell -> cell.length() > LONGEST)) {
                return fault(line, "no-title", "A learning aim has a title; no cell is longer than 255 characters.");
            }
            if (!ends.isEmpty() && Words.day(ends) == null) {
                return fault(line, "not-a-day", "Write the last day like 2027-07-31, or leave it blank.");
            }
            to.add(load).add(line).add(reference).add(cells.get(1));
            to.add(Texts.orNull(cells.get(2))).add(Texts.orNull(cells.get(3)));
            LocalDate last = Words.day(ends);
            to.add(last == null ? null : last.toString()).end();
            return Optional.empty();
        }
    },

    PLACES("places", "postcode,latitude,longitude", "postcode", "place", "postcode, latitude, longitude") {

        @Override
        Optional<ProblemError> add(UUID load, List<String> cells, int line, CopyBuffer to) {
            if (!Postcode.isValid(cells.get(0))) {
                return fault(line, "not-a-postcode", "Write it like LS1 1AA.");
            }
            if (!isBetween(cells.get(1), SOUTH, NORTH) || !isBetween(cells.get(2), WEST, EAST)) {
                return fault(
                        line,
                        "not-in-the-kingdom",
                        "Give the latitude (49 to 61) and then the longitude (-9 to 2) in decimal degrees.");
            }
            to.add(load).add(line);
            to.add(cells.get(0).replaceAll("\\s", "").toUpperCase(Locale.ROOT));
            to.add(cells.get(1)).add(cells.get(2)).end();
            return Optional.empty();
        }
    };

    private static final double SOUTH = 49;
    private static final double NORTH = 61.5;
    private static final double WEST = -9;
    private static final double EAST = 2.5;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(\\.\\d{1,15})?");

    private final String path;
    private final String header;
    private final String key;
    private final String table;
    private final String columns;

    TableKind(String path, String header, String key, String table, String columns) {
        this.path = path;
        this.header = header;
        this.key = key;
        this.table = table;
        this.columns = columns;
    }

    /** Writes a row, or says what is wrong with it. */
    abstract Optional<ProblemError> add(UUID load, List<String> cells, int line, CopyBuffer to);

    /** Its name, in addresses and among the loaded tables. */
    String path() {
        return path;
    }

    List<String> header() {
        return List.of(header.split(",", -1));
    }

    /** The column that no two rows may share. */
    String key() {
        return key;
    }

    String table() {
        return table;
    }

    String columns() {
        return columns;
    }

    private static boolean isBetween(String cell, double least, double most) {
        return DECIMAL.matcher(cell).matches() && Double.parseDouble(cell) >= least && Double.parseDouble(cell) <= most;
    }

    private static Optional<ProblemError> fault(int line, String code, String detail) {
        return Optional.of(TableProblems.inRow(line, code, detail));
    }
}
