package org.goldenthread.qualificationtracking.organisations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The register. */
@ApplicationScoped
public class Organisations implements PanacheRepositoryBase<Organisation, String> {

    public Optional<Organisation> withCode(String code) {
        return findByIdOptional(code);
    }

    /** Whether any organisation belongs to it. */
    public boolean isParent(String code) {
        return count("parent", code) > 0;
    }

    List<Organisation> after(String code, int limit) {
        return find("code > ?1 order by code", code).range(0, limit).list();
    }

    public List<Organisation> thatOweReturns(String afterCode, int limit) {
        return find(
                        "code > ?1 and type in (?2) order by code",
                        afterCode,
                        List.of(OrganisationType.AUTHORITY, OrganisationType.EMPLOYER))
                .range(0, limit)
                .list();
    }
}
