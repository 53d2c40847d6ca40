package org.goldenthread.competencecatalogue.text;

/** What can be searched: each has a table with a column {@code lexemes}, and words of its own in {@code search_word}. */
public enum Catalogue {
    COMPETENCES(1, "competence_search"),
    COURSES(2, "course_search");

    private final int number;
    private final String table;

    Catalogue(int number, String table) {
        this.number = number;
        this.table = table;
    }

    int number() {
        return number;
    }

    public String table() {
        return table;
    }
}
