package org.goldenthread.apigateway.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Adds to every operation what the gateway, or any service's frame, may answer. The services document the rest. */
final class CommonAnswers {

    private static final List<String> ALWAYS = List.of("400", "406", "429", "500", "502", "503", "504");
    private static final List<String> WITH_TOKEN = List.of("401", "403");
    private static final List<String> WITH_BODY = List.of("413", "415");
    private static final List<String> WITH_WAIT = List.of("429", "503");
    private static final List<String> HEADERS = List.of("RateLimit", "RateLimit-Policy");

    private CommonAnswers() {}

    static void addTo(ObjectNode document) {
        document.path("paths")
                .properties()
                .forEach(path ->
                        DocumentMerger.operations(path.getValue()).values().forEach(CommonAnswers::complete));
        document.path("components").path("responses").properties().forEach(answer -> {
            if (answer.getKey().startsWith("Problem")) {
                tellProblem((ObjectNode) answer.getValue());
            }
            tellLimits(answer.getValue());
        });
    }

    private static void complete(ObjectNode operation) {
        ObjectNode answers = operation.withObject("/responses");
        answers.remove("default");
        ALWAYS.forEach(status -> add(status, answers));
        JsonNode security = operation.get("security");
        if (security == null || !security.isEmpty()) {
            WITH_TOKEN.forEach(status -> add(status, answers));
        }
        if (operation.has("requestBody")) {
            WITH_BODY.forEach(status -> add(status, answers));
        }
        answers.forEach(CommonAnswers::tellLimits);
        WITH_WAIT.forEach(status -> tell(answers.path(status), "Retry-After"));
        sort(answers);
    }

    /** What a service says of such a status itself, and not by something it shares, stays. */
    private static void add(String status, ObjectNode answers) {
        if (!answers.path(status).has("content")) {
            answers.putObject(status).put("$ref", "#/components/responses/Problem" + status);
        }
    }

    private static void tellProblem(ObjectNode answer) {
        answer.withObject("/content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
    }

    private static void tellLimits(JsonNode answer) {
        HEADERS.forEach(name -> tell(answer, name));
    }

    private static void tell(JsonNode answer, String header) {
        if (answer instanceof ObjectNode inline && !inline.has("$ref")) {
            inline.withObject("/headers").withObject("/" + header).put("$ref", "#/components/headers/" + header);
        }
    }

    private static void sort(ObjectNode answers) {
        List<Map.Entry<String, JsonNode>> sorted = answers.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::copyOf)
                .toList();
        answers.removeAll();
        sorted.forEach(answer -> answers.set(answer.getKey(), answer.getValue()));
    }
}
