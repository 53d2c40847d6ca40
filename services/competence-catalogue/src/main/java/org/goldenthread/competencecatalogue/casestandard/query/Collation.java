package org.goldenthread.competencecatalogue.casestandard.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * The order of the alphabet, all alphabets at once (Unicode Collation Algorithm). The database has the tables for it; what Java brings covers few
 * languages.
 */
@ApplicationScoped
class Collation {

    private static final String ROOT = "\"und-x-icu\"";

    private final Jdbi database;

    Collation(Jdbi database) {
        this.database = database;
    }

    /** For each value its rank among all; equal values have the same. */
    int[] ranks(List<String> values) {
        return numbers(
                "select rank from (select place, dense_rank() over (order by value collate " + ROOT
                        + ") as rank from unnest(:values) with ordinality as given (value, place)) ranked order by place",
                values,
                "");
    }

    /** For each value whether it comes before the operand (-1), is equal (0) or comes after it (1). */
    int[] compare(List<String> values, String operand) {
        return numbers(
                ("select case when value collate %1$s < :operand then -1 when value collate %1$s > :operand then 1 else 0 end"
                                + " from unnest(:values) with ordinality as given (value, place) order by place")
                        .formatted(ROOT),
                values,
                operand);
    }

    private int[] numbers(String sql, List<String> values, String operand) {
        return database.withHandle(handle -> {
            var query = handle.createQuery(sql).bindArray("values", String.class, values);
            if (sql.contains(":operand")) {
                query.bind("operand", operand);
            }
            return query.mapTo(Integer.class).list().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
        });
    }
}
