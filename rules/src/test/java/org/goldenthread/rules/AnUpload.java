package org.goldenthread.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Layout;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.finding.Finding;
import org.goldenthread.rules.upload.Account;
import org.goldenthread.rules.upload.RuleSet;
import org.goldenthread.rules.upload.StoredKeys;
import org.goldenthread.rules.upload.UploadContext;
import org.goldenthread.rules.upload.UploadSink;
import org.goldenthread.rules.upload.UploadValidation;
import org.goldenthread.rules.value.PostcodeTable;
import org.goldenthread.rules.worker.WorkerFacts;
import org.goldenthread.rules.workplace.WorkplaceFacts;

/** An upload in the making: rows as cells by column, and what the store knows. Validated as often as wanted. */
public final class AnUpload {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final RuleSet RULES = RuleSet.of(CodeLists.bundled());

    private final Map<FileKind, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private final Map<FileKind, List<List<String>>> written = new LinkedHashMap<>();
    private final StoredKeys stored = new StoredKeys();
    private Account account = new Account(null, true);
    private PostcodeTable postcodes = PostcodeTable.notLoaded();
    private LocalDate today = TODAY;
    private boolean merging;

    private AnUpload() {
        for (FileKind kind : FileKind.values()) {
            rows.put(kind, new ArrayList<>());
            written.put(kind, new ArrayList<>());
        }
    }

    public static AnUpload empty() {
        return new AnUpload();
    }

    /** One workplace with one worker and one training, without a fault. */
    public static AnUpload clean() {
        return empty().workplace("TOTALPERMTEMP=1 | STARTERS=0;0 | LEAVERS=0;0 | VACANCIES=0;0 | REASONS= | REASONNOS=")
                .worker("")
                .training("");
    }

    public AnUpload workplace(String changes) {
        return row(FileKind.WORKPLACES, ARow.workplace(changes));
    }

    public AnUpload worker(String changes) {
        return row(FileKind.WORKERS, ARow.worker(changes));
    }

    public AnUpload training(String changes) {
        return row(FileKind.TRAINING, ARow.training(changes));
    }

    public AnUpload row(FileKind kind, Map<String, String> cells) {
        rows.get(kind).add(cells);
        return this;
    }

    /** A row of these cells, which follows the others. */
    public AnUpload row(FileKind kind, List<String> cells) {
        written.get(kind).add(cells);
        return this;
    }

    public AnUpload on(LocalDate day) {
        today = day;
        return this;
    }

    public AnUpload by(Account uploader) {
        account = uploader;
        return this;
    }

    public AnUpload with(PostcodeTable table) {
        postcodes = table;
        return this;
    }

    /** What is left out stays on record. */
    public AnUpload merging() {
        merging = true;
        return this;
    }

    /** To be told what the store knows. */
    public StoredKeys stored() {
        return stored;
    }

    /** Applies all rules. */
    public Outcome validate() {
        return run(true);
    }

    /** Applies the rules of single rows only. */
    public Outcome validateRows() {
        return run(false);
    }

    private Outcome run(boolean whole) {
        Outcome outcome = new Outcome();
        var validation =
                new UploadValidation(RULES, new UploadContext(today, account, stored, postcodes, merging), outcome);
        for (FileKind kind : FileKind.values()) {
            List<String> columns = columns(kind);
            validation.start(Layout.of(kind, columns));
            int line = 1;
            for (Map<String, String> cells : rows.get(kind)) {
                validation.row(new Row(
                        ++line,
                        columns.stream().map(c -> cells.getOrDefault(c, "")).toList()));
            }
            for (List<String> cells : written.get(kind)) {
                validation.row(new Row(++line, cells));
            }
        }
        if (whole) {
            validation.finish();
        }
        return outcome;
    }

    /** The national columns, and the optional ones that any row has. */
    private List<String> columns(FileKind kind) {
        List<String> columns = new ArrayList<>(Layout.national(kind).columns());
        List<String> given = rows.get(kind).stream()
                .flatMap(cells -> cells.keySet().stream())
                .distinct()
                .toList();
        int move = columns.indexOf("UNIQUEWORKERID") + 1;
        for (String optional : List.of("TRANSFERSTAFFRECORD", "CHGUNIQUEWRKID")) {
            if (given.contains(optional)) {
                columns.add(move, optional);
            }
        }
        given.stream()
                .filter(c -> c.startsWith("QUALACH") && !columns.contains(c))
                .sorted()
                .forEach(columns::add);
        given.stream()
                .filter(c -> c.startsWith("QUALACH")
                        && !given.contains(c + "NOTES")
                        && !columns.contains(c + "NOTES")
                        && !c.endsWith("NOTES"))
                .forEach(c -> columns.add(columns.indexOf(c) + 1, c + "NOTES"));
        given.stream().filter(c -> c.startsWith("QUALWT")).sorted().forEach(columns::add);
        if (given.contains("INDUCTION")) {
            columns.add("INDUCTION");
        }
        return columns;
    }

    /** What a validation handed over. */
    public static final class Outcome implements UploadSink {

        private final List<Finding> findings = new ArrayList<>();
        private final List<WorkplaceFacts> workplaces = new ArrayList<>();
        private final List<WorkerFacts> workers = new ArrayList<>();
        private final List<Row> training = new ArrayList<>();

        public List<Finding> findings() {
            return findings;
        }

        public List<Finding> findings(FileKind kind) {
            return findings.stream().filter(f -> f.file() == kind).toList();
        }

        /** The ids of the rules that were broken, without the file's name in front. */
        public List<String> rules(FileKind kind) {
            return findings(kind).stream()
                    .map(f -> f.rule().substring(kind.codePrefix().length() + 1))
                    .toList();
        }

        public Finding finding(String rule) {
            return findings.stream()
                    .filter(f -> f.rule().equals(rule))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(rule + " was not found, but " + findings));
        }

        public List<WorkplaceFacts> workplaces() {
            return workplaces;
        }

        public List<WorkerFacts> workers() {
            return workers;
        }

        public List<Row> training() {
            return training;
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void workplace(Row row, WorkplaceFacts facts) {
            workplaces.add(facts);
        }

        @Override
        public void worker(Row row, WorkerFacts facts) {
            workers.add(facts);
        }

        @Override
        public void training(Row row) {
            training.add(row);
        }
    }
}
