package org.goldenthread.competencecatalogue.search;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** {@code Link: rel="next"} on a page of results, as plain pages have it. */
class ResultLinkFilter {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Results<?> results && results.next() != null) {
            // a path without host: behind the gateway the host that the caller used is not ours
            String next = UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                    .replaceQueryParam("after", results.next())
                    .scheme(null)
                    .host(null)
                    .port(-1)
                    .build()
                    .toString();
            response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }
}
