package org.onrecord.web.adding;

import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Web;
import org.onrecord.watch.web.WebAddress;
import org.onrecord.web.analysis.SharedAnalyst;
import org.onrecord.web.analysis.Written;
import org.onrecord.web.http.Action;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Page.Section;
import org.onrecord.web.http.Problem;
import org.onrecord.web.http.Request;
import org.onrecord.web.http.Resource;
import org.onrecord.web.http.Site;
import org.onrecord.web.http.Upload;
import org.onrecord.web.shared.SharedArchive;

/** Files, texts and addresses go into the archive, and it is shown how far they are. */
public final class AddingPages {
    private static final System.Logger LOG = System.getLogger("org.onrecord.web");

    private final SharedArchive archive;
    private final SharedAnalyst analyst;
    private final Additions additions;
    private final Web web;
    private final long largestUpload;

    private AddingPages(
            SharedArchive archive, SharedAnalyst analyst, Additions additions, Web web, long largestUpload) {
        this.archive = archive;
        this.analyst = analyst;
        this.additions = additions;
        this.web = web;
        this.largestUpload = largestUpload;
    }

    /**
     * What the page for adding shows.
     *
     * @param refusal why nothing can be added; null where it can
     * @param largestUpload in bytes
     */
    public record Offer(@Nullable String refusal, long largestUpload, List<Progress> recent) {}

    public static void addTo(
            Site site, SharedArchive archive, SharedAnalyst analyst, Additions additions, Web web, long largestUpload) {
        AddingPages pages = new AddingPages(archive, analyst, additions, web, largestUpload);
        site.add(pages.add());
        site.add(pages.recent());
        site.add(pages.progress());
        site.add(pages.bring());
    }

    private Resource<Offer> add() {
        return new Resource<>(
                "/add",
                request -> offer(),
                offer -> new Page("add/add.jte", "Add to the archive", Section.ADD, offer),
                AdditionJson::offer);
    }

    private Offer offer() {
        archive.requireWritable();
        return new Offer(analyst.refusal(), largestUpload, additions.recent());
    }

    private Resource<List<Progress>> recent() {
        return new Resource<>(
                "/additions",
                request -> additions.recent(),
                recent -> new Page("add/additions.jte", "What was added", Section.ADD, recent),
                AdditionJson::list);
    }

    private Resource<Progress> progress() {
        return new Resource<>(
                "/additions/{id}",
                request -> additions
                        .progress(request.path("id"))
                        .orElseThrow(() -> Problem.missing("this server remembers no such addition")),
                progress -> new Page("add/addition.jte", "Adding " + progress.title(), Section.ADD, progress),
                AdditionJson::line);
    }

    private Action<Progress> bring() {
        return new Action<>(
                "/additions",
                Written.FIELDS,
                this::bring,
                progress -> "/additions/" + progress.id(),
                AdditionJson::line,
                HttpStatus.ACCEPTED);
    }

    private Progress bring(Request request) {
        archive.requireWritable();
        String refusal = analyst.refusal();
        if (refusal != null) {
            throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, refusal);
        }
        additions.requireRoom();
        return additions.add(deliveries(request));
    }

    /** A text with an address stands for what is at that address, which is not fetched then. */
    private List<Delivery> deliveries(Request request) {
        if (!request.uploads().isEmpty()) {
            return stored(request.uploads());
        }
        Written written = Written.of(request);
        if (written != null) {
            return List.of(new WrittenDelivery(written));
        }
        String address = request.text("address");
        if (address == null || !WebAddress.isMeant(address)) {
            throw Problem.wrong("there is nothing to add: neither a file, nor a text, nor an address");
        }
        return List.of(new AddressDelivery(address, web));
    }

    private List<Delivery> stored(List<Upload> uploads) {
        List<Delivery> stored = new ArrayList<>();
        try {
            for (Upload upload : uploads) {
                stored.add(additions.folder().store(upload));
            }
            return stored;
        } catch (IOException e) {
            stored.forEach(Delivery::discard);
            LOG.log(System.Logger.Level.ERROR, "an upload cannot be stored until it is read: " + e.getMessage());
            throw new Problem(
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "what came cannot be stored until it is read; the disk of the server may be full");
        }
    }
}
