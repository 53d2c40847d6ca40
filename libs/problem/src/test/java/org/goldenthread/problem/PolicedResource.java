package org.goldenthread.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Lies behind a path policy: see application.properties. */
@Path("/policed")
public class PolicedResource {

    @GET
    public String get() {
        return "in";
    }
}
