package org.goldenthread.competencecatalogue.courseuploads;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.goldenthread.competencecatalogue.courses.Outcome;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes down with the rows of uploads what they belong to and what was found of them: a statement for many rows. */
@ApplicationScoped
class RowJudgements {

    private final Jdbi database;
    private final ObjectMapper json;

    RowJudgements(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What a row belongs to. */
    record Place(int line, int group, @Nullable String reference) {}

    /** @return how many rows belong to something else than before */
    int assign(UUID upload, List<Place> places) {
        return database.withHandle(handle -> handle.createUpdate("""
                        update course_upload_row r set row_group = p.row_group, reference = p.reference
                        from unnest(:lines, :groups, :references) as p (line, row_group, reference)
                        where r.upload = :upload and r.line = p.line
                        and (r.row_group, r.reference) is distinct from (p.row_group, p.reference)""")
                .bind("upload", upload)
                .bindArray(
                        "lines", Integer.class, places.stream().map(Place::line).toList())
                .bindArray(
                        "groups",
                        Integer.class,
                        places.stream().map(Place::group).toList())
                .bindArray(
                        "references",
                        String.class,
                        places.stream().map(Place::reference).toArray())
                .execute());
    }

    /** What was found of a row. */
    record Judgement(
            int line,
            List<RowFault> errors,
            List<RowFault> warnings,
            @Nullable Outcome outcome) {}

    /** @return of how many rows something else was found than before */
    int judge(UUID upload, List<Judgement> judgements) {
        return database.withHandle(handle -> handle.createUpdate("""
                        update course_upload_row r
                        set errors = cast(j.errors as jsonb), warnings = cast(j.warnings as jsonb), outcome = j.outcome
                        from unnest(:lines, :errors, :warnings, :outcomes) as j (line, errors, warnings, outcome)
                        where r.upload = :upload and r.line = j.line and (r.errors, r.warnings, r.outcome)
                          is distinct from (cast(j.errors as jsonb), cast(j.warnings as jsonb), j.outcome)""")
                .bind("upload", upload)
                .bindArray(
                        "lines",
                        Integer.class,
                        judgements.stream().map(Judgement::line).toList())
                .bindArray(
                        "errors",
                        String.class,
                        judgements.stream().map(one -> write(one.errors())).toList())
                .bindArray(
                        "warnings",
                        String.class,
                        judgements.stream().map(one -> write(one.warnings())).toList())
                .bindArray(
                        "outcomes",
                        String.class,
                        judgements.stream()
                                .map(one -> one.outcome() == null
                                        ? null
                                        : one.outcome().text())
                                .toArray())
                .execute());
    }

    private String write(List<RowFault> faults) {
        try {
            return json.writeValueAsString(faults);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
