package org.onrecord.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import org.onrecord.Span;

class SyndicationLinesTest {
    private static final String STORY = """
            Larch Bay puts off its vote on the bridge

            The council met on Tuesday, and sat until midnight.
            “We are not rich,” said Ada Quill, who keeps the ferry.
            Nobody had asked for the bridge.
            The county has not yet sent its share.
            Quill said that she would wait.
            So will the ferry.
            """;

    /** The line, and whom it names as the first publisher, if anybody. */
    private static final String LINES = """
            The post Larch Bay puts off its vote appeared first on The Quay. = The Quay
            The post U.S. county pays. Larch Bay waits appeared first on Kelm Today = Kelm Today
            This article originally appeared in The Quay. = The Quay
            This article originally appeared in The Quay on May 3, 2031. = The Quay
            This piece first appeared on Kelm Risk Insights = Kelm Risk Insights
            This story was first published by the Larch Bay Courier, 3 May 2031. = the Larch Bay Courier
            This story was originally published in The Quay and is republished with permission. = The Quay
            This story was originally published on May 3, 2031, by The Quay. = The Quay
            [This article first appeared on quay.example] = quay.example
            *This essay was originally published in the May issue of The Quay.* = The Quay
            (A version of this column was first published in Kelm Today.) = Kelm Today
            A longer version of this interview originally ran on the website of The Quay. = The Quay
            Editor’s note: This story, by Ada Quill, was first published in The Quay. = The Quay
            This article is republished from The Weir under a Creative Commons license. Read the original article. = The Weir
            This piece was cross-posted with permission from the Kelm Institute. = the Kelm Institute
            This report was provided by our media partner The Kelm Tribune. = The Kelm Tribune
            Originally published in The Quay. = The Quay
            First published at quay.example: https://quay.example/bridge = quay.example
            Appeared first in The Quay, June 2031 = The Quay
            Reprinted with permission from The Quay. = The Quay
            Republished from The Quay with permission. All rights reserved. = The Quay
            Cross-posted at The Weir = The Weir
            Syndicated from The Quay. = The Quay
            Reprinted courtesy of Weir Books, an imprint of Quill. = Weir Books
            Republished with permission. =
            Read the original article on The Quay. = The Quay
            Read the full story at Kelm Today (https://kelm.example) = Kelm Today
            Ada Quill teaches at the University of Kelm and writes for the Larch Bay Courier, where this piece was \
            first published. = the Larch Bay Courier
            h/t The Weir = The Weir
            (h/t: Kelm Today.) = Kelm Today
            h/t @adaquill =
            h/t Ada Quill =
            Hat tip: Kelm Daily = Kelm Daily
            Via The Weir = The Weir
            © 2031 Associated Press. All rights reserved. = Associated Press
            Copyright 2031 The Associated Press. All rights reserved. This material may not be published, broadcast, \
            rewritten or redistributed. = The Associated Press
            (c) 2030-2031 Larch Bay Courier = Larch Bay Courier
            © Larch Bay Courier, all rights reserved = Larch Bay Courier
            Copyright © 2031 by Ada Quill. =
            (Reporting by Ada Quill in Kelm; Editing by Tom Ferrow) =
            Reporting by Ada Quill and Tom Ferrow; Writing by Sal Brook; Editing by Bea Weir =
            The Associated Press contributed to this report. =
            Associated Press writer Ada Quill in Kelm contributed to this report. =
            (With inputs from PTI) =
            — Associated Press = Associated Press
            - Reuters. = Reuters
            By The Associated Press = The Associated Press
            By Ada Quill, Associated Press = Associated Press
            By Ada Quill | Reuters = Reuters
            Source: Xinhua = Xinhua
            Source: Larch Bay Courier, May 3, 2031 = Larch Bay Courier
            Source: https://quay.example/bridge =
            This material may not be published, broadcast, rewritten or redistributed without permission. =
            """;

    static Stream<Arguments> lines() {
        return LINES.lines()
                .map(line -> line.split(" =\\s?", -1))
                .map(line -> Arguments.of(line[0], line[1].isEmpty() ? null : line[1]));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void standAtEitherEndOfAnArticle(String line, String publisher) {
        assertThat(SyndicationLines.in(STORY + "\n" + line + "\n"))
                .extracting(Provenance::words, Provenance::publisher)
                .containsExactly(tuple(line, publisher));
        assertThat(SyndicationLines.in(line + "\r\n" + STORY))
                .extracting(Provenance::words, Provenance::publisher)
                .containsExactly(tuple(line, publisher));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The post appeared first on the wall.",
                "The post she had written appeared first on The Quay.",
                "He first published the memo in 2031.",
                "The memo was first published by The Quay.",
                "It originally appeared in The Quay, and nobody read it there.",
                "“This article originally appeared in The Quay,” said Ada Quill.",
                "“This article originally appeared in The Quay.”",
                "This article was originally published in Spanish.",
                "This article was originally published on May 3, 2031.",
                "This article originally appeared in print.",
                "An earlier version of this article misstated the length of the bridge.",
                "This story was first told by fishermen.",
                "Originally published as a poem, the memo became a song.",
                "Reprinted copies of the memo were sold out by noon.",
                "Read the original memo and weep.",
                "Read the story of the bridge in full.",
                "Via side doors, the council came in.",
                "Copyright is a matter for the county.",
                "The Copyright Act of 2031 has changed that.",
                "All rights are reserved to the county.",
                "Reporting by the ferry crews has been patchy; nobody has complained.",
                "Ada Quill contributed to this report.",
                "The ferry company contributed to this report.",
                "The county contributed to this bridge.",
                "Quill told Reuters.",
                "Quill told the Associated Press (AP).",
                "— Ada Quill",
                "By Ada Quill, a pilot",
                "By Monday, The Quay",
                "Source: Quill’s own count",
                "Source of the Kelm",
                "(AP) photo of the bridge",
                "(AP Photo/Ada Quill)",
                "ADA QUILL (D) — 45 percent",
                "Ada Quill (Larch Bay) – 45 percent",
                "NATO (North Atlantic Treaty Organization) — the alliance"
            })
    void areNotWhatOnlySoundsLikeOne(String line) {
        assertThat(SyndicationLines.in(STORY + "\n" + line + "\n")).isEmpty();
        assertThat(SyndicationLines.in(line + "\n" + STORY)).isEmpty();
        assertThat(SyndicationLines.in(STORY + "So they say. " + line)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("datelines")
    void beginParagraphsAsDatelines(String dateline, String publisher) {
        assertThat(SyndicationLines.in("The bridge waits\n\n" + dateline + " " + STORY))
                .extracting(Provenance::words, Provenance::publisher)
                .containsExactly(tuple(dateline, publisher));
        assertThat(SyndicationLines.in(STORY + "\n" + dateline + " The council met on Tuesday."))
                .isEmpty();
        assertThat(SyndicationLines.in("They met in " + dateline + " the council met on Tuesday.\n" + STORY))
                .isEmpty();
    }

    static Stream<Arguments> datelines() {
        return """
                KELM (Reuters) - = Reuters
                LARCH BAY, Kelm (AP) — = AP
                Larch Bay (AFP) – = AFP
                KELM, March 3 (Xinhua) -- = Xinhua
                Kelm, 3 March 2031 (dpa) - = dpa
                LARCH BAY, Kelm, March 3, 2031 /PRNewswire/ -- = PRNewswire
                March 3 (Reuters) - = Reuters
                (CNN) — = CNN
                (CNN) = CNN
                LARCH BAY (Larch Bay Courier) — = Larch Bay Courier
                LARCH BAY (KLBX) — = KLBX
                KELM (AP/KLBX) — = AP
                KELM — AP — = AP
                KELM, March 3, AFP - = AFP
                """.lines().map(line -> Arguments.of((Object[]) line.split(" = ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Quill of Kelm told Reuters on Tuesday that the bridge would wait.",
                "The photo (Reuters) shows the bridge - or what there is of it.",
                "KELM — The council met on Tuesday.",
                "KELM (population 900) — The council met on Tuesday.",
                "Quill (D-Kelm) — who keeps the ferry — was there."
            })
    void areNotOtherBeginnings(String paragraph) {
        assertThat(SyndicationLines.in(paragraph + "\n" + STORY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This article originally appeared in The Quay.",
                "(h/t The Quay.)",
                "(AP)",
                "© 2031 The Quay. All rights reserved.",
                "(Reporting by Ada Quill; Editing by Tom Ferrow)",
                "— Reuters"
            })
    void followTheLastSentence(String line) {
        for (String before : List.of("So they say. ", "“So be it.” ", "And Quill? ")) {
            assertThat(SyndicationLines.in(STORY + before + line))
                    .extracting(Provenance::words)
                    .containsExactly(line);
        }
        assertThat(SyndicationLines.in(STORY + line + " So they say.")).isEmpty();
    }

    @Test
    void standBeforeAndBehindTheSameParagraph() {
        assertThat(SyndicationLines.in("KELM (AP) — The bridge waits. Cross-posted from The Quay."))
                .extracting(Provenance::words)
                .containsExactly("KELM (AP) —", "Cross-posted from The Quay.");
    }

    @Test
    void standNowhereElse() {
        String line = "This article originally appeared in The Quay.\n";
        assertThat(SyndicationLines.in(STORY + line + STORY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[* ", "A.b", "U.S. of ", "- ", "This article was first published in The ", "A, "})
    void areLookedForInAnythingWithoutEndOrOverflow(String words) {
        String line = words.repeat(590 / words.length());
        assertThat(SyndicationLines.in(line + "\n" + line)).isEmpty();
    }

    @Test
    void haveTheirPlacesInCodePoints() {
        String text = "\uFEFFThe 𝐛𝐫𝐢𝐝𝐠𝐞 waits\n\n  KELM (AP) — It waits 🌉 still.\u2028It does. — AP\n";

        List<Provenance> provenance = SyndicationLines.in(text);

        assertThat(provenance).extracting(Provenance::span).containsExactly(new Span(21, 32), new Span(60, 64));
        assertThat(provenance)
                .extracting(line -> Article.of("", text).words(Objects.requireNonNull(line.span())))
                .containsExactly("KELM (AP) —", "— AP");
    }

    @Test
    void fillTheirParagraphsOrDoNot() {
        List<String> paragraphs = List.of("KELM (AP) — The bridge waits.", "It does. (h/t The Weir)", "Via The Quay");

        assertThat(SyndicationLines.in(paragraphs))
                .extracting(SyndicationLine::paragraph, SyndicationLine::isWhole)
                .containsExactly(tuple(0, false), tuple(1, false), tuple(2, true));
    }

    @Test
    void giveTitleAndPublisherIfASitePutThemThere() {
        assertThat(footer("The post Larch Bay waits appeared first on The Quay."))
                .isEqualTo(Metadata.NONE.withTitle("Larch Bay waits").withPublisher("The Quay"));
        assertThat(footer("This article originally appeared in The Quay.")).isEqualTo(Metadata.NONE);
        assertThat(footer("© 2031 The Quay")).isEqualTo(Metadata.NONE);
    }

    private static Metadata footer(String line) {
        return SyndicationLines.footer(TextLine.of(STORY + line));
    }
}
