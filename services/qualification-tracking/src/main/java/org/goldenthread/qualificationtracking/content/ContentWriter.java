package org.goldenthread.qualificationtracking.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.JobRole;
import org.goldenthread.rules.codelist.Qualification;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.RowStatus;
import org.goldenthread.rules.worker.WorkerFacts;
import org.goldenthread.rules.worker.WorkerRow;
import org.goldenthread.rules.workplace.WorkplaceFacts;
import org.goldenthread.web.CopyBuffer;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes the rows of the files as they come; what they mean against the record is worked out by {@link Merge}. */
public final class ContentWriter {

    private static final int DAYS_SICK = Layout.national(FileKind.WORKERS).position("DAYSSICK");

    private final UUID contentId;
    private final String today;
    private final CodeLists codeLists;
    private final ObjectMapper json;
    private final CopyBuffer workplaces;
    private final CopyBuffer workers;
    private final CopyBuffer training;
    private final CopyBuffer qualifications;
    private Cells cells = Cells.of(Layout.national(FileKind.WORKPLACES));

    /** @param today the day of the validation in London */
    ContentWriter(UUID contentId, LocalDate today, Jdbi database, CodeLists codeLists, ObjectMapper json) {
        this.contentId = contentId;
        this.today = today.toString();
        this.codeLists = codeLists;
        this.json = json;
        workplaces = new CopyBuffer(
                database, "content_workplace", "content_id, reference, status, employer_type, main_service, cells");
        workers = new CopyBuffer(
                database,
                "content_worker",
                "content_id, workplace, reference, status, was_workplace, was_reference, job_role, days_sick_saved_on, cells, further");
        training = new CopyBuffer(database, "content_training", "content_id, workplace, worker, cells");
        qualifications = new CopyBuffer(
                database,
                "manager_qualification",
                "content_id, workplace, worker, qualification, level, state, achieved_in, expected_in");
    }

    public void start(Layout layout) {
        cells = Cells.of(layout);
    }

    public void workplace(Row row, WorkplaceFacts facts) {
        workplaces
                .add(contentId)
                .add(key(facts.reference()))
                .add(letter(facts.status()))
                .add(facts.employerType())
                .add(facts.mainService())
                .add(cells.national(row));
        workplaces.end();
    }

    public void worker(Row row, WorkerFacts facts) {
        String wasWorkplace = key(facts.workplace());
        String wasReference = key(facts.reference());
        String workplace = facts.transferTo() == null ? wasWorkplace : key(facts.transferTo());
        String reference = facts.newReference() == null ? wasReference : key(facts.newReference());
        boolean moved = !workplace.equals(wasWorkplace) || !reference.equals(wasReference);
        List<String> national = cells.national(row);
        if (moved) {
            national.set(0, workplace);
            national.set(1, reference);
        }
        if (facts.status() == RowStatus.NEW) {
            // Nothing is on record that they could stand for.
            Masks.forget(national);
        }
        workers.add(contentId)
                .add(workplace)
                .add(reference)
                .add(letter(facts.status()))
                .add(moved ? wasWorkplace : null)
                .add(moved ? wasReference : null)
                .add(facts.mainJobRole())
                .add(daysSickSavedOn(facts, national.get(DAYS_SICK)))
                .add(national)
                .add(further(row));
        workers.end();
        if (facts.mainJobRole() != null && isManager(facts.mainJobRole())) {
            qualifications(workplace, reference, facts);
        }
    }

    /** Not for rows that are kept: what they say is not taken in, so {@link Merge} gives them the day on record. */
    private @Nullable String daysSickSavedOn(WorkerFacts facts, String daysSick) {
        boolean takenIn = facts.status() != null && facts.status().checked();
        return takenIn && WorkerRow.halfDaysSick(daysSick) >= 0 ? today : null;
    }

    private boolean isManager(int jobRole) {
        JobRole role = codeLists.jobRole(jobRole);
        return role != null && role.managerial();
    }

    private void qualifications(String workplace, String reference, WorkerFacts facts) {
        for (var held : facts.held()) {
            qualification(workplace, reference, held.code(), "held", held.year(), null);
        }
        for (var towards : facts.workedTowards()) {
            qualification(workplace, reference, towards.code(), "workingTowards", null, towards.expectedYear());
        }
    }

    private void qualification(
            String workplace,
            String reference,
            int code,
            String state,
            @Nullable Integer achievedIn,
            @Nullable Integer expectedIn) {
        Qualification known = codeLists.qualification(code);
        qualifications
                .add(contentId)
                .add(workplace)
                .add(reference)
                .add(Integer.valueOf(code))
                .add(known == null ? null : known.level())
                .add(state)
                .add(achievedIn)
                .add(expectedIn);
        qualifications.end();
    }

    public void training(Row row) {
        List<String> national = cells.national(row);
        training.add(contentId)
                .add(key(national.get(0)))
                .add(key(national.get(1)))
                .add(national);
        training.end();
    }

    public void flush() {
        List.of(workplaces, workers, training, qualifications).forEach(CopyBuffer::flush);
    }

    /** References are the same whatever white space is in them, as in the national system. */
    public static String key(String reference) {
        if (reference.chars().noneMatch(Character::isWhitespace)) {
            return reference;
        }
        return reference.replaceAll("\\s", "");
    }

    private static String letter(@Nullable RowStatus status) {
        return switch (status) {
            case NEW -> "N";
            case UPDATE -> "U";
            case DELETE -> "D";
            case UNCHECKED, NOCHANGE -> "K";
            case null -> throw new IllegalArgumentException("a row without a status has an error and is not stored");
        };
    }

    private @Nullable String further(Row row) {
        Map<String, String> filled = cells.further(row);
        try {
            return filled.isEmpty() ? null : json.writeValueAsString(filled);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Where a file's layout has the national columns and the others. */
    private record Cells(int[] national, int status, Map<String, Integer> others) {

        private static final List<String> INSTRUCTIONS = List.of("CHGUNIQUEWRKID", "TRANSFERSTAFFRECORD");

        static Cells of(Layout layout) {
            List<String> columns = Layout.national(layout.kind()).columns();
            Map<String, Integer> others = new TreeMap<>();
            for (String column : layout.columns()) {
                if (!columns.contains(column) && !INSTRUCTIONS.contains(column)) {
                    others.put(column, layout.position(column));
                }
            }
            int[] positions = columns.stream().mapToInt(layout::position).toArray();
            return new Cells(positions, layout.position("STATUS"), others);
        }

        List<String> national(Row row) {
            List<String> values = new ArrayList<>(national.length);
            for (int position : national) {
                values.add(position == status ? "" : row.cell(position));
            }
            return values;
        }

        Map<String, String> further(Row row) {
            if (others.isEmpty()) {
                return Map.of();
            }
            Map<String, String> filled = new TreeMap<>();
            others.forEach((column, position) -> {
                if (!row.cell(position).isBlank()) {
                    filled.put(column, row.cell(position));
                }
            });
            return filled;
        }
    }
}
