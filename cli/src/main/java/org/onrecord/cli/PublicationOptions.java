package org.onrecord.cli;

import org.jspecify.annotations.Nullable;
import org.onrecord.archive.PartialDate;
import picocli.CommandLine.Option;

/** By whom an article was published, and when. */
final class PublicationOptions {
    @Option(names = "--publisher", paramLabel = "NAME", description = "As articles name it, in any case.")
    private @Nullable String publisher;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = PartialDateConverter.class,
            description = "Published then or later: 2016, 2016-09, 2016-09-30.")
    private @Nullable PartialDate since;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = PartialDateConverter.class,
            description = "Published then or before.")
    private @Nullable PartialDate until;

    @Nullable
    String publisher() {
        return publisher;
    }

    /** In ISO 8601. */
    @Nullable
    String since() {
        return since == null ? null : since.text();
    }

    /** In ISO 8601. */
    @Nullable
    String until() {
        return until == null ? null : until.text();
    }
}
