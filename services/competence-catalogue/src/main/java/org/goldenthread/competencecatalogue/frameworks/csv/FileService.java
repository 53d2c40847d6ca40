package org.goldenthread.competencecatalogue.frameworks.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.competencecatalogue.frameworks.competences.Competence;
import org.goldenthread.competencecatalogue.frameworks.competences.Competences;
import org.goldenthread.competencecatalogue.frameworks.competences.Content;
import org.goldenthread.competencecatalogue.frameworks.competences.ContentService;
import org.goldenthread.competencecatalogue.frameworks.competences.ContentService.Edited;
import org.goldenthread.competencecatalogue.frameworks.competences.Words;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FileService {

    private final Competences competences;
    private final ContentService content;
    private final Validator validator;

    FileService(Competences competences, ContentService content, Validator validator) {
        this.competences = competences;
        this.content = content;
        this.validator = validator;
    }

    /** How a file is to be taken. */
    record How(boolean replace, boolean dryRun) {}

    Edited<CompetenceFileResponse> put(
            UUID framework, String keeper, InputStream file, How how, @Nullable String ifMatch) throws IOException {
        List<Row> rows = CompetenceFile.read(file);
        Function<Content, CompetenceFileResponse> changes =
                draft -> new FileEdit(draft, validator).apply(rows, how.replace(), how.dryRun());
        return how.dryRun()
                ? content.rehearse(framework, keeper, changes)
                : content.edit(framework, keeper, ifMatch, changes);
    }

    /** Cells are written as they are, those that look like formulas too: the file goes back into a system. */
    void write(List<Competence> all, OutputStream out) throws IOException {
        Map<UUID, String> names = new HashMap<>();
        all.forEach(one -> names.put(
                one.id(),
                Objects.requireNonNullElse(one.words().code(), one.id().toString())));
        try (var csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new OutputStreamWriter(out, UTF_8))) {
            csv.writeRecord(Column.header());
            all.forEach(one -> csv.writeRecord(Arrays.stream(Column.values())
                    .map(column -> Objects.toString(cell(one, column, names), ""))
                    .toList()));
        }
    }

    private static @Nullable Object cell(Competence one, Column column, Map<UUID, String> names) {
        Words words = one.words();
        return switch (column) {
            case ID -> one.id();
            case CODE -> words.code();
            case STATEMENT -> words.statement();
            case NOTES -> words.notes();
            case COMPETENCE_CLASS ->
                words.competenceClass() == null ? null : words.competenceClass().text();
            case CLASS_JUDGED -> words.classJudged();
            case FUNCTIONAL_AREA -> words.functionalArea();
            case ITEM_TYPE -> words.itemType();
            case LEVEL -> words.level();
            case VERIFIED -> words.verified();
            case PROVENANCE -> words.provenance();
            case PARENT -> one.parent() == null ? null : names.get(one.parent());
            case POSITION -> one.position();
            case STATUS_START -> words.statusStart();
            case STATUS_END -> words.statusEnd();
            case CHANGES_MEANING -> null;
        };
    }

    List<Competence> all(UUID framework) {
        return competences.all(framework);
    }
}
