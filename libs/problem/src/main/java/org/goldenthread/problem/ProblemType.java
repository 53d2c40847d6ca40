package org.goldenthread.problem;

import java.net.URI;

/**
 * A kind of error that callers can rely on: {@code slug} never changes its meaning once published.
 *
 * @param slug kebab-case name, unique in the platform; docs/problems.md has a section of that name
 * @param status the HTTP status it is answered with
 * @param title the same words for every occurrence
 */
public record ProblemType(String slug, int status, String title) {

    /** Namespace of all our types. A URN, because no address can be promised for as long as a type must mean the same. */
    public static final String NAMESPACE = "urn:golden-thread:problem:";

    public URI uri() {
        return URI.create(NAMESPACE + slug);
    }

    public ProblemException with(String detail) {
        return new ProblemException(this, detail);
    }
}
