package org.goldenthread.competencecatalogue.coursefeeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the world finds what an advertisement names. */
@ApplicationScoped
public class Addresses {

    private final String publicUrl;

    Addresses(@ConfigProperty(name = "golden-thread.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    public String provider(String code) {
        return publicUrl + "/v1/providers/" + segment(code);
    }

    public String course(String provider, String reference) {
        return provider(provider) + "/courses/" + segment(reference);
    }

    /** Of the item in the interface to the competence standard. */
    public String competence(UUID id) {
        return publicUrl + "/ims/case/v1p1/CFItems/" + id;
    }

    public String framework(UUID id) {
        return publicUrl + "/ims/case/v1p1/CFDocuments/" + id;
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
