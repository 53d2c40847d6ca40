package org.goldenthread.qualificationtracking.codelists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.rules.codelist.CodeList;
import org.jdbi.v3.core.Jdbi;

/** Every version there has been of the lists that have more than one. None is changed or taken away: returns were judged by it. */
@ApplicationScoped
class CodeListVersions {

    static final String QUALIFICATIONS = "qualifications";

    private static final String LISTS =
            "select list, title, version, valid_from, source, columns, rows from code_list_version ";

    private final Jdbi database;
    private final ObjectMapper json;
    private final InstantSource clock;

    CodeListVersions(Jdbi database, ObjectMapper json, InstantSource clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    String newestOfQualifications() {
        return database.withHandle(handle -> handle.select(
                        "select version from code_list_version where list = ? order by position desc limit 1",
                        QUALIFICATIONS)
                .mapTo(String.class)
                .one());
    }

    /** The newest that a program brought: what the register tells is laid over it. */
    Optional<CodeList> newestBrought(String list) {
        return database.withHandle(
                handle -> handle.select(LISTS + "where list = ? and brought order by position desc limit 1", list)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    Optional<CodeList> find(String list, String version) {
        return database.withHandle(handle -> handle.select(LISTS + "where list = ? and version = ?", list, version)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Newest first, with its rows. */
    List<CodeList> all(String list) {
        return database.withHandle(handle -> handle.select(LISTS + "where list = ? order by position desc", list)
                .map((row, context) -> read(row))
                .list());
    }

    /** How many versions there are whose names begin so. */
    int countMadeOn(CodeList brought) {
        return database.withHandle(handle -> handle.select(
                        "select count(*) from code_list_version where list = ? and not brought and starts_with(version, ?)",
                        brought.name(),
                        brought.version() + ".")
                .mapTo(Integer.class)
                .one());
    }

    /** @return whether it was not there yet */
    boolean add(CodeList list, boolean brought) {
        int added = database.withHandle(handle -> handle.createUpdate("""
                        insert into code_list_version (list, version, title, valid_from, source, columns, rows, brought, made_at)
                        values (:list, :version, :title, :validFrom, :source, cast(:columns as jsonb), cast(:rows as jsonb), :brought, :now)
                        on conflict (list, version) do nothing""")
                .bind("list", list.name())
                .bind("version", list.version())
                .bind("title", list.title())
                .bind("validFrom", list.validFrom())
                .bind("source", list.source())
                .bind("columns", write(list.columns()))
                .bind("rows", write(list.rows()))
                .bind("brought", brought)
                .bind("now", clock.instant())
                .execute());
        return added == 1;
    }

    private CodeList read(ResultSet row) throws SQLException {
        return new CodeList(
                row.getString("list"),
                row.getString("title"),
                row.getString("version"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                parse(row.getString("columns"), new TypeReference<List<String>>() {}),
                parse(row.getString("rows"), new TypeReference<List<List<String>>>() {}));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A stored code list can't be read", impossible);
        }
    }
}
