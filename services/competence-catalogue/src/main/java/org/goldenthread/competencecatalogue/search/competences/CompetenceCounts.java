package org.goldenthread.competencecatalogue.search.competences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.competencecatalogue.search.Conditions;
import org.goldenthread.competencecatalogue.search.CountedIn;
import org.goldenthread.competencecatalogue.search.Counts;
import org.goldenthread.competencecatalogue.search.FacetCounts;
import org.goldenthread.competencecatalogue.search.FacetValue;
import org.goldenthread.competencecatalogue.search.Total;
import org.goldenthread.competencecatalogue.text.Catalogue;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** How many competences a question finds, in all and by facet. */
final class CompetenceCounts {

    private CompetenceCounts() {}

    /** What a row of {@code competence_search} must fulfil. */
    static Conditions matching(CompetenceQuestion question, @Nullable SearchText text) {
        Conditions conditions = question.conditions();
        if (text != null) {
            conditions.and("s.lexemes @@ cast(:words as tsquery)").bind("words", text.query());
        }
        return conditions;
    }

    static Counts byFacet(Handle handle, CompetenceQuestion question, @Nullable SearchText text, Total total) {
        CountedIn in = CountedIn.of(total);
        FacetCounts counts = FacetCounts.of(
                handle,
                Catalogue.COMPETENCES,
                "",
                matching(question, text).and(in.condition(text != null)).bind("today", question.today()),
                in,
                question.facets().stream().map(CompetenceFacet::facet).toList());
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        Map<String, Long> omitted = new LinkedHashMap<>();
        for (int i = 0; i < question.facets().size(); i++) {
            CompetenceFacet facet = question.facets().get(i);
            facets.put(facet.text(), values(handle, facet, counts.most(i)));
            if (counts.omitted(i) > 0) {
                omitted.put(facet.text(), counts.omitted(i));
            }
        }
        return new Counts(total, facets, omitted, in);
    }

    private static List<FacetValue> values(Handle handle, CompetenceFacet facet, List<FacetCounts.Count> counts) {
        Map<String, String> titles = facet == CompetenceFacet.FRAMEWORK ? titles(handle, counts) : Map.of();
        return counts.stream()
                .map(count -> new FacetValue(
                        text(facet, count.value()), titles.get(String.valueOf(count.value())), count.entries()))
                .toList();
    }

    /** As the parameter of the same name takes it. */
    private static @Nullable String text(CompetenceFacet facet, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (facet) {
            case CLASS ->
                CompetenceQuestion.CLASSES.get(Integer.parseInt(value) - 1).text();
            case STATUS ->
                CompetenceQuestion.STATUSES.get(Integer.parseInt(value) - 1).text();
            case LEVEL, FRAMEWORK, VERIFIED -> value;
        };
    }

    private static Map<String, String> titles(Handle handle, List<FacetCounts.Count> counts) {
        return handle.createQuery("select id::text as id, title from framework where id::text = any (:ids)")
                .bindArray(
                        "ids",
                        String.class,
                        counts.stream().map(FacetCounts.Count::value).toList())
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("title")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
