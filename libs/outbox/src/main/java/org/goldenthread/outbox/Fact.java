package org.goldenthread.outbox;

/** Something that happened, named in the past tense. Implemented by records; their members are the published payload. */
public interface Fact {

    /** Noun of the aggregate: the topic is {@code <service>.<noun>}. */
    String aggregateType();

    /** Key of the message: facts of one aggregate stay in order. */
    String aggregateId();

    /** CloudEvents type, {@code org.goldenthread.<noun>.<fact>.v<n>}. */
    String factType();
}
