package org.onrecord.web.adding;

/** Articles of our own. */
final class Texts {
    static final String FERRY = """
            The ferry stays where it is

            The ferry across the Kelm will stay, the harbour master Tomas Reuter said on Monday. “It is older than the bridge,” Reuter said, “and it has never fallen down.”

            Mayor Odile Brandt said that the town would pay for a new rope before the summer.
            """;

    static final String WELL = """
            A well that nobody wants

            The well behind the town hall is dry, according to the water board. “We looked into it and saw the bottom,” Simone Achterberg said.

            Mayor Odile Brandt doubted that. She said that the well would have water again by the autumn.
            """;

    private Texts() {}
}
