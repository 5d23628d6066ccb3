package org.onrecord.export.claimreview;

import java.util.Optional;
import org.onrecord.Metadata;
import org.onrecord.Speaker;

/**
 * Somebody who can be an author in schema.org. Immutable.
 *
 * @param type "Person" or "Organization"
 */
record Agent(String type, String name) {

    static Agent person(String name) {
        return new Agent("Person", name);
    }

    static Agent organisation(String name) {
        return new Agent("Organization", name);
    }

    /** Empty for documents, which cannot be authors. */
    static Optional<Agent> of(Speaker.Kind kind, String name) {
        return switch (kind) {
            case PERSON, UNNAMED -> Optional.of(person(name));
            case ORGANISATION, GROUP -> Optional.of(organisation(name));
            case DOCUMENT -> Optional.empty();
        };
    }

    /** Who wrote an article, else who published it; empty where neither is known. */
    static Optional<Agent> writer(Metadata metadata) {
        return Optional.ofNullable(metadata.byline())
                .map(Agent::person)
                .or(() -> Optional.ofNullable(metadata.publisher()).map(Agent::organisation));
    }
}
