package org.goldenthread.qualificationtracking.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads the projection. Names of columns come from {@link Breakdown}, never from a request. */
@ApplicationScoped
class Counts {

    private final Jdbi database;

    Counts(Jdbi database) {
        this.database = database;
    }

    /** Managers alike in everything that was asked for. */
    record Group(List<String> codes, Level level, boolean other, boolean working, long managers) {}

    /** Groups and the version of the period they were read at. */
    record Read(long version, List<Group> groups) {}

    /** One transaction, so that version and counts belong together. */
    Read read(Question question) {
        return database.inTransaction(handle -> new Read(version(handle, question.period()), groups(handle, question)));
    }

    long version(String period) {
        return database.withHandle(handle -> version(handle, period));
    }

    /** Periods of all collections, by when the first of each opens, the last one first. */
    List<String> periods() {
        return periods("");
    }

    /** Those that something was ever signed off for. */
    List<String> periodsWithFigures() {
        return periods(" join statistics_version using (period)");
    }

    private List<String> periods(String join) {
        return database.withHandle(handle -> handle.select(
                        "select period from collection" + join + " group by period order by min(opens_at) desc, period")
                .mapTo(String.class)
                .list());
    }

    private static long version(Handle handle, String period) {
        return handle.select("select version from statistics_version where period = ?", period)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private static List<Group> groups(Handle handle, Question question) {
        List<String> columns = question.by().stream().map(Breakdown::column).toList();
        String grouped = Stream.concat(columns.stream(), Stream.of("level", "other", "working"))
                .collect(Collectors.joining(", "));
        Map<String, String> conditions = conditions(question);
        String where = conditions.keySet().stream()
                .map(column -> " and cast(" + column + " as text) = :" + column)
                .collect(Collectors.joining());
        Query sql = handle.createQuery("select " + grouped + ", sum(managers) as managers from manager_count"
                + " where period = :period and role = any (:roles)" + where + " group by " + grouped);
        conditions.forEach(sql::bind);
        return sql.bind("period", question.period())
                .bindArray("roles", Integer.class, question.dataSet().roles())
                .map((row, context) -> {
                    List<String> codes = new ArrayList<>();
                    for (String column : columns) {
                        codes.add(row.getString(column));
                    }
                    return new Group(
                            codes,
                            Level.valueOf(row.getString("level")),
                            row.getBoolean("other"),
                            row.getBoolean("working"),
                            row.getLong("managers"));
                })
                .list();
    }

    private static Map<String, String> conditions(Question question) {
        return question.filters().entrySet().stream()
                .map(filter -> filter.getKey().equals(DataSet.AREA)
                        ? Map.entry(Areas.column(filter.getValue()), filter.getValue())
                        : Map.entry(column(question, filter.getKey()), filter.getValue()))
                .filter(condition -> !condition.getKey().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String column(Question question, String name) {
        return question.dataSet().breakdown(name).orElseThrow().column();
    }
}
