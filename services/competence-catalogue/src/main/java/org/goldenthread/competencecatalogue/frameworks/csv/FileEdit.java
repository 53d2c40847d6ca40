package org.goldenthread.competencecatalogue.frameworks.csv;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.competencecatalogue.frameworks.Place;
import org.goldenthread.competencecatalogue.frameworks.competences.Competence;
import org.goldenthread.competencecatalogue.frameworks.competences.CompetenceRequest;
import org.goldenthread.competencecatalogue.frameworks.competences.Content;
import org.goldenthread.competencecatalogue.frameworks.competences.Edits;
import org.goldenthread.competencecatalogue.frameworks.competences.Words;
import org.goldenthread.problem.ConstraintFaults;
import org.goldenthread.web.Ids;
import org.jspecify.annotations.Nullable;

/** The rows of a file as changes of a draft. A row is about the competence with its id, or else with its code, or about a new one. */
final class FileEdit {

    private static final Place FILE = (member, code, detail) -> Place.inRow(1).fault(member, code, detail);

    private final Content content;
    private final Validator validator;
    private final Map<Row, UUID> competences = new LinkedHashMap<>();
    private final Set<UUID> taken = new HashSet<>();
    private final Map<String, UUID> codes = new HashMap<>();

    FileEdit(Content content, Validator validator) {
        this.content = content;
        this.validator = validator;
    }

    /** @param replace whether what the file leaves out goes */
    CompetenceFileResponse apply(List<Row> rows, boolean replace, boolean dryRun) {
        content.all().forEach(one -> remember(one.words().code(), one.id()));
        rows.forEach(this::identify);
        rows.forEach(row -> remember(row.text(Column.CODE), competences.get(row)));
        Set<UUID> known =
                new HashSet<>(content.all().stream().map(Competence::id).toList());
        competences.forEach((row, id) -> write(row, id, known.contains(id)));
        if (replace) {
            known.removeAll(taken);
            known.forEach(id -> content.remove(FILE, id));
        }
        Edits edits = content.edits();
        long edited = edits.edited();
        int added = edits.added().size();
        int replaced = edits.replaced().size();
        return new CompetenceFileResponse(
                rows.size(),
                added,
                Math.toIntExact(edited),
                replaced,
                edits.removed().size(),
                Math.toIntExact(rows.size() - added - edited - replaced),
                dryRun);
    }

    private void remember(@Nullable String code, @Nullable UUID id) {
        if (code != null && id != null) {
            codes.put(code.toLowerCase(Locale.ROOT), id);
        }
    }

    private void identify(Row row) {
        var cells = new Cells(row, content);
        cells.refuseUnusable();
        UUID id = Optional.ofNullable(cells.id(Column.ID))
                .map(named ->
                        content.meant(named, row.value(Column.CHANGES_MEANING).equals(Optional.of("true"))))
                .orElse(null);
        String code = row.text(Column.CODE);
        if (id == null) {
            id = Optional.ofNullable(code)
                    .map(text -> codes.get(text.toLowerCase(Locale.ROOT)))
                    .orElseGet(Ids::random);
        }
        if (!taken.add(id)) {
            content.fault(row.place().fault("id", "repeated", "A row before this one is about the same competence."));
        } else {
            competences.put(row, id);
        }
    }

    private void write(Row row, UUID id, boolean known) {
        Competence before = known ? content.find(id).orElse(null) : null;
        CompetenceRequest said = request(new Cells(row, content), id, before);
        Set<ConstraintViolation<CompetenceRequest>> broken = validator.validate(said);
        broken.forEach(one -> content.fault(
                row.place().fault(one.getPropertyPath().toString(), ConstraintFaults.code(one), one.getMessage())));
        if (!broken.isEmpty()) {
            return;
        }
        if (before == null) {
            content.add(row.place(), said);
        } else {
            content.change(row.place(), row.place(), id, said);
        }
    }

    private CompetenceRequest request(Cells cells, UUID id, @Nullable Competence before) {
        Row row = cells.row();
        Words words = before == null ? null : before.words();
        return new CompetenceRequest(
                id,
                row.has(Column.CODE) || words == null ? row.text(Column.CODE) : words.code(),
                statement(row, words),
                row.has(Column.NOTES) || words == null ? row.text(Column.NOTES) : words.notes(),
                row.has(Column.COMPETENCE_CLASS) || words == null ? cells.competenceClass() : words.competenceClass(),
                cells.flag(Column.CLASS_JUDGED),
                row.has(Column.FUNCTIONAL_AREA) || words == null
                        ? row.text(Column.FUNCTIONAL_AREA)
                        : words.functionalArea(),
                row.has(Column.ITEM_TYPE) || words == null ? row.text(Column.ITEM_TYPE) : words.itemType(),
                row.has(Column.LEVEL) || words == null ? cells.number(Column.LEVEL) : words.level(),
                cells.flag(Column.VERIFIED),
                row.has(Column.PROVENANCE) || words == null ? row.text(Column.PROVENANCE) : words.provenance(),
                cells.number(Column.POSITION),
                row.has(Column.PARENT) || before == null ? parent(row) : before.parent(),
                row.has(Column.STATUS_START) || words == null ? cells.date(Column.STATUS_START) : words.statusStart(),
                row.has(Column.STATUS_END) || words == null ? cells.date(Column.STATUS_END) : words.statusEnd(),
                cells.flag(Column.CHANGES_MEANING));
    }

    /** Empty where nothing is said, which the limits of the API refuse. */
    private static String statement(Row row, @Nullable Words words) {
        String said = row.has(Column.STATEMENT) || words == null ? row.text(Column.STATEMENT) : words.statement();
        return said == null ? "" : said;
    }

    private @Nullable UUID parent(Row row) {
        Optional<String> cell = row.value(Column.PARENT);
        if (cell.isEmpty()) {
            return null;
        }
        Optional<UUID> parent = Cells.uuid(cell.get())
                .filter(id -> content.find(id).isPresent() || taken.contains(id))
                .or(() -> Optional.ofNullable(codes.get(cell.get().toLowerCase(Locale.ROOT))));
        if (parent.isEmpty()) {
            content.fault(row.place()
                    .fault(
                            "parent",
                            "unknown-parent",
                            "No competence of the framework or the file has this code or id."));
        }
        return parent.orElse(null);
    }
}
