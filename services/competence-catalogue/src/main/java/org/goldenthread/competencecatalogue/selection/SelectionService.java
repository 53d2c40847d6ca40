package org.goldenthread.competencecatalogue.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.goldenthread.competencecatalogue.selection.mixes.Mix;
import org.goldenthread.competencecatalogue.selection.mixes.Mixes;
import org.goldenthread.problem.ProblemError;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class SelectionService {

    private final Catalogue catalogue;
    private final Mixes mixes;
    private final PublishedCompetences competences;
    private final Jdbi database;

    SelectionService(Catalogue catalogue, Mixes mixes, PublishedCompetences competences, Jdbi database) {
        this.catalogue = catalogue;
        this.mixes = mixes;
        this.competences = competences;
        this.database = database;
    }

    SelectionResponse select(SelectionRequest request) {
        requirePublished(request);
        Mix mix = mixes.of(request.level(), request.size());
        Snapshot snapshot = catalogue.current();
        Selection selection = Selection.of(snapshot.index(), request, mix);
        Set<UUID> named = new HashSet<>(selection.named());
        Map<UUID, CompetenceSummary> summaries = competences.find(named);
        return new SelectionAnswer(selection, mix, summaries).response(request.lines(), snapshot);
    }

    private void requirePublished(SelectionRequest request) {
        if (request.frameworks() == null) {
            return;
        }
        Set<UUID> published = new HashSet<>(database.withHandle(handle -> handle.createQuery(
                        "select id from framework where published_at is not null and id = any (:ids)")
                .bindArray("ids", UUID.class, request.frameworks())
                .mapTo(UUID.class)
                .list()));
        List<ProblemError> errors = new ArrayList<>();
        for (int i = 0; i < request.frameworks().size(); i++) {
            if (!published.contains(request.frameworks().get(i))) {
                errors.add(ProblemError.at(
                        "/frameworks/" + i,
                        "unknown-framework",
                        "Name published frameworks; GET /v1/frameworks lists them."));
            }
        }
        if (!errors.isEmpty()) {
            throw SelectionProblems.UNKNOWN_FRAMEWORK
                    .with("%d of the frameworks are not published here.".formatted(errors.size()))
                    .errors(errors);
        }
    }
}
