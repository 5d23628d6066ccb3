package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution;
import org.onrecord.Stance;
import org.onrecord.archive.Archive;
import org.onrecord.archive.FoundStatement;
import org.onrecord.archive.StatementQuery;
import org.onrecord.cli.display.FoundPrinter;
import org.onrecord.export.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds statements in the archive. */
@Command(
        name = "search",
        sortOptions = false,
        description = "Finds statements in the archive; the copies of one story count once.",
        footer = {
            "",
            "Words: all are wanted; \"a phrase\", a prefix*, AND, OR, NOT and brackets are understood.",
            "",
            "Examples:",
            "  onrecord search NATO --speaker \"Hillary Clinton\" --since 2016-09 --stance doubts",
            "  onrecord search '\"climate change\" NOT hoax' --publisher \"The Quay\"",
            "",
            "Exit codes: 0 done, also if nothing is found; 1 the archive cannot be read; 2 wrong usage."
        })
final class SearchCommand implements Callable<Integer> {
    private final Onrecord onrecord;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "Words of the statement.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--speaker", paramLabel = "NAME", description = "A name, an alias or a key.")
    private @Nullable String speaker;

    @Mixin
    private PublicationOptions published = new PublicationOptions();

    @Option(names = "--kind", paramLabel = "KIND", description = "direct, mixed, indirect or block.")
    private Attribution.@Nullable Kind kind;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "communication (the default), attitude, factive or control.")
    private Attribution.@Nullable Type type;

    @Option(names = "--determinacy", paramLabel = "D", description = "asserted, hypothetical, negated or question.")
    private Attribution.@Nullable Determinacy determinacy;

    @Option(names = "--stance", paramLabel = "STANCE", description = "The writer's: endorses, doubts, rejects or none.")
    private Stance.@Nullable Value stance;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    SearchCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        StatementQuery query = new StatementQuery(
                words.isEmpty() ? null : String.join(" ", words),
                speaker,
                published.publisher(),
                published.since(),
                published.until(),
                kind,
                type,
                determinacy,
                stance,
                confidence.least());
        Console console = onrecord.console();
        try (Archive opened = Archive.openForReading(archive.file(console.environment()))) {
            List<FoundStatement> found = opened.search(query, page.skip(), page.most());
            page.print(
                    found,
                    new FoundPrinter(console.columns(), page.colour(console))::statement,
                    "\n",
                    RecordJson::line,
                    onrecord);
        }
        return ExitCode.DONE;
    }
}
