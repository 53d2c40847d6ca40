package org.goldenthread.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error below {@code /ims/}, where the service bindings of 1EdTech (formerly IMS Global) want one of their own. Its
 * vocabularies are closed: what has no word there is told by the status and the description alone.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatusInfo(
        @JsonProperty("imsx_codeMajor") String codeMajor,
        @JsonProperty("imsx_severity") String severity,
        @JsonProperty("imsx_description") String description,
        @JsonProperty("imsx_codeMinor") @Nullable CodeMinor codeMinor) {

    static final String MEDIA_TYPE = "application/json";

    private static final String PATHS = "/ims/";

    /** Who reports: in these bindings that is always the system that was asked. */
    private static final String REPORTER = "TargetEndSystem";

    /** Words for single faults of a request. A fault whose code has the same word, with hyphens, is told by it. */
    private static final Set<String> FAULTS =
            Set.of("invalid_selection_field", "invalid_sort_field", "invalid_uuid", "unknownobject");

    record CodeMinor(@JsonProperty("imsx_codeMinorField") List<Field> fields) {}

    record Field(
            @JsonProperty("imsx_codeMinorFieldName") String name,
            @JsonProperty("imsx_codeMinorFieldValue") String value) {}

    static boolean isFor(@Nullable String path) {
        return path != null && path.startsWith(PATHS);
    }

    static StatusInfo of(ProblemException problem, TraceContext trace) {
        int status = problem.type().status();
        return new StatusInfo(major(status), "error", description(problem, trace), minor(problem));
    }

    private static String major(int status) {
        return switch (status) {
            case 405, 406, 415 -> "unsupported";
            default -> "failure";
        };
    }

    private static String description(ProblemException problem, TraceContext trace) {
        Stream<String> faults = problem.errors().stream()
                .map(error ->
                        (error.parameter() == null ? error.pointer() : error.parameter()) + ": " + error.detail());
        Stream<String> occurrence =
                problem.type().status() == 500 ? Stream.of(trace.occurrence().toString()) : Stream.empty();
        return Stream.of(Stream.of(problem.detail()), faults, occurrence)
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable CodeMinor minor(ProblemException problem) {
        List<Field> faults = problem.errors().stream()
                .map(error -> error.code().replace('-', '_'))
                .filter(FAULTS::contains)
                .distinct()
                .map(word -> new Field(REPORTER, word))
                .toList();
        if (!faults.isEmpty()) {
            return new CodeMinor(faults);
        }
        String word = word(problem.type().status());
        return word == null ? null : new CodeMinor(List.of(new Field(REPORTER, word)));
    }

    private static @Nullable String word(int status) {
        return switch (status) {
            case 401 -> "unauthorised_request";
            case 403 -> "forbidden";
            case 404 -> "unknownobject";
            case 429, 503, 504 -> "server_busy";
            case 500, 502 -> "internal_server_error";
            default -> null;
        };
    }
}
