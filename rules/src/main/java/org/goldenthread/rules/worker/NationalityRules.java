package org.goldenthread.rules.worker;

import static org.goldenthread.rules.file.WorkerColumn.BRITISHCITIZENSHIP;
import static org.goldenthread.rules.file.WorkerColumn.COUNTRYOFBIRTH;
import static org.goldenthread.rules.file.WorkerColumn.DOB;
import static org.goldenthread.rules.file.WorkerColumn.HANDCVISA;
import static org.goldenthread.rules.file.WorkerColumn.INOUTUK;
import static org.goldenthread.rules.file.WorkerColumn.NATIONALITY;
import static org.goldenthread.rules.file.WorkerColumn.YEAROFENTRY;
import static org.goldenthread.rules.worker.WorkerRule.error;
import static org.goldenthread.rules.worker.WorkerRule.unknown;
import static org.goldenthread.rules.worker.WorkerRule.warning;

import java.util.List;
import org.goldenthread.rules.rule.Rule;

/** Nationality, country of birth and entry, and the health and care visa. */
final class NationalityRules {

    private static final int UNITED_KINGDOM = 826;
    private static final int NATIONALITY_NOT_KNOWN = 998;
    private static final int YES = 1;
    private static final int NO = 2;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    static final List<Rule<WorkerRow>> RULES = List.of(
            unknown(
                    1110,
                    "nationality.unknown",
                    NATIONALITY,
                    c -> c.nationalities,
                    "Give a code of the list nationalities."),
            warning(3120, "citizenship.ignored", BRITISHCITIZENSHIP)
                    .when(row -> row.isGiven(BRITISHCITIZENSHIP) && isBritishNational(row))
                    .example("NATIONALITY=826 | BRITISHCITIZENSHIP=1", "NATIONALITY=250 | BRITISHCITIZENSHIP=1")
                    .says("BRITISHCITIZENSHIP is ignored: NATIONALITY is British (826).", "Leave it blank."),
            error(1120, "citizenship.unknown", BRITISHCITIZENSHIP)
                    .when(row -> !isBritishNational(row) && row.isUnknown(BRITISHCITIZENSHIP, row.codes().yesNo))
                    .example("NATIONALITY=250 | BRITISHCITIZENSHIP=3", "NATIONALITY=250 | BRITISHCITIZENSHIP=2")
                    .says("BRITISHCITIZENSHIP is not 1, 2 or 999.", "Give 1 for yes, 2 for no, 999 for not known."),
            unknown(
                    1130,
                    "country-of-birth.unknown",
                    COUNTRYOFBIRTH,
                    c -> c.countries,
                    "Give a code of the list countries of birth."),
            error(1380, "year-of-entry.form", YEAROFENTRY)
                    .when(row -> row.isGiven(YEAROFENTRY) && !isYear(row))
                    .example("YEAROFENTRY=201", "YEAROFENTRY=2010 | COUNTRYOFBIRTH=250")
                    .says("YEAROFENTRY is not a year of four digits.", "Write it like 2010."),
            error(1380, "year-of-entry.future", YEAROFENTRY)
                    .when(row -> isYear(row) && row.number(YEAROFENTRY) > row.thisYear())
                    .example("YEAROFENTRY=2999", "YEAROFENTRY=2010 | COUNTRYOFBIRTH=250")
                    .says("YEAROFENTRY is in the future.", "Correct it."),
            error(1380, "year-of-entry.before-birth", YEAROFENTRY, DOB)
                    .when(row -> isYear(row) && isBeforeBirth(row))
                    .follows("birth-date.age")
                    .example("YEAROFENTRY=1984", "YEAROFENTRY=1985 | COUNTRYOFBIRTH=250 | STARTDATE=01/03/2019")
                    .says("YEAROFENTRY is before the worker was born.", "Correct it, or DOB."),
            warning(3380, "year-of-entry.ignored", YEAROFENTRY, COUNTRYOFBIRTH)
                    .when(row -> isSoundYear(row)
                            && (row.isBlank(COUNTRYOFBIRTH) || row.number(COUNTRYOFBIRTH) == UNITED_KINGDOM))
                    .example("YEAROFENTRY=2010", "YEAROFENTRY=2010 | COUNTRYOFBIRTH=250")
                    .says(
                            "YEAROFENTRY is ignored: COUNTRYOFBIRTH is blank or the United Kingdom (826).",
                            "Leave it blank, or correct COUNTRYOFBIRTH."),
            warning(5570, "visa.ignored", HANDCVISA)
                    .when(row -> row.isGiven(HANDCVISA) && !isAskedForVisa(row))
                    .follows("nationality.unknown", "citizenship.unknown")
                    .example("HANDCVISA=1", "HANDCVISA=1 | NATIONALITY=250")
                    .says(
                            "HANDCVISA is ignored: the worker is British, has British citizenship, or may have it.",
                            "Leave it blank, or correct NATIONALITY or BRITISHCITIZENSHIP."),
            warning(5570, "visa.unknown", HANDCVISA)
                    .when(row -> isAskedForVisa(row) && row.isUnknown(HANDCVISA, row.codes().yesNo))
                    .example("HANDCVISA=3 | NATIONALITY=250", "HANDCVISA=2 | NATIONALITY=250")
                    .says(
                            "HANDCVISA is not 1, 2 or 999; it is ignored.",
                            "Give 1 for yes, 2 for no, 999 for not known."),
            warning(5580, "recruited-abroad.ignored", INOUTUK)
                    .when(row -> row.isGiven(INOUTUK) && !hasVisa(row))
                    .follows("visa.ignored", "visa.unknown")
                    .example("INOUTUK=1", "INOUTUK=1 | HANDCVISA=1 | NATIONALITY=250")
                    .says("INOUTUK is ignored: the worker does not have a health and care visa.", "Leave it blank."),
            warning(5580, "recruited-abroad.unknown", INOUTUK)
                    .when(row -> hasVisa(row) && row.isUnknown(INOUTUK, row.codes().yesNo))
                    .example("INOUTUK=3 | HANDCVISA=1 | NATIONALITY=250", "INOUTUK=2 | HANDCVISA=1 | NATIONALITY=250")
                    .says(
                            "INOUTUK is not 1, 2 or 999; it is ignored.",
                            "Give 1 for yes, 2 for no, 999 for not known."));

    private NationalityRules() {}

    private static boolean isBritishNational(WorkerRow row) {
        return row.number(NATIONALITY) == UNITED_KINGDOM;
    }

    private static boolean isYear(WorkerRow row) {
        int year = row.number(YEAROFENTRY);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isBeforeBirth(WorkerRow row) {
        return row.dates().hasBirth() && row.number(YEAROFENTRY) < row.dates().birthYear();
    }

    private static boolean isSoundYear(WorkerRow row) {
        return isYear(row) && row.number(YEAROFENTRY) <= row.thisYear() && !isBeforeBirth(row);
    }

    /** Someone of another nation, unless with British citizenship; of an unknown nation, only if surely without it. */
    private static boolean isAskedForVisa(WorkerRow row) {
        int nationality = row.number(NATIONALITY);
        int citizenship = row.number(BRITISHCITIZENSHIP);
        boolean knownNation = nationality != NATIONALITY_NOT_KNOWN
                && row.codes().nationalities.contains(nationality);
        return !isBritishNational(row) && (knownNation ? citizenship != YES : citizenship == NO);
    }

    private static boolean hasVisa(WorkerRow row) {
        return isAskedForVisa(row) && row.number(HANDCVISA) == YES;
    }
}
