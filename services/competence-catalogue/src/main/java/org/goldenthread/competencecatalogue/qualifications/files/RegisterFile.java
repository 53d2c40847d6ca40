package org.goldenthread.competencecatalogue.qualifications.files;

import java.util.List;
import java.util.Locale;

/** The kinds of files, with their columns. The first ones every file must have; one that is left out leaves what is there as it is. */
enum RegisterFile {
    QUALIFICATIONS(
            1,
            "number,title,level,credit,guidedLearningHours,totalQualificationTime,awardingBody,starts,operationalEnd,"
                    + "certificationEnd,successor,titleCode,titleJudged,minimumCredit,minimumCreditAtLevel,atLevel,provenance,"
                    + "verified,version"),
    UNITS(
            1,
            "reference,title,level,credit,guidedLearningHours,fullCompetences,partialCompetences,provenance,verified,version"),
    COMBINATIONS(
            2,
            "qualification,group,groupTitle,mandatory,complete,minimumCredit,maximumCredit,minimumUnits,unit,version"),
    /** Of the seed alone: competences by their codes. */
    COVERED(4, "unit,framework,competence,coverage");

    private final int required;
    private final String header;

    RegisterFile(int required, String header) {
        this.required = required;
        this.header = header;
    }

    static RegisterFile ofSeed(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    List<String> columns() {
        return List.of(header.split(","));
    }

    List<String> required() {
        return columns().subList(0, required);
    }
}
