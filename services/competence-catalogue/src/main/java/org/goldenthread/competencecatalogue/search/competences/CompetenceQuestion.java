package org.goldenthread.competencecatalogue.search.competences;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.competencecatalogue.frameworks.AdoptionStatus;
import org.goldenthread.competencecatalogue.frameworks.CompetenceClass;
import org.goldenthread.competencecatalogue.search.Asked;
import org.goldenthread.competencecatalogue.search.Conditions;
import org.goldenthread.competencecatalogue.search.Finder.PageRequested;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * A search for competences, checked. An empty list asks for any.
 *
 * @param today from which ended competences are retired
 */
record CompetenceQuestion(
        @Nullable String words,
        List<UUID> frameworks,
        List<CompetenceClass> classes,
        List<Integer> levels,
        List<AdoptionStatus> statuses,
        Optional<Boolean> verified,
        Optional<Boolean> hasReplacement,
        @Nullable String functionalArea,
        CompetenceSort sort,
        List<CompetenceFacet> facets,
        LocalDate today,
        PageRequested page) {

    static final Set<String> SINGLE =
            Set.of("q", "includeRetired", "verified", "hasReplacement", "functionalArea", "sort", "limit", "after");
    static final Set<String> LISTS = Set.of("framework", "class", "level", "status", "facets");

    /** As {@code competence_search} has it: 1 pending implementation, 2 implemented, 3 retired. */
    static final String STATUS = "case when s.ends <= :today then 3 else s.status end";

    static final List<AdoptionStatus> STATUSES =
            List.of(AdoptionStatus.PENDING_IMPLEMENTATION, AdoptionStatus.IMPLEMENTED, AdoptionStatus.RETIRED);

    /** As {@code competence_search} has it, counted from 1. */
    static final List<CompetenceClass> CLASSES = List.of(
            CompetenceClass.GENERIC,
            CompetenceClass.SPECIALIST,
            CompetenceClass.PARTNERSHIP,
            CompetenceClass.ORGANISATIONAL);

    private static final List<AdoptionStatus> IN_FORCE =
            List.of(AdoptionStatus.PENDING_IMPLEMENTATION, AdoptionStatus.IMPLEMENTED);
    private static final int LONGEST_TEXT = 200;
    private static final int HIGHEST_LEVEL = 8;

    /**
     * @param frameworks finds a published framework by its id or code
     * @throws org.goldenthread.problem.ProblemException that names every parameter that is wrong
     */
    static CompetenceQuestion of(
            Map<String, List<String>> given, Function<String, Optional<UUID>> frameworks, LocalDate today) {
        var asked = new Asked(given, SINGLE, LISTS);
        String words = asked.text("q", LONGEST_TEXT);
        List<CompetenceFacet> facets =
                asked.choices("facets", Asked.named(Arrays.asList(CompetenceFacet.values()), CompetenceFacet::text));
        var question = new CompetenceQuestion(
                words,
                asked.values("framework", text -> framework(asked, text, frameworks)),
                asked.choices("class", Asked.named(CLASSES, CompetenceClass::text)),
                asked.numbers("level", 0, HIGHEST_LEVEL),
                statuses(asked),
                asked.flag("verified"),
                asked.flag("hasReplacement"),
                asked.text("functionalArea", LONGEST_TEXT),
                sort(asked),
                facets,
                today,
                new PageRequested(
                        words,
                        words != null || asked.has("functionalArea"),
                        asked.digest(),
                        asked.limit(),
                        asked.after(),
                        !facets.isEmpty()));
        asked.refuseFaults();
        return question;
    }

    private static @Nullable UUID framework(Asked asked, String text, Function<String, Optional<UUID>> frameworks) {
        Optional<UUID> found = frameworks.apply(text);
        if (found.isEmpty()) {
            asked.wrong("framework", "unknown-code", "No published framework has this id or code.");
        }
        return found.orElse(null);
    }

    private static List<AdoptionStatus> statuses(Asked asked) {
        List<AdoptionStatus> wanted = asked.choices("status", Asked.named(STATUSES, AdoptionStatus::text));
        boolean retiredToo = asked.flag("includeRetired").orElse(false);
        if (!wanted.isEmpty()) {
            return wanted;
        }
        return retiredToo ? List.of() : IN_FORCE;
    }

    private static CompetenceSort sort(Asked asked) {
        CompetenceSort usual = asked.has("q") ? CompetenceSort.RELEVANCE : CompetenceSort.STATEMENT;
        CompetenceSort sort = asked.choice(
                        "sort", Asked.named(Arrays.asList(CompetenceSort.values()), CompetenceSort::text))
                .orElse(usual);
        if (sort == CompetenceSort.RELEVANCE && !asked.has("q")) {
            asked.wrong("sort", "needs-text", "Without q nothing is more relevant than another.");
        }
        return sort;
    }

    /** What a row of {@code competence_search} must fulfil besides having the words. */
    Conditions conditions() {
        var conditions = new Conditions();
        if (!frameworks.isEmpty()) {
            conditions.and("s.framework = any (:frameworks)").bindArray("frameworks", UUID.class, frameworks);
        }
        if (!classes.isEmpty()) {
            conditions
                    .and("s.class = any (:classes)")
                    .bindArray(
                            "classes",
                            Short.class,
                            classes.stream()
                                    .map(one -> (short) (CLASSES.indexOf(one) + 1))
                                    .toList());
        }
        if (!levels.isEmpty()) {
            conditions
                    .and("s.level = any (:levels)")
                    .bindArray(
                            "levels",
                            Short.class,
                            levels.stream().map(Integer::shortValue).toList());
        }
        if (statuses.equals(IN_FORCE)) {
            conditions.and("s.status <> 3 and s.ends > :today").bind("today", today);
        } else if (!statuses.isEmpty()) {
            conditions
                    .and(STATUS + " = any (:statuses)")
                    .bind("today", today)
                    .bindArray(
                            "statuses",
                            Integer.class,
                            statuses.stream()
                                    .map(one -> STATUSES.indexOf(one) + 1)
                                    .toList());
        }
        verified.ifPresent(value -> conditions.and("s.verified = :verified").bind("verified", value));
        hasReplacement.ifPresent(
                value -> conditions.and("s.replaced = :replaced").bind("replaced", value));
        if (functionalArea != null) {
            conditions
                    .and("s.lexemes @@ cast(:area as tsquery)")
                    .bind("area", SearchText.lexeme("@area:" + functionalArea.toLowerCase(Locale.ROOT)));
        }
        return conditions;
    }
}
