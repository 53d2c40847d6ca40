package org.goldenthread.competencecatalogue.casestandard.content;

/** The kinds of definition: as they are stored, and where CASE has them. */
public enum DefinitionKind {
    CONCEPT("concept", Collection.CONCEPTS),
    SUBJECT("subject", Collection.SUBJECTS),
    LICENCE("licence", Collection.LICENCES),
    ITEM_TYPE("itemType", Collection.ITEM_TYPES),
    GROUPING("grouping", Collection.GROUPINGS);

    private final String stored;
    private final Collection collection;

    DefinitionKind(String stored, Collection collection) {
        this.stored = stored;
        this.collection = collection;
    }

    public String stored() {
        return stored;
    }

    public Collection collection() {
        return collection;
    }

    boolean hasHierarchy() {
        return this == CONCEPT || this == SUBJECT || this == ITEM_TYPE;
    }
}
