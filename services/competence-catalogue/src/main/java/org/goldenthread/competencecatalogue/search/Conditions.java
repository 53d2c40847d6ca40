package org.goldenthread.competencecatalogue.search;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.StatementCustomizer;
import org.postgresql.PGStatement;

/** What rows must fulfil, and the values in it. The values are bound, never written into the statement. */
public final class Conditions {

    private static final StatementCustomizer PLANNED_EACH_TIME = new StatementCustomizer() {
        @Override
        public void beforeExecution(PreparedStatement statement, StatementContext context) throws SQLException {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    };

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Array<?>> arrays = new LinkedHashMap<>();

    private record Array<T>(Class<T> type, Collection<T> elements) {}

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Conditions bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public <T> Conditions bindArray(String name, Class<T> type, Collection<T> elements) {
        arrays.put(name, new Array<>(type, elements));
        return this;
    }

    public Conditions and(Conditions others) {
        conditions.addAll(others.conditions);
        values.putAll(others.values);
        arrays.putAll(others.arrays);
        return this;
    }

    /** The same values, for another condition alone. */
    public Conditions instead(String condition) {
        Conditions other = new Conditions().and(condition);
        other.values.putAll(values);
        other.arrays.putAll(arrays);
        return other;
    }

    public boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** As a WHERE has it; {@code true} where there is none. */
    public String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    /**
     * A statement that has the conditions in it, with their values. It is planned each time for these values, because a common word wants
     * another plan than a rare one.
     */
    public Query query(Handle handle, String sql) {
        Query query = handle.createQuery(sql)
                .configure(SqlStatements.class, config -> config.setUnusedBindingAllowed(true))
                .addCustomizer(PLANNED_EACH_TIME);
        values.forEach(query::bind);
        arrays.forEach((name, array) -> bind(query, name, array));
        return query;
    }

    private static <T> void bind(Query query, String name, Array<T> array) {
        query.bindArray(name, array.type(), array.elements());
    }
}
