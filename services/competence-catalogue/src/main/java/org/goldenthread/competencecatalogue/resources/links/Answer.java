package org.goldenthread.competencecatalogue.resources.links;

import org.jspecify.annotations.Nullable;

/**
 * What came of looking at a link.
 *
 * @param status of the last answer over HTTP; null where there was none
 * @param location where it has moved to for good
 */
record Answer(
        LinkResult result,
        @Nullable Integer status,
        @Nullable String location) {

    static Answer of(LinkResult result) {
        return new Answer(result, null, null);
    }

    /** The last answer that a server gave, after every redirection. */
    static Answer of(int status, @Nullable String movedTo) {
        LinkResult result = switch (status) {
            case 404, 410 -> LinkResult.GONE;
            default -> {
                if (status < 300) {
                    yield movedTo == null ? LinkResult.OK : LinkResult.MOVED;
                }
                yield status < 500 ? LinkResult.UNCLEAR : LinkResult.FAILING;
            }
        };
        return new Answer(result, status, movedTo);
    }
}
