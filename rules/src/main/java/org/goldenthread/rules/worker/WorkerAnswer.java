package org.goldenthread.rules.worker;

import java.util.List;
import java.util.Locale;

/** What a collection asks of every worker's record. */
public enum WorkerAnswer {
    ID,
    JOB_ROLE,
    CONTRACT,
    BIRTH_DATE,
    GENDER,
    ETHNICITY,
    SICKNESS,
    ZERO_HOURS,
    HOURS,
    PAY,
    SOCIAL_CARE_QUALIFICATION,
    OTHER_QUALIFICATION;

    /** What a record says to what it is asked for. A value that a rule refuses or ignores is no answer. */
    public enum Recorded {
        KNOWN,
        /** The sender has answered, as the national reports count it, but with an answer that nobody can use. */
        NOT_KNOWN,
        MISSING
    }

    /** In camel case, for example {@code birthDate}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            text.append(text.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return text.toString();
    }

    /** The columns that hold the answer. */
    public List<String> columns() {
        return switch (this) {
            case ID -> List.of("UNIQUEWORKERID", "DISPLAYID");
            case JOB_ROLE -> List.of("MAINJOBROLE");
            case CONTRACT -> List.of("EMPLSTATUS");
            case BIRTH_DATE -> List.of("DOB");
            case GENDER -> List.of("GENDER");
            case ETHNICITY -> List.of("ETHNICITY");
            case SICKNESS -> List.of("DAYSSICK");
            case ZERO_HOURS -> List.of("ZEROHRCONT");
            case HOURS -> List.of("CONTHOURS", "AVGHOURS");
            case PAY -> List.of("SALARYINT", "SALARY", "HOURLYRATE");
            case SOCIAL_CARE_QUALIFICATION -> List.of("SCQUAL");
            case OTHER_QUALIFICATION -> List.of("NONSCQUAL");
        };
    }
}
