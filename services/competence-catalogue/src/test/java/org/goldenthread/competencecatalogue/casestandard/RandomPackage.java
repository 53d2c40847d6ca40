package org.goldenthread.competencecatalogue.casestandard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A package of CASE 1.1 by chance: every member that may be left out is there or not, every text may be an odd one. The shapes are those of the discovery
 * document, so that a member that is added there comes up here by itself.
 */
final class RandomPackage {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SERVER = "https://random.example.org/ims/case/v1p1/";
    private static final JsonNode SHAPES = Conformance.ourDocument().at("/components/schemas");
    private static final List<String> TYPES = List.of(
            "isChildOf",
            "isPeerOf",
            "isPartOf",
            "exactMatchOf",
            "precedes",
            "isRelatedTo",
            "replacedBy",
            "exemplar",
            "hasSkillLevel");
    private static final List<String> STATUSES = List.of("Draft", "Pending Implementation", "Implemented", "Retired");
    private static final Map<String, String> DEFINITIONS = Map.of(
            "CFConcepts", "CFConcept",
            "CFSubjects", "CFSubject",
            "CFLicenses", "CFLicense",
            "CFItemTypes", "CFItemType",
            "CFAssociationGroupings", "CFAssociationGrouping");

    private final Random random;
    private final RandomText texts;
    private final String notation;
    private final boolean old;
    private final ObjectNode whole = NODES.objectNode();
    private final List<ObjectNode> items = new ArrayList<>();
    private int codes;

    private RandomPackage(long seed, boolean old) {
        random = new Random(seed);
        texts = new RandomText(random);
        notation = one(List.of("Z", "+00:00", ".000Z"));
        this.old = old;
    }

    /** @param old in the shapes of 1.0 */
    static ObjectNode of(long seed, boolean old) {
        var made = new RandomPackage(seed, old);
        made.make();
        return made.whole;
    }

    private void make() {
        ObjectNode document = whole.putObject("CFDocument");
        fill(document, "CFPckgDocument", "CFDocuments");
        document.put("title", "By chance " + texts.upTo(100));
        if (document.has("adoptionStatus")) {
            document.put("adoptionStatus", one(STATUSES));
        }
        ObjectNode definitions = NODES.objectNode();
        DEFINITIONS.keySet().stream().sorted().forEach(collection -> definitions(definitions, collection));
        ArrayNode list = whole.putArray("CFItems");
        for (int i = random.nextInt(25); i > 0; i--) {
            items.add(item(list.addObject()));
        }
        ArrayNode associations = whole.putArray("CFAssociations");
        for (int i = random.nextInt(40); i > 0; i--) {
            association(associations.addObject(), document, definitions.path("CFAssociationGroupings"));
        }
        if (random.nextBoolean()) {
            whole.set("CFDefinitions", definitions);
        }
        ArrayNode rubrics = whole.putArray("CFRubrics");
        for (int i = random.nextInt(3); i > 0; i--) {
            fill(rubrics.addObject(), "CFRubric", "CFRubrics");
        }
        if (!old && random.nextBoolean()) {
            whole.set("extensions", free(2));
        }
        if (old) {
            OlderPackage.rewrite(whole, random);
        }
    }

    private void definitions(ObjectNode definitions, String collection) {
        ArrayNode list = definitions.putArray(collection);
        for (int i = random.nextInt(4); i > 0; i--) {
            fill(list.addObject(), DEFINITIONS.get(collection), collection);
        }
    }

    private ObjectNode item(ObjectNode item) {
        fill(item, "CFPckgItem", "CFItems");
        item.put("fullStatement", "Does " + texts.upTo(3_000));
        if (item.has("humanCodingScheme")) {
            // a code is there once, whatever the letter case
            item.put("humanCodingScheme", codes++ + texts.upTo(60).strip());
        }
        return item;
    }

    private void association(ObjectNode association, ObjectNode document, JsonNode groupings) {
        fill(association, "CFPckgAssociation", "CFAssociations");
        String type =
                random.nextInt(8) == 0 ? "isTranslationOf" : random.nextInt(8) == 0 ? "ext:by.chance-1" : one(TYPES);
        int origin = items.isEmpty() ? -1 : random.nextInt(items.size());
        // only to an earlier one, so that nothing stands below itself
        int destination = origin <= 0 ? -1 : random.nextInt(origin + 1) - 1;
        association.put("associationType", type);
        node(association.putObject("originNodeURI"), origin < 0 ? document : items.get(origin));
        ObjectNode end = association.putObject("destinationNodeURI");
        if (random.nextInt(4) == 0 && !type.equals("isChildOf")) {
            elsewhere(end);
        } else {
            node(end, destination < 0 ? document : items.get(destination));
        }
        if (origin < 0 && type.equals("isChildOf")) {
            association.put("associationType", "isRelatedTo");
        }
        if (association.has("CFAssociationGroupingURI") && !groupings.isEmpty() && random.nextInt(4) > 0) {
            ObjectNode link = association.putObject("CFAssociationGroupingURI");
            APackage.link(link, groupings.get(random.nextInt(groupings.size())));
            if (random.nextInt(3) == 0) {
                link.put("title", texts.upTo(50));
            }
        }
    }

    private void node(ObjectNode node, ObjectNode to) {
        APackage.link(node, to);
        if (random.nextInt(3) == 0) {
            node.put("title", texts.upTo(300));
        }
        if (!old && random.nextInt(3) == 0) {
            node.put("targetType", "CASE");
        }
    }

    private void elsewhere(ObjectNode node) {
        boolean ofCase = old || random.nextBoolean();
        node.put("title", texts.upTo(300))
                .put("identifier", ofCase ? id() : "Unit " + texts.upTo(80))
                .put("uri", "urn:elsewhere:" + random.nextInt(1_000_000));
        if (!ofCase) {
            node.put("targetType", "ext:unit_" + random.nextInt(10));
        }
    }

    private void fill(ObjectNode object, String shape, String collection) {
        JsonNode schema = SHAPES.get(shape);
        schema.get("properties").properties().forEach(member -> {
            boolean required = schema.path("required").toString().contains("\"" + member.getKey() + "\"");
            if (required || random.nextInt(3) > 0) {
                object.set(member.getKey(), value(member.getKey(), member.getValue()));
            }
        });
        object.put("uri", SERVER + collection + "/" + object.get("identifier").asText());
        if (object.has("caseVersion")) {
            object.put("caseVersion", "1.1");
        }
    }

    private JsonNode value(String name, JsonNode schema) {
        if (schema.has("$ref")) {
            String shape = schema.get("$ref").asText().replaceAll(".*/", "");
            ObjectNode inner = NODES.objectNode();
            fill(inner, shape, "Somethings");
            return inner;
        }
        return switch (schema.path("type").asText()) {
            case "array" -> {
                ArrayNode list = NODES.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(name, schema.get("items")));
                }
                yield list;
            }
            case "object" -> free(3);
            case "integer" -> NODES.numberNode(random.nextInt(5) == 0 ? random.nextInt() : random.nextInt(100));
            case "number" -> NODES.numberNode(BigDecimal.valueOf(random.nextInt(2_000) - 500, random.nextInt(4)));
            default -> NODES.textNode(text(schema));
        };
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" ->
                LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000)).toString();
            case "date-time" -> moment();
            case "uri" -> SERVER + "any/" + random.nextInt(1_000_000) + (random.nextInt(4) == 0 ? "?q=%20éü" : "");
            default -> {
                String pattern = schema.path("pattern").asText();
                yield pattern.contains("[1-5]")
                        ? id()
                        : pattern.isEmpty()
                                ? texts.upTo(schema.path("maxLength").asInt())
                                : "CASE";
            }
        };
    }

    private String moment() {
        String second = "20%02d-%02d-%02dT%02d:%02d:%02d"
                .formatted(
                        random.nextInt(30),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(60));
        return second
                + switch (random.nextInt(12)) {
                    case 0 -> ".123Z";
                    case 1 -> ".5+05:30";
                    case 2 -> ".123456789Z";
                    case 3 -> "+00:00";
                    default -> notation;
                };
    }

    private String id() {
        String digits = new UUID(random.nextLong(), random.nextLong()).toString();
        return digits.substring(0, 14)
                + (1 + random.nextInt(5))
                + digits.substring(15, 19)
                + "ab89".charAt(random.nextInt(4))
                + digits.substring(20);
    }

    private ObjectNode free(int depth) {
        ObjectNode object = NODES.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            object.set("vnd:" + random.nextInt(100) + (random.nextInt(4) == 0 ? " \"' é\n" : ""), anything(depth));
        }
        return object;
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> NODES.booleanNode(random.nextBoolean());
            case 1 -> NODES.numberNode(random.nextLong());
            case 2 -> NODES.numberNode(new BigDecimal(new BigInteger(90, random), random.nextInt(40) - 5));
            case 3 -> NODES.nullNode();
            case 4, 5 -> NODES.textNode(texts.upTo(200));
            case 6 ->
                NODES.arrayNode()
                        .add(anything(depth - 1))
                        .add(anything(depth - 1))
                        .addNull();
            default -> free(depth - 1);
        };
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
