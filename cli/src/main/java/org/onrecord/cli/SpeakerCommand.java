package org.onrecord.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.SpeakerCount;
import org.onrecord.archive.SpeakerProfile;
import org.onrecord.cli.display.SpeakerPrinter;
import org.onrecord.export.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one speaker, and decides who is who. */
@Command(
        name = "speaker",
        sortOptions = false,
        description = "Shows one speaker over all articles: over time, by publisher, by topic, first and latest.",
        footer = {
            "",
            "Examples:",
            "  onrecord speaker \"Vladimir Putin\"",
            "  onrecord speaker merge hillary-clinton hillary-rodham",
            "  onrecord speaker split john-smith file:///news/1.html",
            "  onrecord speaker undo",
            "",
            "Exit codes: 0 done; 1 there is no such speaker, or the archive cannot be used; 2 wrong usage."
        })
final class SpeakerCommand implements Callable<Integer> {
    private final Onrecord onrecord;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A name, an alias or a key.")
    private @Nullable String name; // not needed by the commands below

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ColourOption colour = new ColourOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    SpeakerCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        if (name == null) {
            throw new ParameterException(spec.commandLine(), "name a speaker, or what to decide: merge, split or undo");
        }
        Console console = onrecord.console();
        try (Archive opened = Archive.openForReading(archive.file(console.environment()))) {
            List<SpeakerCount> called = opened.speakers().called(name);
            if (called.isEmpty()) {
                onrecord.messages().error("nobody in the archive is called '" + name + "'");
                return ExitCode.FAILED;
            }
            SpeakerProfile profile =
                    opened.speakers().profile(called.get(0).key()).orElseThrow();
            SpeakerPrinter printer = new SpeakerPrinter(console.columns(), colour.isOn(console));
            format.pages(printer::profile, "", RecordJson::line, new Output(console.out()))
                    .accept(profile);
            for (SpeakerCount other : called.subList(1, called.size())) {
                onrecord.messages().say("also called '" + name + "': " + other.name() + " (" + other.key() + ")");
            }
        }
        return ExitCode.DONE;
    }

    @Command(name = "merge", description = "Decides that two are one: whatever OTHER says is said by SPEAKER.")
    int merge(
            @Parameters(paramLabel = "SPEAKER", description = "A key, or a name that means one speaker only.")
                    String key,
            @Parameters(paramLabel = "OTHER", description = "Another one.") String other,
            @Mixin ArchiveOption itsArchive) {
        try (Archive opened =
                Archive.openExisting(itsArchive.file(onrecord.console().environment()))) {
            opened.speakers().merge(key, other, Instant.now());
        }
        onrecord.messages().say(other + " is " + key + " from now on; `onrecord speaker undo` takes it back");
        return ExitCode.DONE;
    }

    @Command(name = "split", description = "Decides that who is called SPEAKER in some articles is somebody else.")
    int split(
            @Parameters(
                            index = "0",
                            paramLabel = "SPEAKER",
                            description = "A key, or a name that means one speaker only.")
                    String key,
            @Parameters(
                            index = "1..*",
                            arity = "1..*",
                            paramLabel = "ARTICLE",
                            description = "Its address, as `onrecord search` prints it.")
                    List<String> articles,
            @Mixin ArchiveOption itsArchive) {
        try (Archive opened =
                Archive.openExisting(itsArchive.file(onrecord.console().environment()))) {
            String other = opened.speakers().split(key, new ArrayList<>(articles), Instant.now());
            onrecord.messages().say("there it is " + other + " from now on; `onrecord speaker undo` takes it back");
        }
        return ExitCode.DONE;
    }

    @Command(name = "undo", description = "Takes the last merge or split back.")
    int undo(@Mixin ArchiveOption itsArchive) {
        try (Archive opened =
                Archive.openExisting(itsArchive.file(onrecord.console().environment()))) {
            Optional<String> undone = opened.speakers().undo(Instant.now());
            onrecord.messages().say(undone.map(what -> "taken back: " + what).orElse("there is nothing to take back"));
        }
        return ExitCode.DONE;
    }
}
