package org.goldenthread.competencecatalogue.frameworks.competences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import org.goldenthread.competencecatalogue.frameworks.Framework;
import org.goldenthread.competencecatalogue.frameworks.FrameworkMove;
import org.goldenthread.competencecatalogue.frameworks.Frameworks;
import org.goldenthread.competencecatalogue.frameworks.LondonCalendar;
import org.goldenthread.web.ETag;
import org.goldenthread.web.KeyLock;
import org.jspecify.annotations.Nullable;

/** Every change of a draft's competences: all of it or nothing. */
@ApplicationScoped
public class ContentService {

    private final Frameworks frameworks;
    private final Competences competences;
    private final ContentWriter writer;
    private final KeyLock keyLock;
    private final LondonCalendar calendar;
    private final InstantSource clock;

    ContentService(
            Frameworks frameworks,
            Competences competences,
            ContentWriter writer,
            KeyLock keyLock,
            LondonCalendar calendar,
            InstantSource clock) {
        this.frameworks = frameworks;
        this.competences = competences;
        this.writer = writer;
        this.keyLock = keyLock;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What came of a change, with the framework and its new tag. */
    public record Edited<T>(Framework framework, T result) {}

    /**
     * Makes the changes and writes them. Changes that come to nothing leave the framework, and so its tag, as it was, and need no tag: whoever lost the
     * answer sends the same again.
     */
    @Transactional
    public <T> Edited<T> edit(UUID id, String keeper, @Nullable String ifMatch, Function<Content, T> changes) {
        return edit(frameworks.locked(id, keeper), ifMatch, changes);
    }

    <T> Edited<T> edit(Framework draft, @Nullable String ifMatch, Function<Content, T> changes) {
        draft.require(FrameworkMove.EDIT);
        var content = new Content(competences.stored(draft.id(), draft.predecessor()), calendar.today());
        T result = changes.apply(content);
        if (content.edits().isNone() && !content.hasFaults()) {
            return new Edited<>(draft, result);
        }
        ETag.requireMatch(ifMatch, draft.tag());
        check(content);
        writer.write(draft, content, clock.instant());
        changed(draft);
        return new Edited<>(draft, result);
    }

    void changed(Framework draft) {
        draft.changed(clock.instant());
        frameworks.flush();
    }

    /** What the changes would come to, and what is wrong with them; nothing is written. */
    @Transactional
    public <T> Edited<T> rehearse(UUID id, String keeper, Function<Content, T> changes) {
        Framework draft = frameworks.own(id, keeper);
        draft.require(FrameworkMove.EDIT);
        var content = new Content(competences.stored(id, draft.predecessor()), calendar.today());
        T result = changes.apply(content);
        check(content);
        return new Edited<>(draft, result);
    }

    private void check(Content content) {
        if (!content.claimed().isEmpty()) {
            // so that nobody else brings the same along before this is written
            keyLock.hold("competence identifiers", "");
        }
        content.refuseTaken(competences.taken(content.claimed()));
        content.requireSound();
    }
}
