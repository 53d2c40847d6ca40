package org.goldenthread.qualificationtracking.statistics;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.goldenthread.qualificationtracking.statistics.disclosure.DisclosurePolicy;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query.
 *
 * @param filters what was asked for, the area always
 * @param policy how numbers are protected
 */
public record Answer(
        String dataSet,
        String period,
        Map<String, String> filters,
        List<String> by,
        DisclosurePolicy policy,
        List<Row> rows) {

    /** Told in place of a number that is hidden: confidential. */
    static final String CONFIDENTIAL = "c";

    /**
     * One row: a code for each dimension asked for, how many managers there are, and what they hold.
     *
     * @param base null when hidden, with {@code status} then {@code c}
     */
    @Schema(additionalProperties = String.class)
    public record Row(
            @JsonAnyGetter @Schema(hidden = true) Map<String, String> codes,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
            Long base,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String status,

            Map<String, Value> values) {}

    /**
     * One number.
     *
     * @param count null when hidden, with {@code status} then {@code c}
     * @param percent of the base, with one decimal; null when either is hidden or the base is 0
     */
    public record Value(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
            Long count,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true) @Nullable
            BigDecimal percent,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String status) {

        static Value of(@Nullable Long count, @Nullable Long base) {
            if (count == null) {
                return new Value(null, null, CONFIDENTIAL);
            }
            return new Value(count, base == null || base == 0 ? null : percent(count, base), null);
        }

        private static BigDecimal percent(long count, long base) {
            return BigDecimal.valueOf(count * 100).divide(BigDecimal.valueOf(base), 1, RoundingMode.HALF_UP);
        }
    }

    static Answer of(Question question, ProtectedTable table, DisclosurePolicy policy) {
        List<String> names = question.by().stream().map(Breakdown::name).toList();
        return new Answer(
                question.dataSet().id(),
                question.period(),
                question.filters(),
                names,
                policy,
                table.rows().stream().map(row -> row(names, row, table)).toList());
    }

    private static Row row(List<String> names, List<String> row, ProtectedTable table) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            codes.put(names.get(i), row.get(i));
        }
        Long base = table.count(row, Measures.BASE);
        Map<String, Value> values = new LinkedHashMap<>();
        Measures.PRINTED.forEach(measure ->
                values.put(measure.code(), Value.of(table.count(row, measure.code()), base)));
        return new Row(codes, base, base == null ? CONFIDENTIAL : null, values);
    }
}
