package org.goldenthread.competencecatalogue.frameworks;

import java.util.UUID;
import org.goldenthread.outbox.Fact;
import org.jspecify.annotations.Nullable;

/** {@code framework.published}. */
record FrameworkFact(UUID framework, String title, @Nullable String edition, AdoptionStatus status) implements Fact {

    @Override
    public String aggregateType() {
        return "framework";
    }

    @Override
    public String aggregateId() {
        return framework.toString();
    }

    @Override
    public String factType() {
        return "org.goldenthread.framework.published.v1";
    }
}
