package org.onrecord.bench.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.Stance;
import org.onrecord.bench.PeerReading;

/**
 * CoreNLP's quote pipeline (Muzny et al., EACL 2017) as a reader beside ours: each quotation an attribution whose source is the
 * mention that CoreNLP found, and whose speaker is the name that it takes it for. Run by bench/corenlp.sh from its source, so
 * that no build of ours needs CoreNLP. Arguments: FOLDER OUTPUT
 */
public final class QuotePipeline {
    private final StanfordCoreNLP pipeline;

    private QuotePipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        // One paragraph a line, which its sentences should not cross; and one thread, as of ours.
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(properties);
    }

    public static void main(String[] arguments) throws IOException {
        PeerReading.run("CoreNLP 4.5.10", arguments, () -> new QuotePipeline()::analyse);
    }

    private Analysis analyse(Article article) {
        CoreDocument document = new CoreDocument(article.text());
        pipeline.annotate(document);
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        for (CoreQuote quote : Objects.requireNonNullElse(document.quotes(), List.<CoreQuote>of())) {
            List<Span> source =
                    quote.speakerCharOffsets().map(place -> List.of(span(article, place))).orElse(List.of());
            String name = quote.canonicalSpeaker().or(quote::speaker).orElse("Unknown");
            // "Unknown" is what CoreNLP itself calls a speaker that it does not find.
            List<String> ids = name.equals("Unknown") ? List.of() : List.of(speaker(speakers, name).id());
            attributions.add(attribution(
                    attributions.size(), source, span(article, quote.quoteCharOffsets()), ids));
        }
        return new Analysis(article, List.copyOf(speakers.values()), attributions, List.of());
    }

    private static Speaker speaker(Map<String, Speaker> speakers, String name) {
        String id = "s" + (speakers.size() + 1);
        return speakers.computeIfAbsent(
                name, key -> new Speaker(id, null, name, Speaker.Kind.PERSON, List.of(), List.of(), List.of()));
    }

    private static Attribution attribution(int index, List<Span> source, Span content, List<String> speakers) {
        return new Attribution(
                "a" + (index + 1),
                Attribution.Kind.DIRECT,
                Attribution.Type.COMMUNICATION,
                source,
                List.of(),
                List.of(content),
                List.of(),
                speakers,
                List.of(),
                Attribution.Determinacy.ASSERTED,
                Stance.none(1),
                null,
                null,
                1,
                1);
    }

    /** From UTF-16 to code points. */
    private static Span span(Article article, Pair<Integer, Integer> place) {
        String text = article.text();
        return new Span(text.codePointCount(0, place.first()), text.codePointCount(0, place.second()));
    }
}
