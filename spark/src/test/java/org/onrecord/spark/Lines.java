package org.onrecord.spark;

/** Two articles, each a line of JSON. */
final class Lines {
    static final String BRIDGE = """
            {"url": "https://example.org/bridge", "title": "Council puts off the bridge", "published": "2031-02-03", \
            "text": "“We have the steel,” said Tomas Rehn, the mayor. He promised that the bridge would open by June 2031."}
            """;
    static final String FERRY = """
            {"url": "https://example.org/ferry", "title": "Ferry sails again 🚢", "published": "2031-02-04T09:30:00Z", \
            "text": "🚢 The ferry will sail again by May, Mara Lindqvist told the council. She falsely claimed that it was full."}
            """;

    private Lines() {}
}
