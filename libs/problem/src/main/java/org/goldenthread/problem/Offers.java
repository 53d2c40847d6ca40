package org.goldenthread.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jspecify.annotations.Nullable;

/**
 * Knows what an address has to offer, from the annotations of the resources: the framework leaves it out of its 405, 406 and
 * 415, and does not tell where two methods share an address.
 */
@Singleton
class Offers {

    /** One method of a resource. */
    private record Offer(String method, RequestMapper<String> path, List<String> produced, List<String> consumed) {}

    private final List<Offer> offers;

    Offers(BeanManager beans) {
        offers = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .distinct()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Arrays.stream(type.getMethods()).flatMap(method -> offer(type, method)))
                .toList();
    }

    private static Stream<Offer> offer(Class<?> type, Method method) {
        Path below = method.getAnnotation(Path.class);
        String path = ("/" + type.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value()))
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
        var template = new RequestPath<>(false, new URITemplate(path, false), path);
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null)
                .map(http -> new Offer(
                        http.value(),
                        new RequestMapper<>(new ArrayList<>(List.of(template))),
                        types(type, method, Produces.class, Produces::value),
                        types(type, method, Consumes.class, Consumes::value)));
    }

    private static <A extends Annotation> List<String> types(
            Class<?> type, Method method, Class<A> kind, Function<A, String[]> value) {
        @Nullable A own = method.getAnnotation(kind);
        @Nullable A all = own == null ? type.getAnnotation(kind) : own;
        return all == null ? List.of() : List.of(value.apply(all));
    }

    /** The methods, as an {@code Allow} header has them; none if there is nothing at the address. */
    Set<String> methods(ResteasyReactiveRequestContext request) {
        Set<String> methods = new TreeSet<>();
        at(request).forEach(offer -> methods.add(offer.method()));
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    /** What the method answers with, the preferred first. */
    List<MediaType> produced(ResteasyReactiveRequestContext request) {
        return types(request, Offer::produced);
    }

    /** What the method reads. A resource that does not say reads JSON. */
    List<MediaType> consumed(ResteasyReactiveRequestContext request) {
        List<MediaType> types = types(request, Offer::consumed);
        return types.isEmpty() ? List.of(MediaType.APPLICATION_JSON_TYPE) : types;
    }

    private List<MediaType> types(ResteasyReactiveRequestContext request, Function<Offer, List<String>> types) {
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        return at(request)
                .filter(offer -> offer.method().equals(method))
                .flatMap(offer -> types.apply(offer).stream())
                .distinct()
                .map(MediaType::valueOf)
                .sorted(Comparator.comparingDouble(Offers::preference)
                        .reversed()
                        .thenComparing(Offers::text))
                .toList();
    }

    private Stream<Offer> at(ResteasyReactiveRequestContext request) {
        return offers.stream().filter(offer -> offer.path().map(request.getPathWithoutPrefix()) != null);
    }

    static String text(MediaType type) {
        return type.getType() + "/" + type.getSubtype();
    }

    private static double preference(MediaType type) {
        return Double.parseDouble(type.getParameters().getOrDefault("qs", "1"));
    }
}
