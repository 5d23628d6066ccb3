package org.onrecord.cli;

import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.Article;
import org.onrecord.Identities;
import org.onrecord.archive.Archive;
import org.onrecord.intake.InOrder;

/** Analyses kept texts again, in several threads, and writes what is found in the place of what was, in one. For one run. */
final class Rereading {
    private final Archive archive;
    private final Analyst analyst;
    private final List<Long> versions;
    private final Identities identities = new Identities();
    private int done;
    private int failed;

    private record Text(long version, Article article) {}

    private record Result(
            Text text,
            @Nullable Analysis analysis,
            @Nullable Throwable cause) {}

    Rereading(Archive archive, Analyst analyst) {
        this.archive = archive;
        this.analyst = analyst;
        this.versions = archive.versionsNotReadBy(analyst.model());
        if (!versions.isEmpty()) {
            archive.forEachSpeakers(identities::identify);
        }
    }

    /** How many texts are to be analysed. */
    int number() {
        return versions.size();
    }

    /** How many were. */
    int done() {
        return done;
    }

    /** A text that cannot be analysed costs one message, and keeps what was found in it before. */
    void readAll(int threads, LongConsumer progress, Messages messages) {
        InOrder.forEach(
                versions.stream()
                        .map(version -> new Text(version, archive.text(version)))
                        .iterator(),
                threads,
                this::analyse,
                result -> {
                    take(result, messages);
                    progress.accept(done + failed);
                });
    }

    private Result analyse(Text text) {
        try {
            return new Result(text, analyst.analyse(text.article()), null);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Result(text, null, e);
        }
    }

    private void take(Result result, Messages messages) {
        if (result.analysis == null) {
            failed++;
            messages.error(result.text.article.uri() + ": cannot be analysed (" + result.cause + ")", result.cause);
        } else {
            archive.replace(result.text.version, identities.identify(result.analysis), analyst.model());
            done++;
        }
    }
}
