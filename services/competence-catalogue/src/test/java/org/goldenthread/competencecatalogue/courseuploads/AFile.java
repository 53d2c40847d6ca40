package org.goldenthread.competencecatalogue.courseuploads;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of the national forms. */
final class AFile {

    static final String START =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now().plusMonths(2));

    private static final String TEXTS =
            "WHO_THIS_COURSE_IS_FOR=Managers,ENTRY_REQUIREMENTS=,WHAT_YOU_WILL_LEARN=To lead,HOW_YOU_WILL_LEARN=,"
                    + "WHAT_YOU_WILL_NEED_TO_BRING=,HOW_YOU_WILL_BE_ASSESSED=,WHERE_NEXT=";
    private static final String RUN = "COURSE_NAME=Leading a team,YOUR_REFERENCE=L1,DELIVERY_MODE=Online,START_DATE="
            + START + ",FLEXIBLE_START_DATE=,VENUE_NAME=,YOUR_VENUE_REFERENCE=,NATIONAL_DELIVERY=,SUB_REGION=,"
            + "COURSE_WEBPAGE=https://provider.example/lead,COST=120,COST_DESCRIPTION=,DURATION=12,DURATION_UNIT=Weeks,"
            + "STUDY_MODE=,ATTENDANCE_PATTERN=";
    private static final String VENUE =
            "YOUR_VENUE_REFERENCE=V1,VENUE_NAME=Main hall,ADDRESS_LINE_1=1 High Street,ADDRESS_LINE_2=,TOWN_OR_CITY=Leeds,"
                    + "COUNTY=,POSTCODE=LS1 1AA,EMAIL=,PHONE=,WEBSITE=";

    private final Map<String, String> defaults;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private AFile(String cells) {
        this.defaults = cells(cells.split(",", -1));
        this.columns = new ArrayList<>(defaults.keySet());
    }

    /** The form of 24 columns; a row is a run of one course, online. */
    static AFile ofLearningAims() {
        return new AFile("LARS_QAN=60326815," + TEXTS + "," + RUN);
    }

    /** The form of 27 columns. */
    static AFile withoutLearningAims() {
        return new AFile(
                "COURSE_TYPE=Skills Bootcamp,SECTOR=Digital,EDUCATION_LEVEL=4,AWARDING_BODY=None," + TEXTS + "," + RUN);
    }

    static AFile ofVenues() {
        return new AFile(VENUE);
    }

    /** Columns after the others. */
    AFile with(String... further) {
        columns.addAll(List.of(further));
        return this;
    }

    /** @param cells {@code COLUMN=value}: those in which the row differs from the usual one */
    AFile row(String... cells) {
        Map<String, String> changed = cells(cells);
        rows.add(columns.stream()
                .map(column -> changed.getOrDefault(column, defaults.getOrDefault(column, "")))
                .toList());
        return this;
    }

    AFile without(String column) {
        columns.remove(column);
        return this;
    }

    private static Map<String, String> cells(String... cells) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String cell : cells) {
            read.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return read;
    }

    String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    byte[] bytes() {
        return text().getBytes(UTF_8);
    }
}
