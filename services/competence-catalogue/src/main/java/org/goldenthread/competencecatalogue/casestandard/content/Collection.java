package org.goldenthread.competencecatalogue.casestandard.content;

/** The collections of the standard, by the name that they have in addresses. */
public enum Collection {
    DOCUMENTS("CFDocuments"),
    PACKAGES("CFPackages"),
    ITEMS("CFItems"),
    ASSOCIATIONS("CFAssociations"),
    GROUPINGS("CFAssociationGroupings"),
    CONCEPTS("CFConcepts"),
    SUBJECTS("CFSubjects"),
    LICENCES("CFLicenses"),
    ITEM_TYPES("CFItemTypes"),
    RUBRICS("CFRubrics");

    private final String segment;

    Collection(String segment) {
        this.segment = segment;
    }

    public String segment() {
        return segment;
    }
}
