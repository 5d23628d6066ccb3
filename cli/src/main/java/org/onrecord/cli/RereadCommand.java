package org.onrecord.cli;

import java.util.concurrent.Callable;
import org.onrecord.Analyst;
import org.onrecord.archive.Archive;
import org.onrecord.archive.LostJudgement;
import org.onrecord.cli.display.Display;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Analyses what is kept again, after the model has changed. */
@Command(
        name = "reread",
        sortOptions = false,
        description =
                "Analyses the texts in the archive again that another model has analysed, the newest first. Judgements"
                        + " stay with their forecasts. An interrupted run goes on where it was.",
        footer = {
            "",
            "Exit codes: 0 done; 1 some text could not be analysed, and the rest is done, or the archive cannot be used;"
                    + " 2 wrong usage."
        })
final class RereadCommand implements Callable<Integer> {
    private final Onrecord onrecord;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    RereadCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() {
        int atATime = threads.count(); // refused before the model is loaded
        Console console = onrecord.console();
        try (Archive opened = Archive.openExisting(archive.file(console.environment()));
                Analyst analyst = Analyst.load()) {
            Rereading rereading = new Rereading(opened, analyst);
            try (Progress progress = Progress.inArticles(console, rereading.number())) {
                rereading.readAll(atATime, progress::reached, onrecord.messages(progress.messages()));
            }
            Messages messages = onrecord.messages();
            messages.say(Display.count(rereading.done(), "text") + " analysed again by model " + analyst.model());
            opened.lostJudgements().forEach(lost -> messages.say(line(lost)));
            return rereading.done() == rereading.number() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private static String line(LostJudgement lost) {
        return "the judgement on " + lost.resolution().forecast() + " is kept, but no forecast says this any more: '"
                + lost.words() + "' (" + lost.article() + ")";
    }
}
