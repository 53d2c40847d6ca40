package org.goldenthread.competencecatalogue.casestandard.content;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/** What a framework is made of in the standard, each with its rows and how they are written. */
@Singleton
class Parts {

    private final ObjectMapper json;
    private final Addresses addresses;
    private final Documents documents;
    private final Items items;
    private final Associations associations;
    private final Definitions definitions;
    private final Rubrics rubrics;

    Parts(
            ObjectMapper json,
            Addresses addresses,
            Documents documents,
            Items items,
            Associations associations,
            Definitions definitions,
            Rubrics rubrics) {
        this.json = json;
        this.addresses = addresses;
        this.documents = documents;
        this.items = items;
        this.associations = associations;
        this.definitions = definitions;
        this.rubrics = rubrics;
    }

    Documents documents() {
        return documents;
    }

    Items items() {
        return items;
    }

    Associations associations() {
        return associations;
    }

    Definitions definitions() {
        return definitions;
    }

    Rubrics rubrics() {
        return rubrics;
    }

    Rendering rendering(JsonGenerator out, CaseVersion version) {
        return new Rendering(out, json, addresses, version);
    }
}
