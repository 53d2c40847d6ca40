package org.goldenthread.qualificationtracking.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.problem.Problems;
import org.goldenthread.qualificationtracking.returns.ReceivedFile;
import org.goldenthread.qualificationtracking.returns.Return;
import org.goldenthread.qualificationtracking.returns.ReturnService;
import org.goldenthread.qualificationtracking.returns.Returns;
import org.goldenthread.qualificationtracking.returns.Revision;
import org.goldenthread.rules.file.FileFormat;
import org.goldenthread.rules.file.FileKind;
import org.goldenthread.rules.file.LayoutException;
import org.goldenthread.rules.file.UnreadableFileException;
import org.goldenthread.web.ETag;
import org.goldenthread.web.Expansion;
import org.jspecify.annotations.Nullable;

/** Not transactional as a whole: a file may take minutes to arrive, and only putting it in place is a change. */
@ApplicationScoped
class IntakeService {

    private final Returns returns;
    private final ReturnService service;
    private final FileStore files;
    private final Expansion expansion;
    private final InstantSource clock;

    IntakeService(Returns returns, ReturnService service, FileStore files, Expansion expansion, InstantSource clock) {
        this.returns = returns;
        this.service = service;
        this.files = files;
        this.expansion = expansion;
        this.clock = clock;
    }

    /** Puts one file in place. */
    Return put(
            UUID id,
            String organisation,
            FileKind kind,
            FileFormat format,
            InputStream body,
            @Nullable String contentEncoding,
            @Nullable String ifMatch) {
        var arrived = clock.instant();
        ETag.requirePresent(ifMatch);
        returns.get(id, organisation);
        var taken = take(() -> Map.of(kind, files.take(kind, format, expansion.of(body, contentEncoding))));
        return receive(id, organisation, taken, false, ifMatch, arrived);
    }

    /** Puts a whole return in place: what the document does not have is taken away. */
    Return putDocument(
            UUID id,
            String organisation,
            InputStream body,
            @Nullable String contentEncoding,
            @Nullable String ifMatch) {
        var arrived = clock.instant();
        ETag.requirePresent(ifMatch);
        returns.get(id, organisation);
        var taken = take(() -> files.takeDocument(expansion.of(body, contentEncoding)));
        return receive(id, organisation, taken, true, ifMatch, arrived);
    }

    private Return receive(
            UUID id,
            String organisation,
            Map<FileKind, ReceivedFile> taken,
            boolean whole,
            @Nullable String ifMatch,
            Instant arrived) {
        boolean used = false;
        try {
            Return changed = service.receive(id, organisation, taken, whole, ifMatch, arrived);
            used = taken.entrySet().stream()
                    .allMatch(one -> changed.newest()
                            .file(one.getKey())
                            .filter(kept -> kept.id().equals(one.getValue().id()))
                            .isPresent());
            return changed;
        } finally {
            if (!used) {
                taken.values().forEach(file -> files.discard(file.id()));
            }
        }
    }

    /** Reads a body to its end. */
    private interface Taking {
        Map<FileKind, ReceivedFile> run() throws IOException;
    }

    private static Map<FileKind, ReceivedFile> take(Taking taking) {
        try {
            return taking.run();
        } catch (UnreadableFileException unreadable) {
            throw IntakeProblems.of(unreadable);
        } catch (LayoutException wrongColumns) {
            throw IntakeProblems.of(wrongColumns);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    ReceivedFile file(UUID id, String organisation, FileKind kind) {
        return file(returns.get(id, organisation).newest(), kind);
    }

    ReceivedFile file(UUID id, String organisation, int revision, FileKind kind) {
        return returns.get(id, organisation)
                .revision(revision)
                .map(found -> file(found, kind))
                .orElseThrow(() -> Problems.NOT_FOUND.with("The return has no revision " + revision + "."));
    }

    private static ReceivedFile file(Revision revision, FileKind kind) {
        return revision.file(kind)
                .orElseThrow(() -> Problems.NOT_FOUND.with(
                        "Revision %d of the return has no %s file.".formatted(revision.number(), kind.pathName())));
    }

    Return takeAway(UUID id, String organisation, FileKind kind, @Nullable String ifMatch) {
        file(id, organisation, kind);
        return service.takeAway(id, organisation, kind, ifMatch);
    }
}
