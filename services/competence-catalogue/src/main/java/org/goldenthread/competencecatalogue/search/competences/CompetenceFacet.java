package org.goldenthread.competencecatalogue.search.competences;

import org.goldenthread.competencecatalogue.search.Facet;

/** What found competences are counted by. */
enum CompetenceFacet {
    CLASS("class", "s.class"),
    LEVEL("level", "s.level"),
    FRAMEWORK("framework", "s.framework"),
    STATUS("status", CompetenceQuestion.STATUS),
    VERIFIED("verified", "s.verified");

    private final String text;
    /** On a row of {@code competence_search}. */
    private final String expression;

    CompetenceFacet(String text, String expression) {
        this.text = text;
        this.expression = expression;
    }

    String text() {
        return text;
    }

    Facet facet() {
        return Facet.by(expression);
    }
}
