package org.onrecord.watch;

import java.io.ByteArrayInputStream;
import java.util.concurrent.CancellationException;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.input.Web;
import org.onrecord.watch.web.Answer;
import org.onrecord.watch.web.Fetcher;
import org.onrecord.watch.web.Unfetched;
import org.onrecord.watch.web.Validators;
import org.onrecord.watch.web.WebAddress;

/** Fetches what a user named by its address. */
public final class WebByHand implements Web {
    private final Fetcher fetcher;

    public WebByHand(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public Source fetch(String address) throws Unreadable {
        try {
            Answer answer = fetcher.fetch(WebAddress.of(address), Validators.NONE);
            String uri = answer.address().toString();
            return Source.of(address, uri, new ByteArrayInputStream(answer.body()), null)
                    .withContentType(answer.contentType());
        } catch (Unfetched e) {
            throw new Unreadable(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
