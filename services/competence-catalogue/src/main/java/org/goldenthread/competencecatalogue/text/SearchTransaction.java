package org.goldenthread.competencecatalogue.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * One look at the data for everything in an answer, and PostgreSQL told what it costs: where there is text, a comparison is dear, since the lexemes
 * of a row lie beside it and have to be fetched; the planner does not know that, and would go through all rows for a common word.
 */
@ApplicationScoped
public class SearchTransaction {

    private static final String SETTINGS = """
            set transaction isolation level repeatable read read only;
            set local jit = off;
            set local random_page_cost = 1.1;
            set local max_parallel_workers_per_gather = 0;
            set local pg_trgm.similarity_threshold = 0.22;
            set local cpu_operator_cost =\s""";
    private static final String DEAR = "0.1";
    private static final String USUAL = "0.0025";

    private final Jdbi database;

    SearchTransaction(Jdbi database) {
        this.database = database;
    }

    public <T> T read(boolean byText, Function<Handle, T> search) {
        return database.inTransaction(handle -> {
            handle.execute(SETTINGS + (byText ? DEAR : USUAL));
            return search.apply(handle);
        });
    }
}
