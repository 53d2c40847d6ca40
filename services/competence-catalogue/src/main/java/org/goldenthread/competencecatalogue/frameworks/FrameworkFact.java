package org.goldenthread.competencecatalogue.frameworks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.outbox.Fact;
import org.jspecify.annotations.Nullable;

/**
 * {@code framework.published} and {@code framework.retired}: all that a framework says of itself, so that a compacted topic is a copy of the published
 * ones. What a version does to each competence is told by the competence's own facts, of which there may be thousands.
 */
record FrameworkFact(
        @JsonIgnore What what,
        UUID framework,
        @Nullable String code,
        String title,
        @Nullable String edition,
        String creator,
        @Nullable String publisher,
        String keeper,
        AdoptionStatus status,
        @Nullable LocalDate statusStart,
        @Nullable LocalDate statusEnd,
        @Nullable UUID predecessor,
        @Nullable UUID successor,
        int competences,
        ChangeCounts changes,
        boolean active,
        long version)
        implements Fact {

    enum What {
        PUBLISHED("published"),
        RETIRED("retired");

        private final String text;

        What(String text) {
            this.text = text;
        }
    }

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
        return "org.goldenthread.framework." + what.text + ".v1";
    }
}
