package org.goldenthread.qualificationtracking.organisations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An organisation in the register. Its code never changes. */
@Entity
public class Organisation {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private OrganisationType type;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    private @Nullable String mainService;
    private @Nullable String authority;

    @Enumerated(EnumType.STRING)
    private @Nullable SizeBand size;

    private @Nullable String parent;
    private @Nullable String primaryWorkplace;
    private @Nullable String contactAddress;

    /** Read by the obligations, from the table. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant registeredAt;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    /** One that has always been in the register. */
    Organisation(String code, OrganisationRequest entry) {
        this.code = code;
        this.type = entry.type();
        this.name = entry.name();
        describe(entry);
    }

    Organisation(String code, OrganisationRequest entry, Instant registeredAt) {
        this(code, entry);
        this.registeredAt = registeredAt;
    }

    final void describe(OrganisationRequest entry) {
        type = entry.type();
        name = entry.name();
        sector = entry.sector();
        mainService = entry.mainService();
        authority = type == OrganisationType.AUTHORITY ? code : entry.authority();
        size = entry.size();
        parent = entry.parent();
        primaryWorkplace = entry.primaryWorkplace();
        contactAddress = entry.contactAddress();
    }

    public String code() {
        return code;
    }

    public OrganisationType type() {
        return type;
    }

    /** The authority in whose area it is: its own code for an authority. */
    public @Nullable String authority() {
        return authority;
    }

    /** LOCALESTID of its own workplace; null while none is registered. */
    public @Nullable String primaryWorkplace() {
        return primaryWorkplace;
    }

    OrganisationResponse toResponse() {
        return new OrganisationResponse(
                code, type, name, sector, mainService, authority, size, parent, primaryWorkplace, contactAddress);
    }

    OrganisationFact toFact(OrganisationFact.What what) {
        return new OrganisationFact(
                what, code, type, name, sector, mainService, authority, size, parent, primaryWorkplace, true, version);
    }

    long version() {
        return version;
    }
}
