package org.goldenthread.competencecatalogue.qualifications.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.goldenthread.competencecatalogue.qualifications.titles.Title;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.Qualification;

/** The titles of the workforce data set as the program's own code list has them. */
@ApplicationScoped
class NationalTitles {

    List<Title> all() {
        CodeLists lists = CodeLists.bundled();
        return lists.list("qualifications").orElseThrow().rows().stream()
                .map(row -> Integer.parseInt(row.getFirst()))
                .map(code -> title(Objects.requireNonNull(lists.qualification(code))))
                .toList();
    }

    private static Title title(Qualification listed) {
        return new Title(
                listed.code(),
                listed.label(),
                listed.group(),
                listed.level(),
                listed.leadership(),
                listed.relevant(),
                listed.validFrom(),
                listed.validUntil(),
                0);
    }
}
