package org.goldenthread.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** {@code Link: rel="next"} on every page that has one, with the query of the request kept. */
class PageLinkFilter {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            UriBuilder self = UriBuilder.fromUri(request.getUriInfo().getRequestUri());
            // A path without host: behind the gateway the host that the caller used is not ours.
            String next = self.replaceQueryParam("after", page.next())
                    .scheme(null)
                    .host(null)
                    .port(-1)
                    .build()
                    .toString();
            response.getHeaders().add(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
    }
}
