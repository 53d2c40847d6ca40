package org.goldenthread.competencecatalogue.casestandard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.goldenthread.competencecatalogue.casestandard.content.Addresses;
import org.goldenthread.competencecatalogue.casestandard.content.CaseVersion;
import org.goldenthread.competencecatalogue.casestandard.content.Shapes;
import org.goldenthread.web.Ids;

/** What the standard wants to find at a fixed place: its operations as this server has them, at this server's address. */
@ApplicationScoped
class DiscoveryDocument {

    private final byte[] body;
    private final String tag;

    DiscoveryDocument(Shapes shapes, Addresses addresses, ObjectMapper json) {
        ObjectNode document = shapes.document().deepCopy();
        document.withArray("servers").removeAll().addObject().put("url", addresses.base(CaseVersion.V1P1));
        try {
            body = json.writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
        tag = Ids.named(new java.util.UUID(0, 0), document.toString()).toString();
    }

    byte[] body() {
        return body.clone();
    }

    String tag() {
        return tag;
    }
}
