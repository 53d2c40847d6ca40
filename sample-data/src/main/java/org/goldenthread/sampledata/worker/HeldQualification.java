package org.goldenthread.sampledata.worker;

import org.goldenthread.rules.codelist.Qualification;

/** A qualification and the year in which it was achieved. */
record HeldQualification(Qualification qualification, int year) {

    String cell() {
        return qualification.code() + ";" + year;
    }
}
