package org.goldenthread.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An error that the caller can do something about. Built by {@link ProblemType#with}, refined in a chain, thrown. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<ProblemError> errors = new ArrayList<>();
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    ProblemException(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
    }

    /** One of several faults of the request, so that all are told at once. */
    public ProblemException error(ProblemError error) {
        errors.add(error);
        return this;
    }

    public ProblemException errors(List<ProblemError> more) {
        errors.addAll(more);
        return this;
    }

    /** A member beyond the standard ones, for example the state that forbids the call. */
    public ProblemException member(String name, Object value) {
        members.put(name, value);
        return this;
    }

    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<ProblemError> errors() {
        return List.copyOf(errors);
    }

    public Map<String, Object> members() {
        return Map.copyOf(members);
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
