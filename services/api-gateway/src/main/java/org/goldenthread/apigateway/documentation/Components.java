package org.goldenthread.apigateway.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The components of all documents under one roof. What two services define alike is kept once; what they define differently
 * under one name gets the service's name in front, in each of them, so that neither depends on who comes first. What the
 * gateway defines holds for all.
 */
final class Components {

    private static final String ROOT = "#/components/";

    private final ObjectNode gateway;
    private final Map<String, ObjectNode> services;

    Components(ObjectNode gateway, Map<String, ObjectNode> services) {
        this.gateway = gateway;
        this.services = services;
    }

    /** Moves every service's components into the gateway's document, and rewrites what refers to them. */
    void unite() {
        ObjectNode united = gateway.withObject("/components");
        services.forEach((service, document) -> {
            Map<String, String> names = names(service, document);
            rewrite(document, names);
            each(document).forEach(component -> {
                String name = names.getOrDefault(component.reference(), component.reference())
                        .substring(component.prefix());
                if (!united.withObject("/" + component.kind()).has(name)) {
                    united.withObject("/" + component.kind()).set(name, component.definition());
                }
            });
        });
        sort(united);
    }

    /** Old reference to new one, for those that must be told apart. */
    private Map<String, String> names(String service, ObjectNode document) {
        Map<String, String> names = new HashMap<>();
        each(document)
                .filter(component -> !isOfGateway(component) && isDisputed(service, component))
                .forEach(component -> names.put(
                        component.reference(),
                        ROOT + component.kind() + "/" + camel(service) + "." + component.name()));
        return names;
    }

    private boolean isOfGateway(Component component) {
        return gateway.path("components").path(component.kind()).has(component.name());
    }

    private boolean isDisputed(String service, Component component) {
        return services.entrySet().stream()
                .filter(other -> !other.getKey().equals(service))
                .map(other -> other.getValue()
                        .path("components")
                        .path(component.kind())
                        .path(component.name()))
                .anyMatch(definition -> !definition.isMissingNode() && !definition.equals(component.definition()));
    }

    private static Stream<Component> each(ObjectNode document) {
        return document.path("components").properties().stream()
                .filter(kind -> !kind.getKey().equals("securitySchemes"))
                .flatMap(kind -> kind.getValue().properties().stream()
                        .map(entry -> new Component(kind.getKey(), entry.getKey(), entry.getValue())));
    }

    /** References stand in {@code $ref} and as plain text in the mappings of discriminators. */
    private static void rewrite(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(rewritten(member.getValue(), names)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, rewritten(array.get(i), names));
            }
        }
    }

    private static JsonNode rewritten(JsonNode value, Map<String, String> names) {
        if (value.isTextual() && names.containsKey(value.textValue())) {
            return TextNode.valueOf(names.get(value.textValue()));
        }
        rewrite(value, names);
        return value;
    }

    /** Takes out what nothing refers to, and then what only that referred to. */
    static void prune(ObjectNode document) {
        List<Component> unused;
        do {
            Set<String> used = new HashSet<>();
            collectTexts(document, used);
            unused = each(document)
                    .filter(component -> !used.contains(component.reference()))
                    .toList();
            unused.forEach(component ->
                    document.withObject("/components/" + component.kind()).remove(component.name()));
        } while (!unused.isEmpty());
    }

    private static void collectTexts(JsonNode node, Set<String> texts) {
        if (node.isTextual()) {
            texts.add(node.textValue());
        }
        node.forEach(child -> collectTexts(child, texts));
    }

    private static void sort(ObjectNode united) {
        united.properties().forEach(kind -> {
            Map<String, JsonNode> sorted = new TreeMap<>();
            kind.getValue().properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            ((ObjectNode) kind.getValue()).removeAll().setAll(sorted);
        });
        List<Map.Entry<String, JsonNode>> kinds = new ArrayList<>(united.properties());
        kinds.sort(Comparator.comparing(Map.Entry::getKey));
        united.removeAll();
        kinds.forEach(kind -> united.set(kind.getKey(), kind.getValue()));
    }

    static String camel(String service) {
        StringBuilder name = new StringBuilder();
        for (String word : service.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private record Component(String kind, String name, JsonNode definition) {

        String reference() {
            return ROOT + kind + "/" + name;
        }

        int prefix() {
            return ROOT.length() + kind.length() + 1;
        }
    }
}
