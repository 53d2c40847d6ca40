package org.goldenthread.competencecatalogue.qualifications.titles;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.goldenthread.outbox.Fact;

/** {@code qualification-title.registered}: the whole title, of a new one and of every change. */
record TitleFact(@JsonUnwrapped Title title) implements Fact {

    @Override
    public String aggregateType() {
        return "qualification-title";
    }

    @Override
    public String aggregateId() {
        return Integer.toString(title.code());
    }

    @Override
    public String factType() {
        return "org.goldenthread.qualification-title.registered.v1";
    }
}
