package org.goldenthread.qualificationtracking.returns;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.problem.Problems;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Returns implements PanacheRepositoryBase<Return, UUID> {

    /** An organisation's own return; anyone else's does not exist for it. */
    public Return get(UUID id, String organisation) {
        return findByIdOptional(id)
                .filter(found -> found.organisation().equals(organisation))
                .orElseThrow(() -> Problems.NOT_FOUND.with("There is no return with this id, or it is not yours."));
    }

    /** As {@link #get}, and nobody else changes it until the transaction ends. */
    public Return getLocked(UUID id, String organisation) {
        Return found = get(id, organisation);
        getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    Optional<Return> of(String organisation, String collection) {
        return find("organisation = ?1 and collection = ?2", organisation, collection)
                .firstResultOptional();
    }

    List<Return> find(
            String organisation, @Nullable String collection, @Nullable RevisionState state, UUID after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select r from Return r join r.revisions newest
                        where r.organisation = :organisation and r.id > :after
                        and r.collection = coalesce(:collection, r.collection)
                        and newest.number = (select max(v.number) from Revision v where v.workforceReturn = r)
                        and newest.state in :states
                        order by r.id""", Return.class)
                .setParameter("organisation", organisation)
                .setParameter("after", after)
                .setParameter("collection", collection)
                .setParameter("states", state == null ? List.of(RevisionState.values()) : List.of(state))
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<Revision> withReceipt(UUID receiptId, String organisation) {
        return getEntityManager()
                .createQuery(
                        "from Revision v where v.submission.receiptId = :receipt and v.workforceReturn.organisation = :organisation",
                        Revision.class)
                .setParameter("receipt", receiptId)
                .setParameter("organisation", organisation)
                .getResultStream()
                .findFirst();
    }

    /** Returns with an open draft whose window has closed. */
    List<UUID> overdue(Instant now, int limit) {
        return getEntityManager()
                .createQuery("""
                        select v.workforceReturn.id from Revision v
                        join Collection c on c.code = v.workforceReturn.collection
                        where c.closesAt <= :now and v.state in :open""", UUID.class)
                .setParameter("now", now)
                .setParameter("open", RevisionState.open())
                .setMaxResults(limit)
                .getResultList();
    }
}
