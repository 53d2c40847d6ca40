package org.goldenthread.rules.rule;

import java.util.Collections;
import java.util.Map;
import org.goldenthread.rules.file.FileKind;

/** Rows that break no rule of a row, which examples are told by: the worker is of the workplace, the training of the worker. */
public final class FaultlessRow {

    private static final String WORKPLACE =
            "LOCALESTID=WP1 | STATUS=NEW | ESTNAME=Elm House | ADDRESS1=1 High Street | POSTTOWN=Leeds | POSTCODE=LS1 1AA"
                    + " | ESTTYPE=6 | PERMCQC=1 | PERMLA=1 | REGTYPE=2 | PROVNUM=1-1000000001 | LOCATIONID=1-2000000001"
                    + " | MAINSERVICE=2 | ALLSERVICES=2 | CAPACITY=60 | UTILISATION=50 | SERVICEUSERS=1;5 | OTHERUSERDESC=;"
                    + " | TOTALPERMTEMP=20 | ALLJOBROLES=4;8 | STARTERS=0;3 | LEAVERS=0;2 | VACANCIES=1;2 | REASONS=1;5"
                    + " | REASONNOS=1;1 | REPEATTRAINING=2 | SICKPAY=1 | PENSION=1 | ACTUALCONT=4.5 | OPTOUTPEN=2 | HOLIDAY=28"
                    + " | SLEEPINS=1 | SLEEPINPAY=2";

    private static final String WORKER =
            "LOCALESTID=WP1 | UNIQUEWORKERID=S1 | STATUS=NEW | DISPLAYID=Staff 1 | NINUMBER=AB123456C | POSTCODE=LS1 1AA"
                    + " | DOB=15/06/1985 | GENDER=2 | ETHNICITY=31 | NATIONALITY=826 | COUNTRYOFBIRTH=826 | DISABLED=0"
                    + " | CARECERT=1 | L2CARECERT=3 | RECSOURCE=2 | STARTDATE=01/03/2019 | STARTINSECT=2015 | APPRENTICE=2"
                    + " | EMPLSTATUS=1 | ZEROHRCONT=2 | DAYSSICK=3 | SALARYINT=1 | SALARY=30000 | MAINJOBROLE=4"
                    + " | CONTHOURS=37.5 | SCQUAL=1;5 | NONSCQUAL=2 | CWPCATEGORY=1 | QUALACH01=132;2018";

    private static final String TRAINING =
            "LOCALESTID=WP1 | UNIQUEWORKERID=S1 | CATEGORY=8 | TRAININGNAME=Food hygiene | ACCREDITED=1 | WHODELIVERED=1"
                    + " | HOWDELIVERED=1 | DATECOMPLETED=01/03/2023 | EXPIRYDATE=01/03/2027";

    private FaultlessRow() {}

    /** Its cells by column, in the order of the file; blank cells are left out. */
    public static Map<String, String> of(FileKind file) {
        return Collections.unmodifiableMap(ExampleRow.read(
                switch (file) {
                    case WORKPLACES -> WORKPLACE;
                    case WORKERS -> WORKER;
                    case TRAINING -> TRAINING;
                }));
    }
}
