package org.goldenthread.qualificationtracking.organisations;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.goldenthread.outbox.Outbox;
import org.goldenthread.rules.codelist.CodeLists;
import org.goldenthread.rules.codelist.LocalAuthority;
import org.jdbi.v3.core.Jdbi;

/** Registers the authorities of the code list that the register has not got. */
@ApplicationScoped
class AuthoritySeed {

    private final CodeLists codeLists;
    private final Organisations organisations;
    private final Outbox outbox;
    private final Jdbi database;

    AuthoritySeed(CodeLists codeLists, Organisations organisations, Outbox outbox, Jdbi database) {
        this.codeLists = codeLists;
        this.organisations = organisations;
        this.outbox = outbox;
        this.database = database;
    }

    @Transactional
    void register(@Observes StartupEvent start) {
        // Two replicas that start on an empty database at once: the second finds the register filled.
        database.useHandle(
                handle -> handle.execute("select pg_advisory_xact_lock(hashtextextended('authority seed', 0))"));
        long before = organisations.count();
        codeLists.localAuthorities().forEach(this::registerUnlessKnown);
        long added = organisations.count() - before;
        if (added > 0) {
            Log.infof("Registered %d authorities from the code list", added);
        }
    }

    private void registerUnlessKnown(LocalAuthority authority) {
        String code = authority.organisationCode();
        if (organisations.withCode(code).isEmpty()) {
            var entry = new OrganisationRequest(
                    OrganisationType.AUTHORITY,
                    authority.label(),
                    Sector.LOCAL_AUTHORITY,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            var organisation = new Organisation(code, entry);
            organisations.persistAndFlush(organisation);
            outbox.append(organisation.toFact(OrganisationFact.What.REGISTERED));
        }
    }
}
