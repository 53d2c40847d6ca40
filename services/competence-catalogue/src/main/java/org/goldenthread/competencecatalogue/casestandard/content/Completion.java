package org.goldenthread.competencecatalogue.casestandard.content;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Members that the standard wants of every object, for one that was written here without them. */
final class Completion {

    private Completion() {}

    static void of(ObjectNode object, String uri, Head head) {
        give(object, "uri", uri);
        give(object, "lastChangeDateTime", Times.text(head.changedAt(), head.notation()));
    }

    static void give(ObjectNode object, String name, String value) {
        if (!object.hasNonNull(name)) {
            object.put(name, value);
        }
    }
}
