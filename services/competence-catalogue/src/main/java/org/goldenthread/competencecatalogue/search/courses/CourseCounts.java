package org.goldenthread.competencecatalogue.search.courses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.search.Conditions;
import org.goldenthread.competencecatalogue.search.CountedIn;
import org.goldenthread.competencecatalogue.search.Counts;
import org.goldenthread.competencecatalogue.search.Facet;
import org.goldenthread.competencecatalogue.search.FacetCounts;
import org.goldenthread.competencecatalogue.search.FacetValue;
import org.goldenthread.competencecatalogue.search.Total;
import org.goldenthread.competencecatalogue.search.Totals;
import org.goldenthread.competencecatalogue.text.Catalogue;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.goldenthread.competencecatalogue.text.SearchTransaction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How many courses a question finds, in all and by facet. */
final class CourseCounts {

    private final Totals totals;
    private final Handle handle;
    private final CourseQuestion question;
    private final @Nullable SearchText text;

    CourseCounts(Totals totals, Handle handle, CourseQuestion question, @Nullable SearchText text) {
        this.totals = totals;
        this.handle = handle;
        this.question = question;
        this.text = text;
    }

    /** What the columns of a row of {@code course_search} must fulfil. */
    static Conditions matching(CourseQuestion question, @Nullable SearchText text) {
        Conditions conditions = question.conditions();
        if (text != null) {
            conditions.and("s.lexemes @@ cast(:words as tsquery)").bind("words", text.query());
        }
        return conditions;
    }

    Total total() {
        return question.runs()
                .lookedUp()
                .map(lookedUp -> totals.lookingUp(
                        handle, Catalogue.COURSES, matching(question, text).and(lookedUp)))
                .orElseGet(this::narrowed);
    }

    /** Of the courses that their columns let through. */
    private Total narrowed() {
        return totals.of(handle, Catalogue.COURSES, matching(question, text), text);
    }

    Counts byFacet() {
        Total narrowed = narrowed();
        boolean many = narrowed.isMany();
        Total total = narrowed.isAtLeast() ? total() : narrowed;
        CountedIn in = CountedIn.of(total);
        Conditions conditions = question.runs().bind(matching(question, text).and(in.condition(text != null)));
        String runs = "";
        if (question.runs().lookedUp().isPresent()) {
            runs = runs(conditions);
            // these courses are all that is asked for: their lexemes need not be compared once more
            conditions = conditions.instead("s.course in (select course from run)");
        }
        List<Facet> asked = question.facets().stream().map(this::facet).toList();
        FacetCounts counts = count(many, runs, conditions, in, asked);
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        Map<String, Long> omitted = new LinkedHashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            CourseFacet facet = question.facets().get(i);
            facets.put(facet.text(), values(facet, counts.most(i)));
            if (counts.omitted(i) > 0) {
                omitted.put(facet.text(), counts.omitted(i));
            }
        }
        return new Counts(in == CountedIn.ALL ? Total.counted(counts.total()) : total, facets, omitted, in);
    }

    private FacetCounts count(boolean many, String runs, Conditions conditions, CountedIn in, List<Facet> asked) {
        Supplier<FacetCounts> count = () -> FacetCounts.of(handle, Catalogue.COURSES, runs, conditions, in, asked);
        return many && text != null ? SearchTransaction.joining(handle, count) : count.get();
    }

    /** The runs that are all that is asked for, of the courses that are counted. */
    private String runs(Conditions conditions) {
        return """
                run as materialized (select r.* from (select s.course from course_search s where %s offset 0) s
                  join course_run r on r.course = s.course and %s),
                """.formatted(conditions.sql(), question.runs().of("r"));
    }

    private Facet facet(CourseFacet facet) {
        RunKind kind = facet.kind();
        return kind == null ? Facet.by(String.valueOf(facet.expression())) : ofRuns(kind);
    }

    private List<FacetValue> values(CourseFacet facet, List<FacetCounts.Count> counts) {
        Map<String, String> labels = labels(facet, counts);
        return counts.stream()
                .map(count -> new FacetValue(count.value(), labels.get(String.valueOf(count.value())), count.entries()))
                .toList();
    }

    private Map<String, String> labels(CourseFacet facet, List<FacetCounts.Count> counts) {
        String sql = switch (facet) {
            case PROVIDER -> "select code, name as label from provider where code = any (:codes)";
            case QUALIFICATION ->
                "select number as code, title as label from qualification where number = any (:codes)";
            default -> "";
        };
        return sql.isEmpty()
                ? Map.of()
                : handle.createQuery(sql)
                        .bindArray(
                                "codes",
                                String.class,
                                counts.stream().map(FacetCounts.Count::value).toList())
                        .map((row, context) -> Map.entry(row.getString("code"), row.getString("label")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A course counts under each value of which it has a run that is all that is asked for. */
    private Facet ofRuns(RunKind kind) {
        if (question.runs().lookedUp().isPresent()) {
            return lookedUp(kind, "run r where");
        }
        boolean told = question.runs().kinds().keySet().stream().allMatch(kind::equals);
        return told
                ? told(kind)
                : lookedUp(
                        kind,
                        "found join course_run r on r.course = found.course and %s where"
                                .formatted(question.runs().of("r")));
    }

    private static Facet lookedUp(RunKind kind, String runs) {
        return Facet.counted(
                List.of("s.course"),
                "select r.%1$s as value, count(distinct r.course) as entries from %2$s r.%1$s is not null group by r.%1$s"
                        .formatted(kind.column(), runs));
    }

    /** Where only one kind matters, the columns of the course tell. */
    private Facet told(RunKind kind) {
        List<RunKind.Value> wanted = question.runs().kinds().getOrDefault(kind, kind.ways());
        String begin = question.runs().begin();
        return Facet.counted(
                wanted.stream().map(value -> "s." + value.until()).toList(),
                "select value, entries from (select %s from found) as one cross join lateral (values %s) as each (value, entries)"
                        .formatted(
                                each(
                                        wanted,
                                        value -> "count(*) filter (where %1$s >= %2$s) as %1$s"
                                                .formatted(value.until(), begin)),
                                each(wanted, value -> "('%s', %s)".formatted(value.text(), value.until()))));
    }

    private static String each(List<RunKind.Value> values, Function<RunKind.Value, String> piece) {
        return values.stream().map(piece).collect(Collectors.joining(", "));
    }
}
