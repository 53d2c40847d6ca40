package org.goldenthread.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the media type of an answer by RFC 9110 §12.5.1, before a resource is looked for. The framework takes a range with
 * {@code q=0} for one that is wanted, gives something else where two resources share an address, and fails on what is no
 * media type.
 */
class Negotiation {

    /** Needs no choice: whoever cannot give it is refused by the framework. */
    private static final Set<String> EVERYDAY = Set.of(MediaType.WILDCARD, MediaType.APPLICATION_JSON);

    private final Offers offers;

    Negotiation(Offers offers) {
        this.offers = offers;
    }

    @ServerRequestFilter(preMatching = true)
    void negotiate(ContainerRequestContext request, RoutingContext route) {
        ResteasyReactiveRequestContext rest = CurrentRequestManager.get();
        MultivaluedMap<String, String> headers = request.getHeaders();
        if (!isReadable(headers.getFirst(HttpHeaders.CONTENT_TYPE))) {
            throw Refusals.unsupportedMediaType(offers.consumed(rest));
        }
        if (!headers.containsKey(HttpHeaders.ACCEPT)) {
            return;
        }
        String accept = String.join(",", headers.get(HttpHeaders.ACCEPT));
        List<MediaType> offered = EVERYDAY.contains(accept) ? List.of() : offers.produced(rest);
        if (!offered.isEmpty()) {
            String chosen = accept.isBlank() ? MediaType.WILDCARD : best(accept, offered);
            // the framework looks in both places
            headers.putSingle(HttpHeaders.ACCEPT, chosen);
            route.request().headers().set(HttpHeaders.ACCEPT, chosen);
        }
    }

    private static String best(String accept, List<MediaType> offered) {
        List<Range> ranges = ranges(accept);
        return offered.stream()
                .filter(type -> quality(type, ranges) > 0)
                // the first of the best: they are offered in the order in which we would rather give them
                .max(Comparator.<MediaType>comparingDouble(type -> quality(type, ranges))
                        .thenComparingInt(type -> -offered.indexOf(type)))
                .map(Offers::text)
                .orElseThrow(() -> Refusals.notAcceptable(offered));
    }

    /** The range that fits most closely decides, whatever a wider one says. */
    private static double quality(MediaType type, List<Range> ranges) {
        return ranges.stream()
                .filter(range -> range.type().isCompatible(type))
                .max(Comparator.comparingInt(Range::closeness))
                .map(Range::quality)
                .orElse(0.0);
    }

    /** None at all if there is one that cannot be read: what was meant is not guessed. */
    private static List<Range> ranges(String accept) {
        try {
            return Arrays.stream(accept.split(","))
                    .filter(range -> !range.isBlank())
                    .map(range -> Range.of(MediaType.valueOf(range.strip())))
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static boolean isReadable(@Nullable String type) {
        try {
            return type == null || type.isBlank() || MediaType.valueOf(type) != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private record Range(MediaType type, double quality) {

        static Range of(MediaType type) {
            return new Range(type, Double.parseDouble(type.getParameters().getOrDefault("q", "1")));
        }

        int closeness() {
            if (type.isWildcardType()) {
                return 0;
            }
            return type.isWildcardSubtype() ? 1 : 2;
        }
    }
}
