package org.goldenthread.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A request without a body has no media type either; without this it would be refused where a body is optional. */
class NoBodyFilter {

    @ServerRequestFilter(preMatching = true)
    void assumeJson(ContainerRequestContext request) {
        var headers = request.getHeaders();
        boolean empty = "0".equals(headers.getFirst(HttpHeaders.CONTENT_LENGTH))
                || (headers.getFirst(HttpHeaders.CONTENT_LENGTH) == null
                        && headers.getFirst("Transfer-Encoding") == null);
        if (empty && headers.getFirst(HttpHeaders.CONTENT_TYPE) == null) {
            headers.putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }
}
