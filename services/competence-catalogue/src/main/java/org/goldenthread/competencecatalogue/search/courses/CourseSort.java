package org.goldenthread.competencecatalogue.search.courses;

/** What a list of courses may be sorted by. */
enum CourseSort {
    RELEVANCE("relevance"),
    START("start"),
    START_DESCENDING("startDesc"),
    DISTANCE("distance"),
    COST("cost"),
    TITLE("title");

    private final String text;

    CourseSort(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
