package org.onrecord.cli;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArticleQuery;
import org.onrecord.archive.Articles;
import org.onrecord.cli.display.Display;
import org.onrecord.export.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the archive in forms that other tools read. */
@Command(
        name = "export",
        sortOptions = false,
        description = "Writes the articles in the archive, with what was found in them, for other tools.",
        footer = {
            "",
            "Examples:",
            "  onrecord export --format csv --since 2016 --output statements.csv",
            "  onrecord export --format jsonl --publisher \"The Quay\" | gzip > quay.jsonl.gz",
            "  onrecord export --format brat --output brat/",
            "",
            "Exit codes: 0 done; 1 the archive cannot be read, or the output not written; 2 wrong usage."
        })
final class ExportCommand implements Callable<Integer> {
    private static final String INTERRUPTED = "interrupted; what was written until then has .part behind its name";

    private final Onrecord onrecord;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORM",
            description = "One of ${COMPLETION-CANDIDATES}; docs/exports.md describes them.")
    private ExportFormat format = ExportFormat.JSONL;

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description = "A file, or for a form of many files a folder, to be made. Default: standard output.")
    private @Nullable Path output;

    @Mixin
    private PublicationOptions published = new PublicationOptions();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    ExportCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() throws IOException {
        confidence.least(); // refused before anything is made
        ExportFormat.Folder folder = format.folder();
        if (folder != null && output == null) {
            throw new ParameterException(
                    spec.commandLine(), "--format " + format + " needs --output FOLDER: it is many files");
        }
        long number;
        try (Archive opened =
                Archive.openForReading(archive.file(onrecord.console().environment()))) {
            number = output == null
                    ? toStandardOutput(opened.articles())
                    : folder == null ? toFile(output, opened.articles()) : toFolder(output, folder, opened.articles());
        }
        if (number == 0) {
            onrecord.messages().say("nothing found");
        } else if (output != null) {
            onrecord.messages().say(Display.count(number, "article"));
        }
        return ExitCode.DONE;
    }

    private long toStandardOutput(Articles articles) {
        try (Writer out = Output.writer(onrecord.console().out())) {
            return toStream(out, articles);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    private long toFile(Path path, Articles articles) throws IOException {
        try (Unfinished unfinished = Unfinished.file(path)) {
            long number;
            try (Writer out = Output.writer(Files.newOutputStream(unfinished.part()))) {
                number = toStream(out, articles);
            }
            unfinished.finish();
            return number;
        } catch (IOException e) {
            throw failed(path, e);
        }
    }

    private long toStream(Writer out, Articles articles) throws IOException {
        try (Export export = requireNonNull(format.stream()).over(out, articles)) {
            return write(export, articles);
        }
    }

    private long toFolder(Path path, ExportFormat.Folder form, Articles articles) throws IOException {
        try (Unfinished unfinished = Unfinished.folder(path)) {
            long number;
            try (Export export = form.in(unfinished.part())) {
                number = write(export, articles);
            }
            unfinished.finish();
            return number;
        } catch (IOException e) {
            throw failed(path, e);
        }
    }

    private long write(Export export, Articles articles) throws IOException {
        ArticleQuery query = new ArticleQuery(published.publisher(), published.since(), published.until());
        try (Progress progress = progress(articles, query)) {
            return new Exporting(articles, query, confidence.least(), progress).into(export);
        }
    }

    /** None among the data. */
    private Progress progress(Articles articles, ArticleQuery query) {
        Console console = onrecord.console();
        boolean isShown = console.showsProgress() && (output != null || !console.outputIsTerminal());
        return isShown
                ? Progress.inArticles(console, articles.count(query), "writing", INTERRUPTED)
                : Progress.none(console);
    }

    private static IOException failed(Path path, IOException e) {
        String reason = e instanceof FileSystemException file
                ? requireNonNullElse(file.getReason(), "may not be written")
                : e.getMessage();
        return new IOException(path + ": " + reason, e);
    }
}
