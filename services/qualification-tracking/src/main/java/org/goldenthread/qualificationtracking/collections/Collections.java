package org.goldenthread.qualificationtracking.collections;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class Collections implements PanacheRepositoryBase<Collection, String> {

    public Optional<Collection> withCode(String code) {
        return findByIdOptional(code);
    }

    public List<Collection> after(String code, int limit) {
        return find("code > ?1 order by code", code).range(0, limit).list();
    }
}
