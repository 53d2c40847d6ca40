package org.goldenthread.competencecatalogue.selection;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.goldenthread.competencecatalogue.selection.mixes.Level;
import org.goldenthread.web.Page;
import org.jspecify.annotations.Nullable;

@Path("/v1/selections/examples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Selection")
class ExampleResource {

    private final Examples examples;
    private final SelectionService service;

    ExampleResource(Examples examples, SelectionService service) {
        this.examples = examples;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listSelectionExamples",
            summary = "A job for each level of management, as a selection is asked for",
            description = "Made up, to begin from: change the lines and send them to POST /v1/selections.")
    public Page<SelectionExample> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("after") @Nullable String after) {
        return Page.within(
                examples.all(), limit, after, example -> example.level().text());
    }

    @GET
    @Path("/{level}")
    @PermitAll
    @Operation(
            operationId = "getSelectionExample",
            summary = "The competences that are selected for the example of a level",
            description =
                    "From what is in use today, with the reasons and how the choice compares with the mix of the level.")
    public SelectionExampleResponse get(
            @PathParam("level") @Pattern(regexp = Level.NAMES, message = "must be one of " + Level.NAMES)
                    String level) {
        SelectionExample example = examples.of(Level.named(level));
        return new SelectionExampleResponse(example, service.select(example.request()));
    }
}
