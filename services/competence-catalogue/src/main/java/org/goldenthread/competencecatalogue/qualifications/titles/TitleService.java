package org.goldenthread.competencecatalogue.qualifications.titles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.competencecatalogue.qualifications.Fault;
import org.goldenthread.competencecatalogue.qualifications.QualificationProblems;
import org.goldenthread.competencecatalogue.qualifications.Tags;
import org.goldenthread.outbox.Outbox;
import org.goldenthread.problem.Problems;
import org.goldenthread.web.ETag;
import org.goldenthread.web.KeyLock;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class TitleService {

    private final Titles titles;
    private final Outbox outbox;
    private final KeyLock keyLock;

    TitleService(Titles titles, Outbox outbox, KeyLock keyLock) {
        this.titles = titles;
        this.outbox = outbox;
        this.keyLock = keyLock;
    }

    /** What became of a title, and whether it is new. */
    record Kept(TitleResponse title, boolean added) {}

    /** Adds a title or changes it. One that says the same already is left as it is. */
    @Transactional
    Kept keep(int code, TitleRequest request, @Nullable String ifMatch) {
        keyLock.hold("qualification title", Integer.toString(code));
        Optional<Title> known = titles.find(code);
        Title title = request.toTitle(code, known.map(Title::version).orElse(0L));
        if (known.isEmpty()) {
            ETag.refuseMatch(ifMatch);
        } else if (title.equals(known.get())) {
            return new Kept(get(code), false);
        } else {
            ETag.requireMatch(ifMatch, Tags.of(get(code)));
        }
        QualificationProblems.refuse(QualificationProblems.INVALID_TITLE, faults(title));
        store(title);
        return new Kept(get(code), known.isEmpty());
    }

    private static List<Fault> faults(Title title) {
        LocalDate from = title.validFrom();
        LocalDate until = title.validUntil();
        return from != null && until != null && until.isBefore(from)
                ? List.of(new Fault("/validUntil", "ends-before-start", "The last day can't be before the first."))
                : List.of();
    }

    /** Adds a title unless there is one of this code. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean addUnlessKnown(Title title) {
        if (titles.find(title.code()).isPresent()) {
            return false;
        }
        store(title);
        return true;
    }

    private void store(Title title) {
        titles.save(title);
        outbox.append(new TitleFact(titles.find(title.code()).orElseThrow()));
    }

    TitleResponse get(int code) {
        Title title = titles.find(code)
                .orElseThrow(() -> Problems.NOT_FOUND.with("No title of the workforce data set has this code."));
        return TitleResponse.from(title, titles.countQualifications(code), titles.qualifications(code));
    }
}
