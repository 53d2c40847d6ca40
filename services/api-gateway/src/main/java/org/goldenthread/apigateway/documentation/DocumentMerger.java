package org.goldenthread.apigateway.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenthread.apigateway.routing.Route;
import org.goldenthread.apigateway.routing.RouteTable;

/**
 * Makes one OpenAPI document out of the gateway's own and those of the services. What cannot be told apart stops it: all
 * such faults at once, each with its names.
 */
final class DocumentMerger {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final ObjectNode merged;
    private final Map<String, ObjectNode> services = new TreeMap<>();
    private final RouteTable routes;
    private final List<String> faults = new ArrayList<>();

    /** Takes copies: the documents given stay as they are. */
    DocumentMerger(ObjectNode gateway, Map<String, ObjectNode> services, RouteTable routes) {
        merged = gateway.deepCopy();
        services.forEach((service, document) -> this.services.put(service, document.deepCopy()));
        this.routes = routes;
    }

    ObjectNode merge() {
        new Components(merged, services).unite();
        tellApartOperations();
        Map<String, JsonNode> paths = new TreeMap<>();
        merged.withObject("/paths").properties().forEach(path -> paths.put(path.getKey(), path.getValue()));
        services.forEach((service, document) -> document.path("paths")
                .properties()
                .forEach(path -> addPath(service, path.getKey(), path.getValue(), paths)));
        merged.withObject("/paths").removeAll().setAll(paths);
        uniteTags();
        CommonAnswers.addTo(merged);
        Components.prune(merged);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The API documents cannot be merged:\n- " + String.join("\n- ", faults));
        }
        return merged;
    }

    private void addPath(String service, String path, JsonNode item, Map<String, JsonNode> paths) {
        Optional<Route> route = routes.find(path);
        if (route.isEmpty() || !route.get().service().equals(service)) {
            faults.add("%s has the path %s, but its route leads to %s"
                    .formatted(service, path, route.map(Route::service).orElse("nowhere")));
            return;
        }
        if (paths.putIfAbsent(path, item) != null) {
            faults.add("%s has the path %s, which another document has too".formatted(service, path));
        }
        operations(item).forEach((method, operation) -> {
            boolean needsToken = !operation.path("security").isEmpty();
            operation.remove("security");
            // a route may let everyone through to a service that lets only some in to this operation
            if (route.get().isPublic(method.toUpperCase(java.util.Locale.ROOT)) && !needsToken) {
                operation.putArray("security");
            }
        });
    }

    /** An operation's name is unique in a document; where two services use one, each gets its service's in front. */
    private void tellApartOperations() {
        Map<String, Set<String>> users = new HashMap<>();
        eachOperation((service, operation) -> users.computeIfAbsent(
                        operation.path("operationId").asText(), first -> new TreeSet<>())
                .add(service));
        eachOperation((service, operation) -> {
            String name = operation.path("operationId").asText();
            if (!name.isEmpty() && users.getOrDefault(name, Set.of()).size() > 1) {
                operation.put("operationId", service + "." + name);
            }
        });
    }

    private void eachOperation(java.util.function.BiConsumer<String, ObjectNode> action) {
        services.forEach((service, document) -> document.path("paths")
                .properties()
                .forEach(path ->
                        operations(path.getValue()).values().forEach(operation -> action.accept(service, operation))));
    }

    static Map<String, ObjectNode> operations(JsonNode item) {
        Map<String, ObjectNode> operations = new TreeMap<>();
        item.properties().forEach(member -> {
            if (METHODS.contains(member.getKey()) && member.getValue() instanceof ObjectNode operation) {
                operations.put(member.getKey(), operation);
            }
        });
        return operations;
    }

    private void uniteTags() {
        Map<String, JsonNode> tags = new TreeMap<>();
        merged.withArray("/tags").forEach(tag -> tags.put(tag.path("name").asText(), tag));
        services.values()
                .forEach(document -> document.path("tags")
                        .forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag)));
        merged.withArray("/tags").removeAll().addAll(tags.values());
    }
}
