package org.goldenthread.problem;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The resource of a service that knows nothing of problem details. */
@Path("/workplaces")
@Produces("application/json")
public class WorkplaceResource {

    static final ProblemType CLOSED = new ProblemType("workplace-closed", 409, "The workplace is closed");

    enum Kind {
        @JsonProperty("careHome")
        CARE_HOME,
        @JsonProperty("homeCare")
        HOME_CARE
    }

    record Place(@NotBlank String town, @Positive int beds) {}

    record Workplace(
            @NotBlank String name,
            @NotNull Kind kind,
            LocalDate opened,
            @Valid List<Place> places,
            JsonNode notes) {}

    record Page(int limit, LocalDate since) {}

    @GET
    public Page list(
            @QueryParam("limit") @Max(200) Integer limit,
            @QueryParam("unit") ChronoUnit unit,
            @QueryParam("since") LocalDate since,
            @HeaderParam("Wait") Integer wait) {
        return new Page(limit == null ? 50 : limit, since);
    }

    @POST
    @Consumes("application/json")
    public Workplace add(@NotNull @Valid Workplace workplace) {
        return workplace;
    }

    @GET
    @Path("/{id}")
    public String one(@PathParam("id") UUID id) {
        throw CLOSED.with("It closed on 2026-03-31.")
                .error(ProblemError.at("/state", "closed", "Open it first."))
                .member("state", "CLOSED")
                .header("Retry-After", "60");
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") UUID id) {
        throw new IllegalStateException("secret of the inside");
    }

    @PUT
    @Path("/{id}/file")
    @Consumes("text/csv")
    public long file(InputStream body) throws IOException {
        return body.readAllBytes().length;
    }

    @GET
    @Path("/status/{status}")
    public String status(@PathParam("status") int status) {
        throw new WebApplicationException(status);
    }

    @GET
    @Path("/guarded")
    @RolesAllowed("workplaces:read")
    public String guarded() {
        return "\"in\"";
    }
}
