package org.onrecord.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;
import org.onrecord.Candidate;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Speaker;

class WhoSpeaksTest {
    private static final Display PLAIN = new Display(80, false, false, false, 0, false);
    private static final Display EXPLAINED = new Display(80, false, false, true, 0, true);

    @Test
    void saysWhoItMayBeBehindTheWordsOfTheSource() {
        Drawn drawn = two("‹s3 She› ‹c3 said› ‹q3 ‹f1 it will rain›› .")
                .perhaps(new Candidate("s1", 0.423), new Candidate("s2", 0.31))
                .predicts(1, Certainty.ALMOST_CERTAIN, 3);
        assertThat(print(drawn, PLAIN)).isEqualTo("""
                        harbour.txt
                        10 words · 1 statement · 1 forecast

                          ¶1  She, perhaps Jane Roe 42 % or Tomas Brandt 31 % · said     indirect   90 %
                              it will rain
                              forecast  almost certain · no date given
                        """);
        assertThat(print(drawn, EXPLAINED))
                .contains("""
                              speaker     not decided, “She”, perhaps Jane Roe 42 % or Tomas Brandt 31 %
                              confidence  0.900
                        """)
                .contains("        holder      not decided, through “said” ¶1\n");
    }

    @Test
    void dimsWhoItMayBe() {
        Drawn drawn = two("‹s3 She› ‹c3 said› ‹q3 no›.").perhaps(new Candidate("s1", 0.4));
        assertThat(print(drawn, new Display(80, true, false, false, 0, false))
                        .replace("\033[", "<")
                        .replace("<0m", ">"))
                .contains("<1;36mShe><2m, perhaps Jane Roe 40 %><2m · ><3msaid>");
    }

    @Test
    void saysWhoItMayBeWhereNoSourceIsNamed() {
        Drawn drawn = two("‹q3 “No.”›")
                .perhaps(new Candidate("s2", 0.45), new Candidate("s1", 0.3), new Candidate(Speaker.WRITER, 0.1));
        assertThat(print(drawn, EXPLAINED))
                .contains("no source named, perhaps Tomas Brandt 45 %, Jane Roe 30 %  indirect")
                .contains("\n        or the writer 10 %\n")
                .contains("\n      speaker     no source is named, perhaps Tomas Brandt 45 %, Jane Roe 30 %\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ‹s3 She› said ‹q3 no›.                 | s1      | Jane Roe, pointed at by “She”
            ‹s3 Ms Roe› said ‹q3 no›.              | s1      | Jane Roe, named as “Ms Roe”
            ‹s3 The mayor› said ‹q3 no›.           | s2      | Tomas Brandt, pointed at by “The mayor”
            ‹s3 I› said ‹q3 no›.                   | WRITER  | the writer, pointed at by “I”
            ‹s3 One› would say ‹q3 no›.            | GENERIC | anybody, pointed at by “One”
            ‹q3 “No.”›                             | s2      | Tomas Brandt, from the text around, as no source is named
            """)
    void saysHowTheSpeakerWasFound(String sentence, String speaker, String reason) {
        assertThat(print(two(sentence).by(speaker), EXPLAINED)).contains("speaker     " + reason + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ms Roe         | PERSON       | Jane Roe           | named as
            Jane ROE       | PERSON       | Jane Roe           | named as
            Monroe         | PERSON       | Jane Roe           | pointed at by
            J.R.           | PERSON       | Jane Roe           | named as
            the engineers  | GROUP        | engineers          | named as
            the harbour    | ORGANISATION | Kelm Harbour       | pointed at by
            """)
    void knowsOwnNamesFromOtherWords(String source, Speaker.Kind kind, String name, String how) {
        Drawn drawn = new Drawn("‹s1 " + source + "› said ‹q1 no›.")
                .said(1, Kind.INDIRECT, 1)
                .speaker(1, kind, name, "J.R.");
        assertThat(print(drawn, EXPLAINED)).contains("speaker     " + name + ", " + how + " “" + source + "”\n");
    }

    @Test
    void explainsEachOfSeveralSpeakers() {
        Drawn drawn = new Drawn("‹s1 ‹s2 Jane Roe› and ‹s3 her deputy›› ‹c1 said› ‹q1 no›.")
                .said(1, Kind.INDIRECT, 1)
                .named(2, "Jane Roe")
                .named(3, "Tomas Brandt")
                .by("s2", "s3");
        assertThat(print(drawn, EXPLAINED)).contains("""
                              speaker     Jane Roe, named as “Jane Roe”
                              speaker     Tomas Brandt, pointed at by “her deputy”
                              confidence  1.000, that of the speaker 1.000
                        """);
    }

    @Test
    void showsInWordsWhatNobodySaidAndDoesNotCountIt() {
        Drawn drawn = new Drawn("""
                        ‹s1 Brandt› ‹c1 said› ‹q1 no›.
                        ‹s2 Reuter› ‹c2 denied› ‹q2 that he knew›.
                        ‹s3 The council› ‹c3 might say› ‹q3 so›.
                        Did ‹s4 the engineers› ‹c4 warn› of ‹q4 a flood›?
                        ‹s5 Nobody› ‹c5 wants› ‹q5 a flood›.
                        """)
                .said(1, Kind.INDIRECT, 1)
                .attribution(2, Kind.INDIRECT, Type.COMMUNICATION, Determinacy.NEGATED, 1)
                .attribution(3, Kind.INDIRECT, Type.COMMUNICATION, Determinacy.HYPOTHETICAL, 1)
                .attribution(4, Kind.INDIRECT, Type.COMMUNICATION, Determinacy.QUESTION, 1)
                .attribution(5, Kind.INDIRECT, Type.CONTROL, Determinacy.NEGATED, 1);
        assertThat(print(drawn, new Display(80, false, true, false, 0, false)))
                .contains("words · 1 statement by 1 speaker · 4 not asserted\n")
                .contains("  ¶2  Reuter · denied                                 not said · indirect  100 %\n")
                .contains("  ¶3  The council · might say                     hypothetical · indirect  100 %\n")
                .contains("  ¶4  the engineers · warn                               asked · indirect  100 %\n")
                .contains("  ¶5  Nobody · wants                      control · not wanted · indirect  100 %\n");
    }

    /** An article with two people, and a statement of the spans with the number 3. */
    private static Drawn two(String sentence) {
        return new Drawn("‹s1 Jane Roe› met ‹s2 Tomas Brandt›. " + sentence)
                .named(1, "Jane Roe")
                .named(2, "Tomas Brandt")
                .said(3, Kind.INDIRECT, 0.9);
    }

    private static String print(Drawn drawn, Display display) {
        return new ArticlePrinter(display).print(drawn.analysis());
    }
}
