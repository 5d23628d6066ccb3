package org.onrecord.cli;

import java.util.Iterator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Identities;
import org.onrecord.cli.display.Display;
import org.onrecord.ingest.input.Ingested;

/**
 * Reads one input after the other and prints each as soon as it is done. What cannot be read costs one message, and the
 * rest goes on. For one run.
 */
final class Reading {
    private final Function<Article, Analysis> analyst;
    private final Function<Analysis, String> form;
    private final String separator;
    private final Output output;
    private final Messages messages;
    private final Identities identities = new Identities();
    private int read;
    private int failed;

    private sealed interface Result {}

    private record Success(Analysis analysis) implements Result {}

    private record Failure(String line, @Nullable Throwable cause) implements Result {}

    /**
     * @param analyst thread-safe
     * @param form what is printed of an analysis
     * @param separator what stands between two articles
     */
    Reading(
            Function<Article, Analysis> analyst,
            Function<Analysis, String> form,
            String separator,
            Output output,
            Messages messages) {
        this.analyst = analyst;
        this.form = form;
        this.separator = separator;
        this.output = output;
        this.messages = messages;
    }

    /** Whether all inputs could be read. */
    boolean readAll(Iterator<Ingested> inputs, int threads) {
        InOrder.forEach(inputs, threads, this::work, this::take);
        if (read + failed > 1) {
            String failures = failed == 0 ? "" : ", " + failed + " could not be read";
            messages.say(Display.count(read, "article") + failures);
        }
        return failed == 0;
    }

    private Result work(Ingested input) {
        if (input instanceof Ingested.Success success) {
            return analysis(success.article());
        }
        return new Failure(((Ingested.Failure) input).line(), null);
    }

    /** A defect of ours, or a text so strange that it overflows a stack, must not cost the other articles. */
    private Result analysis(Article article) {
        try {
            return new Success(analyst.apply(article));
        } catch (OutOfMemoryError e) {
            return new Failure(article.uri() + ": too large for the memory that Java may use", e);
        } catch (RuntimeException | StackOverflowError e) {
            return new Failure(article.uri() + ": cannot be analysed (" + e + ")", e);
        }
    }

    private void take(Result result) {
        if (result instanceof Success success) {
            String page = form.apply(identities.identify(success.analysis()));
            output.print(read == 0 ? page : separator + page);
            read++;
        } else if (result instanceof Failure failure) {
            messages.error(failure.line, failure.cause);
            failed++;
        }
    }
}
