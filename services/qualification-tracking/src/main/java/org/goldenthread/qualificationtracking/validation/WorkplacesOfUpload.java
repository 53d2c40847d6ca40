package org.goldenthread.qualificationtracking.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.qualificationtracking.content.ContentWriter;
import org.goldenthread.qualificationtracking.intake.FileStore;
import org.goldenthread.qualificationtracking.postcodes.Postcodes;
import org.goldenthread.qualificationtracking.returns.ReceivedFile;
import org.goldenthread.qualificationtracking.returns.Revision;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.Row;
import org.goldenthread.rules.file.Rows;
import org.goldenthread.rules.upload.StoredKeys;
import org.goldenthread.rules.value.PostcodeTable;

/**
 * What is known elsewhere of the workplaces that an upload names: which of their postcodes there are, and what the records of other organisations
 * have. All there is to know would not fit the heap (the postcodes alone are a sixth of it); a workplaces file is small, so it is read once more,
 * before the rules run, and only what it names is looked up.
 */
@ApplicationScoped
class WorkplacesOfUpload {

    private static final int ASKED_AT_ONCE = 5_000;

    private final OtherRecords others;
    private final Postcodes postcodes;
    private final FileStore files;

    WorkplacesOfUpload(OtherRecords others, Postcodes postcodes, FileStore files) {
        this.others = others;
        this.postcodes = postcodes;
        this.files = files;
    }

    /** Adds what others have to the organisation's own record, and gives the postcodes. */
    PostcodeTable lookUp(Revision revision, String organisation, StoredKeys record) {
        var asked = new Asked(organisation, record, postcodes.lookUp());
        revision.file(FileKind.WORKPLACES).ifPresent(workplaces -> ask(workplaces, asked));
        return asked.postcodes.map(Postcodes.Known::table).orElseGet(PostcodeTable::notLoaded);
    }

    private void ask(ReceivedFile workplaces, Asked asked) {
        try (InputStream in = files.open(workplaces.id());
                Rows rows = workplaces.format().open(FileKind.WORKPLACES, in)) {
            int reference = rows.layout().position("LOCALESTID");
            int postcode = rows.layout().position("POSTCODE");
            int location = rows.layout().position("LOCATIONID");
            for (Row row = rows.next(); row != null; row = rows.next()) {
                asked.row(cell(row, reference), cell(row, postcode), cell(row, location));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        asked.answer();
    }

    /** "" where a row is too short, which is a finding of its own. */
    private static String cell(Row row, int position) {
        return position < row.cells().size() ? row.cell(position).strip() : "";
    }

    /** Holds some thousand references and locations at a time, and of the answers only what somebody has. */
    private final class Asked {

        private final String organisation;
        private final StoredKeys record;
        private final Optional<Postcodes.Known> postcodes;
        private final Set<String> references = new HashSet<>();
        private final Set<String> locations = new HashSet<>();

        Asked(String organisation, StoredKeys record, Optional<Postcodes.Known> postcodes) {
            this.organisation = organisation;
            this.record = record;
            this.postcodes = postcodes;
        }

        void row(String reference, String postcode, String location) {
            postcodes.ifPresent(known -> known.ask(postcode));
            // What the organisation has on its own record is its own, whoever else has it.
            if (!reference.isEmpty() && record.workplace(reference) == null) {
                references.add(ContentWriter.key(reference));
            }
            if (!location.isEmpty()) {
                locations.add(location);
            }
            if (references.size() + locations.size() >= ASKED_AT_ONCE) {
                answer();
            }
        }

        void answer() {
            others.keptBelow(organisation, references).forEach(record::addOwnedElsewhere);
            others.locations(organisation, locations).forEach(location -> record.addLocation(location, null));
            references.clear();
            locations.clear();
        }
    }
}
