package org.onrecord;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.onrecord.attribution.AttributionReader;
import org.onrecord.attribution.Finding;
import org.onrecord.forecast.ForecastReader;
import org.onrecord.fuzz.CheckedAnalysis;
import org.onrecord.fuzz.Texts;
import org.onrecord.speaker.SpeakerReader;
import org.onrecord.speaker.Speakers;
import org.onrecord.stance.StanceReader;
import org.onrecord.tagging.RandomNetwork;
import org.onrecord.tagging.Tagged;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;

/** The rules behind the network, with a network that says anything of anything. */
class AnalysisFuzzTest {
    private static final int ONE_IN = 6;
    private static final String PUBLISHED = "2026-03-04";
    private static final AttributionReader ATTRIBUTIONS = new AttributionReader(RandomNetwork.calibrations());
    private static final SpeakerReader SPEAKERS =
            new SpeakerReader(RandomNetwork.calibrations().speakers());
    private static final StanceReader STANCES = new StanceReader();
    private static final ForecastReader FORECASTS =
            new ForecastReader(RandomNetwork.calibrations().forecasts());

    /** The first byte is the seed of what is random. */
    @FuzzTest(maxDuration = "")
    void rules(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        Random random = new Random(bytes[0]);
        Article article = Article.of("memory:text", Texts.damaged(Arrays.copyOfRange(bytes, 1, bytes.length)))
                .withMetadata(Metadata.NONE.withPublished(PUBLISHED));
        CheckedAnalysis.check(analysis(setOff(article, random), random));
    }

    /** With some paragraphs as block quotations, or as lines that say where the article comes from. */
    private static Article setOff(Article article, Random random) {
        Document document = Document.of(article);
        List<Markup> markup = new ArrayList<>();
        List<Provenance> provenance = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            Span span = document.span(paragraph.first(), paragraph.end());
            if (random.nextInt(ONE_IN) == 0) {
                markup.add(new Markup(Markup.Kind.BLOCK_QUOTATION, span));
            } else if (random.nextInt(ONE_IN) == 0) {
                provenance.add(new Provenance(article.words(span), null, span));
            }
        }
        return article.withMarkup(markup).withProvenance(provenance);
    }

    private static Analysis analysis(Article article, Random random) {
        Document document = Document.of(article);
        Tagged tagged = new RandomNetwork(document, random).read();
        List<Finding> findings = ATTRIBUTIONS.read(document, tagged);
        Speakers speakers = SPEAKERS.read(document, tagged, findings);
        return new Assembly(article, document)
                .assemble(
                        findings,
                        speakers,
                        STANCES.read(document, tagged, findings, speakers),
                        FORECASTS.read(
                                document, tagged, findings, article.metadata().day()));
    }
}
