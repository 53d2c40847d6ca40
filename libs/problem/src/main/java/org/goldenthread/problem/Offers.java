package org.goldenthread.problem;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** Finds what an address does have to offer, which the framework leaves out of its 405, 406 and 415. */
final class Offers {

    private Offers() {}

    /** The methods, as an {@code Allow} header has them. */
    static String methods(ResteasyReactiveRequestContext request) {
        Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
        at(request).forEach(resource -> methods.add(resource.getHttpMethod()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    static String produced(ResteasyReactiveRequestContext request) {
        return types(ofMethod(request)
                .filter(resource -> resource.getProduces() != null)
                .flatMap(resource -> Arrays.stream(resource.getProduces().getSortedOriginalMediaTypes())));
    }

    static String consumed(ResteasyReactiveRequestContext request) {
        return types(ofMethod(request).flatMap(resource -> resource.getConsumes().stream()));
    }

    private static String types(Stream<MediaType> types) {
        return types.map(type -> type.getType() + "/" + type.getSubtype())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Stream<RuntimeResource> ofMethod(ResteasyReactiveRequestContext request) {
        return at(request).stream().filter(resource -> request.getMethod().equals(resource.getHttpMethod()));
    }

    private static List<RuntimeResource> at(ResteasyReactiveRequestContext request) {
        List<RuntimeResource> found = new ArrayList<>();
        RuntimeResourceVisitor visitor = new RuntimeResourceVisitor() {
            @Override
            public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                var template = new RequestPath<>(false, new URITemplate(path, false), resource);
                if (new RequestMapper<>(new ArrayList<>(List.of(template))).map(request.getPathWithoutPrefix())
                        != null) {
                    found.add(resource);
                }
            }
        };
        RuntimeResourceVisitor.visitRuntimeResources("", request.getDeployment().getClassMappers(), visitor);
        return found;
    }
}
