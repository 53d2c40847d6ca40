package org.goldenthread.competencecatalogue.casestandard.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where things of the catalogue are found. Stored, they are those of version 1.1; what was imported keeps the address that it came with, which is
 * where it is at home.
 */
@ApplicationScoped
public class Addresses {

    private final String root;

    Addresses(@ConfigProperty(name = "golden-thread.public-url") String publicUrl) {
        root = publicUrl.replaceAll("/+$", "") + "/ims/case/";
    }

    public String base(CaseVersion version) {
        return root + version.segment();
    }

    public String of(CaseVersion version, Collection collection, String identifier) {
        return base(version) + "/" + collection.segment() + "/" + identifier;
    }

    public String of(Collection collection, String identifier) {
        return of(CaseVersion.V1P1, collection, identifier);
    }

    /** What our own address is in another version; any other address is left alone. */
    public String in(CaseVersion version, String address) {
        return ours(address).map(path -> base(version) + path).orElse(address);
    }

    public boolean isOurs(String address) {
        return ours(address).isPresent();
    }

    private Optional<String> ours(String address) {
        for (CaseVersion version : CaseVersion.values()) {
            String base = base(version);
            if (address.startsWith(base + "/")) {
                return Optional.of(address.substring(base.length()));
            }
        }
        return Optional.empty();
    }
}
