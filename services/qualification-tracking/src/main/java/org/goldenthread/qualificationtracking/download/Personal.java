package org.goldenthread.qualificationtracking.download;

import java.util.Locale;

/** What a download shows of the columns that name a person: as the national system does, National Insurance number and date of birth. */
enum Personal {
    /** {@code Admin} stands for a value; uploaded again it means the one on record. */
    MASKED,
    /** As on record. */
    SHOWN;

    static Personal of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
