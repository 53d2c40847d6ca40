package org.goldenthread.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;

/** Lies where errors have the body of 1EdTech's bindings. */
@Path("/ims/test/v1p0")
@Produces("application/json")
public class ImsResource {

    @GET
    @Path("/things")
    public String things() {
        return "{}";
    }

    @GET
    @Path("/guarded")
    @RolesAllowed("things:read")
    public String guarded() {
        return "{}";
    }

    @GET
    @Path("/refusals/{code}")
    public String refuse(@PathParam("code") String code) {
        throw Problems.INVALID_REQUEST
                .with("It can't be done.")
                .error(ProblemError.inParameter("fields", code, "Name one."));
    }

    /** Takes JSON as it comes, whatever is in it: the path has a limit of its own. */
    @POST
    @Path("/streamed")
    @Consumes("application/json")
    public int streamed(InputStream body) throws IOException {
        return body.readAllBytes().length;
    }

    @GET
    @Path("/faults")
    public String fail() {
        throw new IllegalStateException("secret of the inside");
    }

    @GET
    @Path("/busy")
    public String busy() {
        throw Problems.UNAVAILABLE.with("Full.").header("Retry-After", "7");
    }

    @GET
    @Path("/limited")
    public String limited() {
        throw Problems.TOO_MANY_REQUESTS.with("Too often.");
    }
}
