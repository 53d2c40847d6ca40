package org.goldenthread.competencecatalogue.selection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.goldenthread.competencecatalogue.selection.mixes.Mix;
import org.goldenthread.competencecatalogue.selection.mixes.Mixes;
import org.goldenthread.problem.ProblemError;
import org.jdbi.v3.core.Handle;
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
        Set<UUID> among = request.frameworks() == null ? null : competencesOf(request.frameworks());
        Mix mix = mixes.of(request.level(), request.size());
        Snapshot snapshot = catalogue.current();
        Selection selection = Selection.of(snapshot.index(), request, mix, among);
        Map<UUID, CompetenceSummary> summaries = competences.find(selection.named());
        return new SelectionAnswer(selection, mix, summaries).response(request.lines(), snapshot);
    }

    /** Of every edition asked for, also what a newer one has taken over. */
    private Set<UUID> competencesOf(List<UUID> frameworks) {
        return database.withHandle(handle -> {
            requirePublished(handle, frameworks);
            return handle.createQuery("select id from competence where framework_id = any (:ids)")
                    .bindArray("ids", UUID.class, frameworks)
                    .mapTo(UUID.class)
                    .set();
        });
    }

    private static void requirePublished(Handle handle, List<UUID> frameworks) {
        Set<UUID> published = handle.createQuery(
                        "select id from framework where published_at is not null and id = any (:ids)")
                .bindArray("ids", UUID.class, frameworks)
                .mapTo(UUID.class)
                .set();
        List<ProblemError> errors = new ArrayList<>();
        for (int i = 0; i < frameworks.size(); i++) {
            if (!published.contains(frameworks.get(i))) {
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
