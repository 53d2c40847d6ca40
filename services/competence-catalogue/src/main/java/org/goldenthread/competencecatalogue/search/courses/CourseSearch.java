package org.goldenthread.competencecatalogue.search.courses;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.goldenthread.competencecatalogue.search.Counts;
import org.goldenthread.competencecatalogue.search.Finder;
import org.goldenthread.competencecatalogue.search.Found;
import org.goldenthread.competencecatalogue.search.Ranked;
import org.goldenthread.competencecatalogue.search.Results;
import org.goldenthread.competencecatalogue.search.Searched;
import org.goldenthread.competencecatalogue.search.Segment;
import org.goldenthread.competencecatalogue.search.Today;
import org.goldenthread.competencecatalogue.search.Total;
import org.goldenthread.competencecatalogue.text.Catalogue;
import org.goldenthread.competencecatalogue.text.SearchText;
import org.goldenthread.competencecatalogue.text.SearchText.Place;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Answers searches for courses. */
@ApplicationScoped
class CourseSearch {

    private final Finder finder;
    private final Ranked ranked;
    private final CourseLookups lookups;
    private final CourseRows rows;
    private final Today today;

    CourseSearch(Finder finder, Ranked ranked, CourseLookups lookups, CourseRows rows, Today today) {
        this.finder = finder;
        this.ranked = ranked;
        this.lookups = lookups;
        this.rows = rows;
        this.today = today;
    }

    Results<FoundCourse> find(Map<String, List<String>> parameters) {
        var question = CourseQuestion.of(parameters, lookups, today.day());
        return finder.find(Catalogue.COURSES, new Answering(question, ranked, rows), question.page());
    }

    /** One question on its way to its answer. */
    private record Answering(CourseQuestion question, Ranked ranked, CourseRows rows) implements Searched<FoundCourse> {

        @Override
        public Counts count(Handle handle, @Nullable SearchText text, boolean facets) {
            var counts = new CourseCounts(handle, question, text);
            return facets ? counts.byFacet() : Counts.of(counts.total());
        }

        @Override
        public List<Segment> segments(Handle handle, @Nullable SearchText text, Total total) {
            return new CourseOrder(ranked, handle, question, text, total).segments();
        }

        @Override
        public List<FoundCourse> read(Handle handle, @Nullable SearchText text, List<Found> found) {
            List<Place> places = text == null || question.sort() != CourseSort.RELEVANCE
                    ? List.of()
                    : text.tiers().stream().map(SearchText.Tier::place).toList();
            return rows.read(handle, question.runs(), found, places);
        }
    }
}
