package org.onrecord.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;

class ArticlePrinterTest {
    private static final Display PLAIN = new Display(80, false, false, false, 0, false);

    private static final Drawn HARBOUR = new Drawn("""
                    The dredging of Kelm harbour is late.
                    ‹q1 “Nobody was asked,”› ‹c1 complained› ‹s1 Tomas Reuter, who keeps the last of the four chandleries on \
                    the east quay and has been a councillor for the Free List since the flood›. ‹q1 “Nobody ever is.”›
                    ‹s2 Mayor Odile Brandt› ‹c2 said› ‹q2 ‹s3 the engineers› had ‹c3 told› her ‹q3 “it ‹n3 [the lock]› will \
                    hold until May”››.
                    ‹s4 The council› ‹c4 fears› ‹q4 a flood›, and ‹c5 has never said› ‹q5 that it would pay›.

                    ‹c6 In her letter:›
                    ‹q6 We have waited for the dredgers since the autumn, and we shall wait no longer than the spring tide lets \
                    us, whatever the ministry writes. The harbour is a hundred and forty years old and has never been closed for \
                    more than a week.
                    What the ministry calls a pause is a closure. What it calls a review is a closure with a report at the end of \
                    it. Those who work here know the difference, and those who do not should come and see the mud at low water \
                    before they write another line about patience, prudence or the public purse.›
                    Asked again, ‹s7 Reuter› ‹c7 repeated›: ‹q7 “Nobody ever is.”›
                    """)
            .title("Kelm waits for its dredgers")
            .said(1, Kind.DIRECT, 0.971)
            .said(2, Kind.MIXED, 0.94)
            .said(3, Kind.DIRECT, 0.88)
            .within(2)
            .attribution(4, Kind.INDIRECT, Type.ATTITUDE, Determinacy.ASSERTED, 0.7)
            .attribution(5, Kind.INDIRECT, Type.COMMUNICATION, Determinacy.NEGATED, 0.52)
            .said(6, Kind.BLOCK, 0.999)
            .said(7, Kind.DIRECT, 0.9)
            .repeats(1);

    @Test
    void printsEachStatementWithWhereItStandsAndWhoSaysIt() {
        assertThat(print(HARBOUR, PLAIN)).isEqualTo("""
                        Kelm waits for its dredgers
                        181 words · 5 statements by 4 speakers · 1 not asserted · 1 attribution more
                        with --all

                          ¶2  Tomas Reuter, who keeps the last of the four chandleries   direct     97 %
                                on the east quay and has been … [+9 words] · complained
                              “Nobody was asked,” … “Nobody ever is.”

                          ¶3  Mayor Odile Brandt · said                                  mixed      94 %
                              the engineers had told her “it [the lock] will hold until May”

                          ¶3    the engineers · told                                     direct     88 %
                                “it [the lock] will hold until May”

                          ¶4  no source named · has never said                not said · indirect   52 %
                              that it would pay

                          ¶6  no source named · In her letter:                           block      99 %
                              We have waited for the dredgers since the autumn, and we shall wait no
                              longer than the spring tide lets us, whatever the ministry writes. The
                              harbour is a hundred and forty years old and has never been closed for
                              more than a week. ¶ What the ministry calls a pause is a closure. What it
                              calls a review is a closure with a report at the end of it. Those who work
                              here know the difference, and those who do not should come … [+19 words]

                          ¶8  Reuter · repeated                                          direct     90 %
                              “Nobody ever is.”
                              repeats ¶2
                        """);
    }

    @Test
    void givesWayOnANarrowTerminal() {
        assertThat(print(HARBOUR, new Display(20, false, false, false, 0, false)))
                .startsWith("""
                        Kelm waits for its dredgers
                        181 words · 5 statements by 4 speakers ·
                        1 not asserted · 1 attribution more with
                        --all

                          ¶2  Tomas Reuter, who keeps the last
                                of the four … [+17 words] ·
                                complained
                              direct     97 %
                              “Nobody was asked,” … “Nobody ever
                              is.”
                        """);
    }

    @Test
    void printsAttitudesIfAskedTo() {
        assertThat(print(HARBOUR, new Display(80, false, true, false, 0, false)))
                .contains("181 words · 6 attributions by 5 speakers, 5 of them statements · 1 not asserted\n")
                .contains("""

                          ¶4  The council · fears                             attitude · indirect   70 %
                              a flood
                        """);
    }

    @Test
    void printsLongStatementsToTheirEndIfAskedTo() {
        assertThat(print(HARBOUR, new Display(80, false, false, true, 0, false)))
                .contains("since the flood · complained\n")
                .contains("the public purse.\n")
                .doesNotContain("[+");
    }

    @Test
    void leavesOutWhatIsNotSureEnough() {
        assertThat(print(HARBOUR, new Display(80, false, false, false, 0.95, false)))
                .contains("181 words · 2 statements by 1 speaker · 4 attributions less sure than 95")
                .contains("¶2", "¶6")
                .doesNotContain("¶3", "¶4", "¶8");
    }

    @Test
    void nestsInWhatIsShownOnly() {
        Drawn council = new Drawn("‹s1 Brandt› ‹c1 hopes› ‹q1 ‹s2 the council› ‹c2 says› ‹q2 no››.")
                .attribution(1, Kind.INDIRECT, Type.ATTITUDE, Determinacy.ASSERTED, 0.9)
                .said(2, Kind.INDIRECT, 0.9)
                .within(1);
        assertThat(print(council, PLAIN)).contains("  ¶1  the council · says ");
        assertThat(print(council, new Display(80, false, true, false, 0, false)))
                .contains("  ¶1    the council · says ");
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(print(new Drawn("Rain fell on the harbour."), PLAIN)).isEqualTo("""
                        harbour.txt
                        5 words · no statements found
                        """);
    }

    @Test
    void saysWhereInTheWordsASpeakerPaused() {
        Drawn drawn = new Drawn("‹q1 “We open,”› ‹q1 in May›\n‹q1 or June›, ‹q1 ‹n1 (emphasis added)› “perhaps.”›")
                .said(1, Kind.MIXED, 1);
        assertThat(print(drawn, PLAIN))
                .contains("      “We open,” in May or June … (emphasis added) “perhaps.”\n")
                .contains("100 %");
    }

    @Test
    void coloursWhatShouldCatchTheEye() {
        Drawn drawn = new Drawn("‹s1 Brandt› ‹c1 said›: ‹q1 “It ‹n1 [the lock]› holds.”›").title("Locks");
        assertThat(print(drawn.said(1, Kind.DIRECT, 0.5), new Display(60, true, false, false, 0, false))
                        .replace("\033[", "<")
                        .replace("<0m", ">"))
                .isEqualTo("""
                        <1mLocks>
                        <2m6 words · 1 statement by 1 speaker>

                        <2m  ¶1>  <1;36mBrandt><2m · ><3msaid>                          <2mdirect    ><33m 50 %>
                              “It <2m[the lock]> holds.”
                        """);
    }

    @Test
    void letsNoControlCharacterThrough() {
        String hostile = "\033]0;owned\007\033[2J\u009b1m\r\b\177\0\u202egnp.\u2066";
        Drawn drawn = new Drawn("‹s1 A" + hostile + "› ‹c1 said" + hostile + "› ‹q1 “no" + hostile + "”›")
                .title("Title" + hostile)
                .said(1, Kind.DIRECT, 1);
        assertThat(print(drawn, new Display(80, false, false, true, 0, false)).replace("\n", ""))
                .matches("[^\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]*")
                .contains("\ufffd]0;owned\ufffd\ufffd[2J\ufffd1m \ufffd\ufffd\ufffd\ufffdgnp.\ufffd");
    }

    private static String print(Drawn drawn, Display display) {
        return new ArticlePrinter(display).print(drawn.analysis());
    }
}
