package org.goldenthread.qualificationtracking.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.outbox.Outbox;
import org.goldenthread.problem.ProblemError;
import org.goldenthread.problem.ProblemType;
import org.goldenthread.web.ETag;
import org.goldenthread.web.KeyLock;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OrganisationService {

    static final ProblemType INVALID_ENTRY =
            new ProblemType("invalid-organisation", 422, "The entry does not fit the register");

    private final Organisations organisations;
    private final Outbox outbox;
    private final KeyLock keyLock;
    private final InstantSource clock;

    OrganisationService(Organisations organisations, Outbox outbox, KeyLock keyLock, InstantSource clock) {
        this.organisations = organisations;
        this.outbox = outbox;
        this.keyLock = keyLock;
        this.clock = clock;
    }

    /** What became of an entry, and whether it is new. */
    record Kept(Organisation organisation, boolean registered) {}

    /** Registers an organisation or changes its entry. An entry that says the same already is left as it is. */
    @Transactional
    Kept keep(String code, OrganisationRequest entry, @Nullable String ifMatch) {
        check(code, entry);
        keyLock.hold("organisation", code);
        Optional<Organisation> known = organisations.withCode(code);
        if (known.isEmpty()) {
            ETag.refuseMatch(ifMatch);
            return new Kept(register(code, entry), true);
        }
        Organisation organisation = known.get();
        if (!organisation.toResponse().equals(new Organisation(code, entry).toResponse())) {
            ETag.requireMatch(ifMatch, ETag.of(organisation.version()));
            organisation.describe(entry);
            organisations.flush();
            outbox.append(organisation.toFact(OrganisationFact.What.CHANGED));
        }
        return new Kept(organisation, false);
    }

    private Organisation register(String code, OrganisationRequest entry) {
        var organisation = new Organisation(code, entry, clock.instant());
        organisations.persistAndFlush(organisation);
        outbox.append(organisation.toFact(OrganisationFact.What.REGISTERED));
        return organisation;
    }

    private void check(String code, OrganisationRequest entry) {
        List<ProblemError> errors = new ArrayList<>();
        if (!code.startsWith(entry.type().prefix())) {
            errors.add(ProblemError.at(
                    "/type",
                    "code-prefix",
                    "The code of this type of organisation starts with "
                            + entry.type().prefix()));
        }
        requireKnown(entry.authority(), "/authority", errors);
        requireKnown(entry.parent(), "/parent", errors);
        if (code.equals(entry.parent())) {
            errors.add(ProblemError.at("/parent", "own-parent", "An organisation can't be its own parent."));
        }
        if (entry.primaryWorkplace() != null && !entry.type().owesReturns()) {
            errors.add(ProblemError.at(
                    "/primaryWorkplace", "owes-no-returns", "Only authorities and employers have workplaces."));
        }
        if (!errors.isEmpty()) {
            throw INVALID_ENTRY.with("The entry does not fit the register.").errors(errors);
        }
    }

    private void requireKnown(@Nullable String code, String pointer, List<ProblemError> errors) {
        if (code != null && organisations.withCode(code).isEmpty()) {
            errors.add(
                    ProblemError.at(pointer, "unknown-organisation", "No organisation with this code is registered."));
        }
    }
}
