package org.goldenthread.competencecatalogue.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * One look at the data for everything in an answer, and PostgreSQL told how to find it: where there is text, never by going through all rows,
 * whose lexemes would have to be fetched one by one, at a price that the planner does not know.
 */
@ApplicationScoped
public class SearchTransaction {

    private static final String SETTINGS = """
            set transaction isolation level repeatable read read only;
            set local jit = off;
            set local random_page_cost = 1.1;
            set local max_parallel_workers_per_gather = 0;
            set local pg_trgm.similarity_threshold = 0.22;
            set local enable_seqscan =\s""";

    private final Jdbi database;

    SearchTransaction(Jdbi database) {
        this.database = database;
    }

    public <T> T read(boolean byText, Function<Handle, T> search) {
        return database.inTransaction(handle -> {
            handle.execute(SETTINGS + (byText ? "off" : "on"));
            return search.apply(handle);
        });
    }

    /**
     * For a statement that joins most of the entries with another table: that one may be gone through, and only comparing lexemes is dear.
     *
     * @param handle of a transaction that is by text
     */
    public static <T> T joining(Handle handle, Supplier<T> search) {
        handle.execute("set local enable_seqscan = on; set local cpu_operator_cost = 0.1");
        T found = search.get();
        handle.execute("set local enable_seqscan = off; set local cpu_operator_cost to default");
        return found;
    }
}
