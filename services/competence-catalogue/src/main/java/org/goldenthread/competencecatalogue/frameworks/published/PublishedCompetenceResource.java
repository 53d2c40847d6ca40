package org.goldenthread.competencecatalogue.frameworks.published;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.frameworks.CompetenceSummary;
import org.goldenthread.competencecatalogue.frameworks.PublishedCompetences;
import org.goldenthread.competencecatalogue.frameworks.published.PublishedCompetenceResponse.StandsIn;
import org.goldenthread.problem.ProblemException;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/competences/{id}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Competences")
class PublishedCompetenceResource {

    private static final int LONGEST_CHAIN = 100;

    private final PublishedCompetences competences;
    private final Histories histories;

    PublishedCompetenceResource(PublishedCompetences competences, Histories histories) {
        this.competences = competences;
        this.histories = histories;
    }

    @GET
    @Operation(
            operationId = "getCompetence",
            summary = "A published competence, as the newest version that has it says",
            description =
                    "With what took its place and what it took the place of. An identifier stays the same from version to version until the meaning changes.")
    public PublishedCompetenceResponse get(@PathParam("id") UUID id) {
        CompetenceSummary summary = require(id);
        List<CompetenceHistoryResponse> versions = histories.of(id);
        CompetenceHistoryResponse newest = versions.stream()
                .filter(one -> one.framework().equals(summary.framework()))
                .findFirst()
                .orElseThrow(PublishedCompetenceResource::unknown);
        return new PublishedCompetenceResponse(
                id,
                summary.framework(),
                summary.frameworkTitle(),
                summary.code(),
                summary.statement(),
                newest.notes(),
                summary.competenceClass(),
                summary.classJudged(),
                newest.functionalArea(),
                newest.itemType(),
                summary.level(),
                summary.verified(),
                newest.provenance(),
                newest.statusStart(),
                newest.statusEnd(),
                summary.status(),
                summary.replacedBy(),
                successors(summary),
                all(histories.replacedBy(id)),
                versions.reversed().stream()
                        .map(one -> new StandsIn(
                                one.framework(),
                                one.frameworkCode(),
                                one.frameworkTitle(),
                                one.edition(),
                                one.frameworkStatus()))
                        .toList());
    }

    private List<CompetenceSummary> successors(CompetenceSummary of) {
        List<CompetenceSummary> chain = new ArrayList<>();
        Optional<CompetenceSummary> next = next(of);
        while (next.isPresent() && !chain.contains(next.get()) && chain.size() < LONGEST_CHAIN) {
            chain.add(next.get());
            next = next(next.get());
        }
        return chain;
    }

    private Optional<CompetenceSummary> next(CompetenceSummary of) {
        return Optional.ofNullable(of.replacedBy()).flatMap(competences::find);
    }

    private List<CompetenceSummary> all(Collection<UUID> ids) {
        Map<UUID, CompetenceSummary> found = competences.find(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @GET
    @Path("/history")
    @Operation(
            operationId = "getCompetenceHistory",
            summary = "What each published version has said of a competence, the first version first",
            description = "What is published stays as it was: only the status of a version moves.")
    public Page<CompetenceHistoryResponse> history(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        require(id);
        return Page.within(
                histories.of(id), limit, after, one -> one.framework().toString());
    }

    private CompetenceSummary require(UUID id) {
        return competences.find(id).orElseThrow(PublishedCompetenceResource::unknown);
    }

    private static ProblemException unknown() {
        return Problems.NOT_FOUND.with("No competence with this id has been published.");
    }
}
