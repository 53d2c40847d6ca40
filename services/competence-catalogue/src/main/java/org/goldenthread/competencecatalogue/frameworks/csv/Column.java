package org.goldenthread.competencecatalogue.frameworks.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the file: the members of the API under their names there. A parent is named by its code, or its id if it has none. */
enum Column {
    ID("id"),
    CODE("code"),
    STATEMENT("statement"),
    NOTES("notes"),
    COMPETENCE_CLASS("competenceClass"),
    CLASS_JUDGED("classJudged"),
    FUNCTIONAL_AREA("functionalArea"),
    ITEM_TYPE("itemType"),
    LEVEL("level"),
    VERIFIED("verified"),
    PROVENANCE("provenance"),
    PARENT("parent"),
    POSITION("position"),
    STATUS_START("statusStart"),
    STATUS_END("statusEnd"),
    CHANGES_MEANING("changesMeaning");

    private final String text;

    Column(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static List<String> header() {
        return Arrays.stream(values()).map(Column::text).toList();
    }

    static Optional<Column> named(String text) {
        return Arrays.stream(values())
                .filter(column -> column.text.equals(text))
                .findFirst();
    }
}
