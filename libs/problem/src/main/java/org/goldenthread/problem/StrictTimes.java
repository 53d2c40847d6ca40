package org.goldenthread.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;

/**
 * Dates and times are text with a year of four digits (RFC 3339). By itself Jackson takes numbers and arrays as well, and
 * years that no database keeps.
 */
class StrictTimes extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription type, JsonDeserializer<?> deserializer) {
        return deserializer.logicalType() == LogicalType.DateTime ? new Text(deserializer) : deserializer;
    }

    private static final class Text extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        Text(JsonDeserializer<?> times) {
            super(times);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> times) {
            return new Text(times);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(handledType(), json);
            }
            String text = json.getText();
            return text.startsWith("+") || text.startsWith("-")
                    ? context.handleWeirdStringValue(handledType(), text, "a year has four digits")
                    : super.deserialize(json, context);
        }
    }
}
