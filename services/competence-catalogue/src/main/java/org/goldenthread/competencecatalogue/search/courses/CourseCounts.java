package org.goldenthread.competencecatalogue.search.courses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.competencecatalogue.search.Conditions;
import org.goldenthread.competencecatalogue.search.CountedIn;
import org.goldenthread.competencecatalogue.search.Counts;
import org.goldenthread.competencecatalogue.search.FacetCounts;
import org.goldenthread.competencecatalogue.search.FacetValue;
import org.goldenthread.competencecatalogue.search.Total;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How many courses a question finds, in all and by facet. */
final class CourseCounts {

    private final Handle handle;
    private final CourseQuestion question;
    private final @Nullable SearchText text;

    CourseCounts(Handle handle, CourseQuestion question, @Nullable SearchText text) {
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
        Optional<String> lookedUp = question.runs().lookedUp();
        int most = lookedUp.isPresent() ? Total.LOOKED_UP : Total.COUNTED;
        return total(lookedUp, most);
    }

    private Total total(Optional<String> further, int most) {
        Conditions conditions = matching(question, text);
        further.ifPresent(conditions::and);
        return Total.upTo(
                most,
                conditions
                        .query(
                                handle,
                                "select count(*) from (select from course_search s where %s limit %d) as found"
                                        .formatted(conditions.sql(), most + 1))
                        .mapTo(Long.class)
                        .one());
    }

    Counts byFacet() {
        List<CourseFacet> ofCourses = question.facets().stream()
                .filter(facet -> facet.expression() != null)
                .toList();
        CountedIn in = CountedIn.of(total(Optional.empty(), Total.COUNTED));
        Conditions counted = matching(question, text).and(in.condition(text != null));
        Conditions conditions = new Conditions().and(counted);
        question.runs().comparedAsASet().ifPresent(conditions::and);
        FacetCounts counts = FacetCounts.of(
                handle,
                conditions,
                in,
                "course_search s",
                ofCourses.stream()
                        .map(CourseFacet::expression)
                        .filter(Objects::nonNull)
                        .toList());
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        Map<String, Long> omitted = new LinkedHashMap<>();
        for (CourseFacet facet : question.facets()) {
            int place = ofCourses.indexOf(facet);
            RunKind kind = facet.kind();
            facets.put(facet.text(), kind == null ? values(facet, counts.most(place)) : ofRuns(kind, counted, in));
            if (kind == null && counts.omitted(place) > 0) {
                omitted.put(facet.text(), counts.omitted(place));
            }
        }
        Total total = in == CountedIn.ALL ? Total.counted(counts.total()) : total();
        return new Counts(total, facets, omitted, in);
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
    private List<FacetValue> ofRuns(RunKind kind, Conditions courses, CountedIn in) {
        Conditions conditions = question.runs().bind(new Conditions().and(courses));
        boolean told = question.runs().isTold()
                && question.runs().kinds().keySet().stream().allMatch(kind::equals);
        List<RunKind.Value> values = kind.ways();
        String counted = IntStream.range(0, values.size())
                .mapToObj(i -> "count(*) filter (where v%d)".formatted(i))
                .collect(Collectors.joining(", "));
        String has = IntStream.range(0, values.size())
                .mapToObj(i -> (told ? told(values.get(i)) : ofRun(values.get(i))) + " as v" + i)
                .collect(Collectors.joining(", "));
        String from = told
                ? "course_search s where " + conditions.sql()
                : "(select s.course from course_search s where %s offset 0) s join course_run r on r.course = s.course and %s group by s.course"
                        .formatted(conditions.sql(), question.runs().of("r"));
        return conditions
                .query(handle, "select %s from (select %s from %s) as course".formatted(counted, has, from))
                .map((row, context) -> {
                    List<FacetValue> facet = new ArrayList<>();
                    for (int i = 0; i < values.size(); i++) {
                        facet.add(new FacetValue(values.get(i).text(), null, row.getLong(i + 1) * in.times()));
                    }
                    return facet;
                })
                .one()
                .stream()
                .filter(value -> value.count() > 0)
                .sorted(Comparator.comparingLong(FacetValue::count).reversed())
                .toList();
    }

    private static String ofRun(RunKind.Value value) {
        return "bool_or(r.%s = '%s')".formatted(value.kind().column(), value.text());
    }

    /** Where only one kind matters, the columns of the course tell. */
    private String told(RunKind.Value value) {
        boolean wanted = question.runs()
                .kinds()
                .getOrDefault(value.kind(), List.of(value))
                .contains(value);
        return wanted ? "s.%s >= %s".formatted(value.until(), question.runs().begin()) : "false";
    }
}
