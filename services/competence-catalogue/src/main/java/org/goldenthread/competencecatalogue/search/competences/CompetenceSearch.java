package org.goldenthread.competencecatalogue.search.competences;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Answers searches for competences. */
@ApplicationScoped
class CompetenceSearch {

    private final Finder finder;
    private final Ranked ranked;
    private final Jdbi database;
    private final Today today;

    CompetenceSearch(Finder finder, Ranked ranked, Jdbi database, Today today) {
        this.finder = finder;
        this.ranked = ranked;
        this.database = database;
        this.today = today;
    }

    Results<FoundCompetence> find(Map<String, List<String>> parameters) {
        var question = CompetenceQuestion.of(parameters, this::framework, today.day());
        return finder.find(Catalogue.COMPETENCES, new Answering(question, ranked), question.page());
    }

    private Optional<UUID> framework(String idOrCode) {
        return database.withHandle(handle ->
                handle.createQuery("""
                        select id from framework
                        where published_at is not null and (id::text = lower(:text) or lower(code) = lower(:text))""").bind("text", idOrCode).mapTo(UUID.class).findOne());
    }

    /** One question on its way to its answer. */
    private record Answering(CompetenceQuestion question, Ranked ranked) implements Searched<FoundCompetence> {

        @Override
        public Counts count(Handle handle, @Nullable SearchText text, boolean facets) {
            return facets
                    ? CompetenceCounts.byFacet(handle, question, text)
                    : Counts.of(CompetenceCounts.total(handle, question, text));
        }

        @Override
        public List<Segment> segments(Handle handle, @Nullable SearchText text, Total total) {
            return new CompetenceOrder(ranked, handle, question, text, total).segments();
        }

        @Override
        public List<FoundCompetence> read(Handle handle, @Nullable SearchText text, List<Found> found) {
            List<Place> places = text == null || question.sort() != CompetenceSort.RELEVANCE
                    ? List.of()
                    : text.tiers().stream().map(SearchText.Tier::place).toList();
            return CompetenceRows.read(handle, question.today(), found, places);
        }
    }
}
