package org.goldenthread.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** One address in two media types, in a class of its own below that of {@link WorkplaceResource}. */
@Path("/workplaces/{id}/report")
public class ReportResource {

    record Report(List<String> lines) {}

    @GET
    @Produces("application/json")
    public Response json() {
        return Response.ok(new Report(List.of("one"))).build();
    }

    @GET
    @Produces("text/csv;qs=0.5")
    public Response csv() {
        return Response.ok("one").build();
    }
}
