package org.goldenthread.competencecatalogue.casestandard.content;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members on their way into a JSON object, in one version of the standard. There are no nulls: what has no value is not there. JSON that comes from the
 * database as text is passed on as it is where it can be, because a package may have thousands of such pieces.
 */
final class Rendering {

    static final String GOLDEN_THREAD = "goldenThread";

    private static final String EXTENSIONS = "extensions";
    private static final int EMPTY_OBJECT = 2;

    private final JsonGenerator json;
    private final ObjectMapper mapper;
    private final Addresses addresses;
    private final CaseVersion version;

    Rendering(JsonGenerator json, ObjectMapper mapper, Addresses addresses, CaseVersion version) {
        this.json = json;
        this.mapper = mapper;
        this.addresses = addresses;
        this.version = version;
    }

    JsonGenerator json() {
        return json;
    }

    boolean isOld() {
        return version == CaseVersion.V1P0;
    }

    CaseVersion version() {
        return version;
    }

    String address(Collection collection, String identifier, @Nullable String given) {
        return given == null ? addresses.of(version, collection, identifier) : addresses.in(version, given);
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    void moment(String name, Instant value, String notation) throws IOException {
        json.writeStringField(name, Times.text(value, notation));
    }

    void link(String name, String title, String identifier, String uri, @Nullable String targetType)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("title", title);
        json.writeStringField("identifier", identifier);
        json.writeStringField("uri", uri);
        if (targetType != null && !isOld()) {
            json.writeStringField("targetType", targetType);
        }
        json.writeEndObject();
    }

    /**
     * Members that have no column. There must be another member before them.
     *
     * @param members a JSON object
     * @param newer those that 1.0 does not have
     */
    void further(@Nullable String members, Set<String> newer) throws IOException {
        if (members == null || members.length() <= EMPTY_OBJECT) {
            return;
        }
        if (!isOld()) {
            json.writeRaw(',');
            json.writeRaw(members, 1, members.length() - EMPTY_OBJECT);
            return;
        }
        ObjectNode read = (ObjectNode) StoredJson.read(mapper, members);
        read.remove(newer);
        for (Map.Entry<String, JsonNode> member : older(read).properties()) {
            json.writeFieldName(member.getKey());
            json.writeTree(member.getValue());
        }
    }

    /** @param foreign a JSON object, those of others */
    void extensions(@Nullable String foreign, Map<String, Object> ours) throws IOException {
        String others = foreign == null ? "" : foreign;
        boolean none = others.length() <= EMPTY_OBJECT;
        if (isOld() || (none && ours.isEmpty())) {
            return;
        }
        json.writeObjectFieldStart(EXTENSIONS);
        if (!ours.isEmpty()) {
            json.writeFieldName(GOLDEN_THREAD);
            mapper.writeValue(json, ours);
        }
        if (!none) {
            json.writeRaw(ours.isEmpty() ? "" : ",");
            json.writeRaw(others, 1, others.length() - EMPTY_OBJECT);
        }
        json.writeEndObject();
    }

    void object(ObjectNode whole) throws IOException {
        json.writeTree(isOld() ? older(whole) : whole);
    }

    /** Without extensions at any depth, and with our own addresses as 1.0 has them. */
    private ObjectNode older(ObjectNode object) {
        object.remove(EXTENSIONS);
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            switch (member.getValue()) {
                case ObjectNode inner -> older(inner);
                case JsonNode list
                when list.isArray() ->
                    list.forEach(inner -> {
                        if (inner instanceof ObjectNode one) {
                            older(one);
                        }
                    });
                case JsonNode uri
                when member.getKey().equals("uri") -> object.put("uri", addresses.in(version, uri.asText()));
                default -> {}
            }
        }
        return object;
    }
}
