package org.goldenthread.competencecatalogue.search.courses;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.search.Asked;
import org.goldenthread.competencecatalogue.search.Conditions;
import org.goldenthread.competencecatalogue.search.Finder.PageRequested;
import org.jspecify.annotations.Nullable;

/**
 * A search for courses, checked. An empty list asks for any.
 *
 * @param competences the ones asked for, with those that they replaced or that replaced them where that is asked for
 * @param units in the form that references have in the register
 */
record CourseQuestion(
        @Nullable String words,
        List<Integer> levels,
        List<String> providers,
        List<UUID> competences,
        List<String> qualifications,
        List<String> units,
        RunFilter runs,
        CourseSort sort,
        List<CourseFacet> facets,
        PageRequested page) {

    static final Set<String> SINGLE = Set.of(
            "q",
            "startFrom",
            "startTo",
            "hideFlexible",
            "hidePast",
            "maxCost",
            "near",
            "distance",
            "includeReplacements",
            "sort",
            "limit",
            "after");
    static final Set<String> LISTS = Set.of(
            "level", "mode", "studyMode", "attendance", "provider", "competence", "qualification", "unit", "facets");

    private static final int LONGEST_TEXT = 200;
    private static final int HIGHEST_LEVEL = 8;

    /**
     * @throws org.goldenthread.problem.ProblemException that names every parameter that is wrong
     */
    static CourseQuestion of(Map<String, List<String>> given, CourseLookups lookups, LocalDate today) {
        var asked = new Asked(given, SINGLE, LISTS);
        String words = asked.text("q", LONGEST_TEXT);
        List<CourseFacet> facets =
                asked.choices("facets", Asked.named(Arrays.asList(CourseFacet.values()), CourseFacet::text));
        boolean replacements = asked.flag("includeReplacements").orElse(false);
        RunFilter runs = RunsAsked.of(asked, lookups, today);
        var question = new CourseQuestion(
                words,
                asked.numbers("level", 0, HIGHEST_LEVEL),
                asked.values("provider", text -> text.toUpperCase(Locale.ROOT)),
                competences(asked, lookups, replacements),
                asked.values("qualification", CourseQuestion::qualification),
                asked.values("unit", CourseQuestion::unit),
                runs,
                sort(asked),
                facets,
                new PageRequested(
                        words, words != null, asked.digest(), asked.limit(), asked.after(), !facets.isEmpty()));
        asked.refuseFaults();
        return question;
    }

    CourseQuestion with(RunFilter others) {
        return new CourseQuestion(
                words, levels, providers, competences, qualifications, units, others, sort, facets, page);
    }

    private static List<UUID> competences(Asked asked, CourseLookups lookups, boolean replacements) {
        List<UUID> found = asked.values(
                "competence",
                text -> lookups.competence(text).orElseGet(() -> {
                    asked.wrong("competence", "unknown-code", "No published competence has this id.");
                    return null;
                }));
        return replacements && !found.isEmpty() ? lookups.withReplacements(found) : found;
    }

    /** With its obliques, whether it came with them or not. */
    private static String qualification(String text) {
        String bare = text.replaceAll("[\\s/]", "").toUpperCase(Locale.ROOT);
        return bare.length() == 8 ? bare.substring(0, 3) + "/" + bare.substring(3, 7) + "/" + bare.substring(7) : text;
    }

    private static String unit(String text) {
        String bare = text.replaceAll("[\\s/]", "").toUpperCase(Locale.ROOT);
        return bare.length() == 8 ? bare.charAt(0) + "/" + bare.substring(1, 4) + "/" + bare.substring(4) : text;
    }

    private static CourseSort sort(Asked asked) {
        CourseSort usual =
                asked.has("q") ? CourseSort.RELEVANCE : asked.has("near") ? CourseSort.DISTANCE : CourseSort.START;
        CourseSort sort = asked.choice("sort", Asked.named(Arrays.asList(CourseSort.values()), CourseSort::text))
                .orElse(usual);
        if (sort == CourseSort.RELEVANCE && !asked.has("q")) {
            asked.wrong("sort", "needs-text", "Without q nothing is more relevant than another.");
        }
        if (sort == CourseSort.DISTANCE && !asked.has("near")) {
            asked.wrong("sort", "needs-place", "Say with near from where.");
        }
        return sort;
    }

    /** What the columns of a row of {@code course_search} must fulfil besides having the words. */
    Conditions conditions() {
        var conditions = new Conditions();
        if (!levels.isEmpty()) {
            conditions
                    .and("s.level = any (:levels)")
                    .bindArray(
                            "levels",
                            Short.class,
                            levels.stream().map(Integer::shortValue).toList());
        }
        if (!providers.isEmpty()) {
            conditions.and("s.provider = any (:providers)").bindArray("providers", String.class, providers);
        }
        if (!qualifications.isEmpty()) {
            conditions
                    .and("s.qualification = any (:qualifications)")
                    .bindArray("qualifications", String.class, qualifications);
        }
        if (!competences.isEmpty()) {
            conditions
                    .and("s.course in (select course from course_competence where competence = any (:competences))")
                    .bindArray("competences", UUID.class, competences);
        }
        if (!units.isEmpty()) {
            conditions
                    .and("s.course in (select course from course_unit where unit = any (:units))")
                    .bindArray("units", String.class, units);
        }
        runs.narrow(conditions);
        return conditions;
    }
}
