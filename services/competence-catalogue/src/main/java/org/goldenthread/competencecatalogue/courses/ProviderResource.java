package org.goldenthread.competencecatalogue.courses;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.endorsements.Endorsements;
import org.goldenthread.competencecatalogue.endorsements.SubjectKind;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.Cursor;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/providers")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "Courses")
class ProviderResource {

    private final Providers providers;
    private final Endorsements endorsements;

    ProviderResource(Providers providers, Endorsements endorsements) {
        this.providers = providers;
        this.endorsements = endorsements;
    }

    @GET
    @Operation(
            operationId = "listProviders",
            summary = "Training providers in the order of their codes",
            description = "As the register of organisations has told them, with the endorsements that hold today.")
    public Page<ProviderResponse> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        List<TrainingProvider> found = providers.page(Cursor.position(after, "", code -> code), limit + 1);
        Page<TrainingProvider> page = Page.of(found, limit, TrainingProvider::code);
        return new Page<>(answers(page.items()), page.next());
    }

    @GET
    @Path("/{provider}")
    @Operation(
            operationId = "getProvider",
            summary = "A training provider, and which national bodies endorse it",
            description = "One that the register has not told yet is not there, though it may have courses already.")
    public ProviderResponse get(@PathParam("provider") String provider) {
        TrainingProvider found = providers
                .find(provider)
                .orElseThrow(() -> Problems.NOT_FOUND.with("There is no training provider with this code."));
        return answers(List.of(found)).getFirst();
    }

    private List<ProviderResponse> answers(List<TrainingProvider> found) {
        var endorsed = endorsements.of(
                SubjectKind.PROVIDER, found.stream().map(TrainingProvider::code).toList());
        return found.stream()
                .map(one -> ProviderResponse.of(one, endorsed.getOrDefault(one.code(), List.of())))
                .toList();
    }
}
