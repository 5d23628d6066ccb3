package org.onrecord.export.webannotation;

/** What the annotations say beyond the W3C's vocabulary, as a JSON-LD context that stands in the document itself. */
final class OwnTerms {
    /** A value for {@code @context}: the W3C's context by its address, then ours, which defines none of its terms anew. */
    static final String CONTEXT = """
            ["http://www.w3.org/ns/anno.jsonld",{\
            "onrecord":"urn:onrecord:",\
            "act":"onrecord:act",\
            "attribution":{"@id":"onrecord:attribution","@type":"@id"},\
            "candidate":"onrecord:candidate",\
            "certainty":"onrecord:certainty",\
            "confidence":{"@id":"onrecord:confidence","@type":"xsd:double"},\
            "determinacy":"onrecord:determinacy",\
            "finding":"onrecord:finding",\
            "from":{"@id":"onrecord:from","@type":"xsd:date"},\
            "highest":{"@id":"onrecord:highest","@type":"xsd:double"},\
            "kind":"onrecord:kind",\
            "local":"onrecord:local",\
            "lowest":{"@id":"onrecord:lowest","@type":"xsd:double"},\
            "model":"onrecord:model",\
            "probability":{"@id":"onrecord:probability","@type":"xsd:double"},\
            "repeats":{"@id":"onrecord:repeats","@type":"@id"},\
            "role":"onrecord:role",\
            "sha256":"onrecord:sha256",\
            "speakerConfidence":{"@id":"onrecord:speakerConfidence","@type":"xsd:double"},\
            "speakerKey":"onrecord:speakerKey",\
            "stance":"onrecord:stance",\
            "stanceConfidence":{"@id":"onrecord:stanceConfidence","@type":"xsd:double"},\
            "to":{"@id":"onrecord:to","@type":"xsd:date"},\
            "within":{"@id":"onrecord:within","@type":"@id"}}]""";

    private OwnTerms() {}
}
