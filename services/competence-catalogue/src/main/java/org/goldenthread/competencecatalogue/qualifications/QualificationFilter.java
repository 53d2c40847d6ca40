package org.goldenthread.competencecatalogue.qualifications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which qualifications of the register; null for any. */
record QualificationFilter(
        @Nullable String text,
        @Nullable Integer level,
        @Nullable String awardingBody,
        @Nullable QualificationStatus status,
        @Nullable Integer titleCode,
        @Nullable String unit,
        @Nullable UUID competence) {

    /** SQL with named parameters; {@code :today} is one of them. */
    record Condition(String sql, Map<String, Object> values) {}

    Condition condition() {
        List<String> parts = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new LinkedHashMap<>();
        int word = 0;
        for (String one : Words.each(text)) {
            add(
                    parts,
                    values,
                    "(lower(q.title) like :word%1$d or lower(q.number) like :word%1$d)".formatted(word),
                    "word" + word,
                    one);
            word++;
        }
        add(parts, values, "q.level = :level", "level", level);
        add(
                parts,
                values,
                "lower(q.awarding_body) like :body",
                "body",
                awardingBody == null ? null : Words.part(awardingBody));
        add(parts, values, "q.title_code = :title", "title", titleCode);
        add(
                parts,
                values,
                "exists (select from unit_group_member m where m.qualification = q.number and m.unit = :unit)",
                "unit",
                unit);
        add(
                parts,
                values,
                "exists (select from unit_group_member m join unit_competence c on c.unit = m.unit"
                        + " where m.qualification = q.number and c.competence = :competence)",
                "competence",
                competence);
        if (status != null) {
            parts.add(condition(status));
        }
        return new Condition(String.join(" and ", parts), values);
    }

    private static String condition(QualificationStatus status) {
        return switch (status) {
            case ENDED -> "q.operational_end < :today";
            case UPCOMING -> "q.starts > :today and (q.operational_end is null or q.operational_end >= :today)";
            case CURRENT ->
                "(q.starts is null or q.starts <= :today) and (q.operational_end is null or q.operational_end >= :today)";
        };
    }

    private static void add(
            List<String> parts, Map<String, Object> values, String sql, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(sql);
            values.put(name, value);
        }
    }
}
