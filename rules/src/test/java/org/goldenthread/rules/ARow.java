package org.goldenthread.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/** Rows without a fault, as cells by column, and the same rows with some cells changed: {@code "A=1 | B=x"}. */
public final class ARow {

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

    private ARow() {}

    public static Map<String, String> workplace(String changes) {
        return changed(WORKPLACE, changes);
    }

    public static Map<String, String> worker(String changes) {
        return changed(WORKER, changes);
    }

    public static Map<String, String> training(String changes) {
        return changed(TRAINING, changes);
    }

    private static Map<String, String> changed(String base, String changes) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, base);
        put(cells, changes);
        return cells;
    }

    private static void put(Map<String, String> cells, String text) {
        for (String cell : text.split(" \\| ")) {
            if (!cell.isEmpty()) {
                cells.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
            }
        }
    }
}
