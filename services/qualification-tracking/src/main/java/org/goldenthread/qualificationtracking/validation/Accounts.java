package org.goldenthread.qualificationtracking.validation;

import jakarta.enterprise.context.ApplicationScoped;
import org.goldenthread.qualificationtracking.organisations.Organisation;
import org.goldenthread.qualificationtracking.organisations.OrganisationType;
import org.goldenthread.qualificationtracking.organisations.Organisations;
import org.goldenthread.rules.upload.Account;

/**
 * Organisations as the national system's accounts. There every account has a workplace of its own, and only a parent sends more than that one. Here
 * an organisation may register its own workplace; while it has not, its return may have as many as it likes.
 */
@ApplicationScoped
class Accounts {

    private final Organisations organisations;

    Accounts(Organisations organisations) {
        this.organisations = organisations;
    }

    Account of(String code) {
        Organisation organisation = organisations.withCode(code).orElseThrow();
        String primary = organisation.primaryWorkplace();
        boolean parent =
                primary == null || organisation.type() == OrganisationType.AUTHORITY || organisations.isParent(code);
        return new Account(primary, parent);
    }
}
