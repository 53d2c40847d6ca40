package org.goldenthread.qualificationtracking.organisations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.goldenthread.outbox.Fact;
import org.jspecify.annotations.Nullable;

/** {@code organisation.registered} and {@code organisation.changed}: the whole entry, so that a compacted topic is a copy of the register. */
record OrganisationFact(
        @JsonIgnore What what,
        String code,
        OrganisationType type,
        String name,
        @Nullable Sector sector,
        @Nullable String mainService,
        @Nullable String authority,
        @Nullable SizeBand size,
        @Nullable String parent,
        @Nullable String primaryWorkplace,
        boolean active,
        long version)
        implements Fact {

    enum What {
        REGISTERED("registered"),
        CHANGED("changed");

        private final String text;

        What(String text) {
            this.text = text;
        }
    }

    @Override
    public String aggregateType() {
        return "organisation";
    }

    @Override
    public String aggregateId() {
        return code;
    }

    @Override
    public String factType() {
        return "org.goldenthread.organisation." + what.text + ".v1";
    }
}
