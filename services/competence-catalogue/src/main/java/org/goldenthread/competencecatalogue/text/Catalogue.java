package org.goldenthread.competencecatalogue.text;

/** What can be searched: each has a table with columns {@code lexemes} and {@code rank}, and words of its own in {@code search_word}. */
public enum Catalogue {
    COMPETENCES(1, "competence_search", "competence"),
    COURSES(2, "course_search", "course");

    private final int number;
    private final String table;
    private final String id;

    Catalogue(int number, String table, String id) {
        this.number = number;
        this.table = table;
        this.id = id;
    }

    int number() {
        return number;
    }

    public String table() {
        return table;
    }

    /** The column of an entry's id. */
    public String id() {
        return id;
    }
}
