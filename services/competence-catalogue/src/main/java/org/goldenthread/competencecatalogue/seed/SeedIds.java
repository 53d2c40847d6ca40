package org.goldenthread.competencecatalogue.seed;

import java.util.UUID;
import org.goldenthread.web.Ids;

/** Identifiers of what is seeded: UUIDv5 of its names, so that they are the same in every installation and for ever. */
final class SeedIds {

    private static final UUID NAMESPACE = UUID.fromString("8d2f5c0e-63b1-4a7c-9e54-2f0b7c1da986");

    private SeedIds() {}

    /** @param framework code of the framework, such as {@code MSC-2004} */
    static UUID framework(String framework) {
        return Ids.named(NAMESPACE, framework);
    }

    /** @param key of the competence in its framework, mostly its code */
    static UUID competence(String framework, String key) {
        return Ids.named(NAMESPACE, framework + "/" + key);
    }

    static UUID association(String framework, String type, String origin, String destination) {
        return Ids.named(NAMESPACE, String.join("\n", framework, type, origin, destination));
    }
}
