package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.archive.Archive;
import org.onrecord.cli.display.SpeakerPrinter;
import org.onrecord.export.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists who speaks in the archive. */
@Command(
        name = "speakers",
        sortOptions = false,
        description =
                "Lists who speaks in the archive, who speaks most first, with the keys by which commands know them.",
        footer = {"", "Exit codes: 0 done; 1 the archive cannot be read; 2 wrong usage."})
final class SpeakersCommand implements Callable<Integer> {
    private final Onrecord onrecord;

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    SpeakersCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        Console console = onrecord.console();
        try (Archive opened = Archive.openForReading(archive.file(console.environment()))) {
            page.print(
                    opened.speakers().most(page.skip(), page.most()),
                    new SpeakerPrinter(console.columns(), page.colour(console))::line,
                    "",
                    RecordJson::line,
                    onrecord);
        }
        return ExitCode.DONE;
    }
}
