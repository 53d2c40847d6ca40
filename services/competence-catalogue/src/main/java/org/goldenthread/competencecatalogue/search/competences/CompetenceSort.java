package org.goldenthread.competencecatalogue.search.competences;

/** What a list of competences may be sorted by. */
enum CompetenceSort {
    RELEVANCE("relevance"),
    CODE("code"),
    STATEMENT("statement"),
    CHANGED("changed");

    private final String text;

    CompetenceSort(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
