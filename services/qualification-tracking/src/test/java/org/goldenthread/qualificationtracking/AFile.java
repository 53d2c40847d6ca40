package org.goldenthread.qualificationtracking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;

/** Files of a return, written row by row: each row starts as one without a fault, and the test says what is different. */
public final class AFile {

    private static final Map<FileKind, Map<String, String>> CLEAN = Map.of(
            FileKind.WORKPLACES,
            cells(
                    "LOCALESTID=WP1;STATUS=NEW;ESTNAME=Workplace;ADDRESS1=1 High Street;POSTTOWN=Leeds;POSTCODE=LS1 1AA;ESTTYPE=6;"
                            + "PERMCQC=1;PERMLA=1;REGTYPE=2;PROVNUM=1-1000000001;MAINSERVICE=2;ALLSERVICES=2;"
                            + "CAPACITY=60;UTILISATION=50;TOTALPERMTEMP=1"),
            FileKind.WORKERS,
            cells(
                    "LOCALESTID=WP1;UNIQUEWORKERID=S1;STATUS=NEW;DISPLAYID=Staff 1;NINUMBER=AB123456C;POSTCODE=LS1 1AA;"
                            + "DOB=15/06/1985;GENDER=2;ETHNICITY=31;NATIONALITY=826;COUNTRYOFBIRTH=826;DISABLED=0;CARECERT=1;L2CARECERT=3;"
                            + "RECSOURCE=2;STARTDATE=01/03/2019;STARTINSECT=2015;APPRENTICE=2;EMPLSTATUS=1;ZEROHRCONT=2;DAYSSICK=3;"
                            + "SALARYINT=1;SALARY=30000;MAINJOBROLE=4;CONTHOURS=37.5;SCQUAL=1,5;NONSCQUAL=2;CWPCATEGORY=1;QUALACH01=132,2018"),
            FileKind.TRAINING,
            cells(
                    "LOCALESTID=WP1;UNIQUEWORKERID=S1;CATEGORY=8;TRAININGNAME=Course;ACCREDITED=1;WHODELIVERED=1;HOWDELIVERED=1;"
                            + "DATECOMPLETED=01/03/2023;EXPIRYDATE=01/03/2027"));

    private final FileKind kind;
    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private int organisation;

    private AFile(FileKind kind) {
        this.kind = kind;
        this.columns = new ArrayList<>(Layout.national(kind).columns());
    }

    public static AFile workplaces() {
        return new AFile(FileKind.WORKPLACES);
    }

    public static AFile workers() {
        return new AFile(FileKind.WORKERS);
    }

    public static AFile training() {
        return new AFile(FileKind.TRAINING);
    }

    /** Adds columns after the national ones. */
    public AFile with(String... more) {
        columns.addAll(List.of(more));
        return this;
    }

    /** @param different {@code COLUMN=value} */
    public AFile row(String... different) {
        Map<String, String> row = new LinkedHashMap<>(CLEAN.get(kind));
        for (String cell : different) {
            row.putAll(cells(cell));
        }
        rows.add(row);
        return this;
    }

    /** Whose it is: each workplace of each organisation has a location of its own, unless a row says another. */
    AFile of(int organisation) {
        this.organisation = organisation;
        return this;
    }

    /** The LOCATIONID of that organisation's workplace where a row does not say another. */
    public static String location(int organisation, String workplace) {
        return "1-%06d%04d".formatted(organisation, Integer.parseInt("0" + workplace.replaceAll("\\D", "")));
    }

    public FileKind kind() {
        return kind;
    }

    public byte[] bytes() {
        return text().getBytes(UTF_8);
    }

    public String text() {
        var text = new StringBuilder(String.join(",", columns)).append("\r\n");
        for (Map<String, String> row : located()) {
            text.append(columns.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString();
    }

    private List<Map<String, String>> located() {
        if (kind != FileKind.WORKPLACES) {
            return rows;
        }
        return rows.stream()
                .map(row -> {
                    Map<String, String> located = new LinkedHashMap<>(row);
                    located.putIfAbsent("LOCATIONID", location(organisation, row.get("LOCALESTID")));
                    return located;
                })
                .toList();
    }

    /** The rows as JSON: blank cells left out, whole numbers bare. */
    public List<String> json() {
        return located().stream()
                .map(row -> row.entrySet().stream()
                        .map(cell -> "\"%s\":%s".formatted(cell.getKey(), value(cell.getValue())))
                        .collect(Collectors.joining(",", "{", "}")))
                .toList();
    }

    private static String value(String cell) {
        return cell.matches("[1-9][0-9]*") ? cell : "\"" + cell + "\"";
    }

    /** A list in a cell is written with commas here and semicolons in the file. */
    private static Map<String, String> cells(String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell : text.split(";", -1)) {
            String[] parts = cell.split("=", 2);
            cells.put(parts[0], parts[1].replace(',', ';'));
        }
        return cells;
    }
}
