package org.onrecord.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Speaker;
import org.onrecord.Stance.Value;

class ForecastsAndStancesTest {
    private static final Display PLAIN = new Display(80, false, false, false, 0, false);

    private static final Drawn LOCK = new Drawn("""
                    ‹s1 Odile Brandt› ‹c1 said› ‹q1 ‹f1 the lock ‹w1 will› hold› ‹t1 until May› ‹i1 if the ministry pays››.
                    ‹e1 She is plainly right.› Yet ‹f2 the dredgers ‹w2 are unlikely to› come ‹t2 this month››.
                    ‹s2 Tomas Reuter› ‹c2 wrote› that ‹q2 the ministry had slept for years, as all in the harbour knew, and that \
                    ‹f3 he ‹w3 would› close the east quay ‹t3 on Friday›››. ‹e2 Hardly.›
                    ‹s3 The engineers› ‹c3 expect› ‹q3 ‹f4 the gate to fail››.
                    """)
            .title("The lock")
            .said(1, Kind.INDIRECT, 0.94)
            .writer(Value.ENDORSES, 0.8)
            .said(2, Kind.INDIRECT, 0.9)
            .writer(Value.DOUBTS, 0.6)
            .attribution(3, Kind.INDIRECT, Type.ATTITUDE, Determinacy.ASSERTED, 0.8)
            .predicts(1, Certainty.ALMOST_CERTAIN, 1, "s1")
            .days(null, "2016-05-31")
            .predicts(2, Certainty.UNLIKELY, 0, Speaker.WRITER)
            .days("2016-03-01", "2016-03-31")
            .pledges(3, Certainty.VERY_LIKELY, 2, "s2")
            .days("2016-03-11", "2016-03-11")
            .predicts(4, Certainty.EVEN, 3, "s3");

    @Test
    void printsForecastsAndStancesUnderTheirStatements() {
        assertThat(print(LOCK, PLAIN)).isEqualTo("""
                        The lock
                        60 words · 2 statements by 2 speakers · 4 forecasts · 1 attribution more with
                        --all

                          ¶1  Odile Brandt · said                                        indirect   94 %
                              the lock will hold until May if the ministry pays
                              forecast  almost certain · until May (to 2016-05-31) · if the ministry
                                pays
                              the writer endorses  “She is plainly right.”

                          ¶2  the writer                                                            88 %
                              the dredgers are unlikely to come this month
                              forecast  unlikely · this month (2016-03-01 to 2016-03-31)

                          ¶3  Tomas Reuter · wrote                                       indirect   90 %
                              the ministry had slept for years, as all in the harbour knew, and that he
                              would close the east quay on Friday
                              pledge  very likely · on Friday (2016-03-11)
                                “he would close the east quay on Friday”
                              the writer doubts  “Hardly.”

                          ¶4  The engineers · expect                                                80 %
                              the gate to fail
                              forecast  even chance · no date given
                        """);
    }

    @Test
    void saysOnWhichWordsTheyRest() {
        assertThat(print(LOCK, new Display(80, false, false, false, 0, true)))
                .contains("""

                          ¶1  Odile Brandt · said                                        indirect   94 %
                              the lock will hold until May if the ministry pays
                              speaker     Odile Brandt, named as “Odile Brandt”
                              confidence  0.940, that of the speaker 1.000
                              forecast  almost certain · until May (to 2016-05-31) · if the ministry
                                pays
                                certainty   almost certain 95–99 %, from “will”
                                time        “until May”
                                condition   “if the ministry pays”
                                holder      Odile Brandt, through “said” ¶1
                                confidence  0.881
                              the writer endorses  “She is plainly right.” ¶2
                                confidence  0.800

                          ¶2  the writer                                                            88 %
                              the dredgers are unlikely to come this month
                              forecast  unlikely · this month (2016-03-01 to 2016-03-31)
                                certainty   unlikely 20–45 %, from “are unlikely to”
                                time        “this month”
                                holder      the writer, in the writer’s own voice
                                confidence  0.881
                        """)
                .endsWith("""

                          ¶4  The engineers · expect                                                80 %
                              the gate to fail
                              forecast  even chance · no date given
                                certainty   even chance 45–55 %
                                holder      The engineers, through “expect” ¶4
                                confidence  0.881
                        """);
    }

    @Test
    void leavesOutStancesThatAreNotSureEnough() {
        assertThat(print(LOCK, new Display(80, false, false, false, 0.75, false)))
                .contains("Tomas Reuter · wrote", "the writer endorses")
                .doesNotContain("the writer doubts");
    }

    @Test
    void leavesOutForecastsThatAreNotSureEnough() {
        assertThat(print(LOCK, new Display(80, false, false, false, 0.9, false)))
                .contains("2 statements by 2 speakers\n")
                .doesNotContain("forecast", "pledge");
    }

    @Test
    void isNoSurerOfAForecastThanOfTheStatementItIsIn() {
        Drawn unsure = new Drawn("‹s1 They› ‹c1 said› that ‹q1 ‹f1 the gate would fail››.")
                .said(1, Kind.INDIRECT, 0.4)
                .predicts(1, Certainty.LIKELY, 1, "s1");
        assertThat(print(unsure, new Display(80, false, false, false, 0.5, false)))
                .contains("no statements found")
                .doesNotContain("forecast");

        Drawn attitude = new Drawn("‹s1 They› ‹c1 believe› that ‹q1 ‹f1 the gate will fail››.")
                .attribution(1, Kind.INDIRECT, Type.ATTITUDE, Determinacy.ASSERTED, 0.4)
                .predicts(1, Certainty.LIKELY, 1, "s1");
        assertThat(print(attitude, PLAIN)).endsWith("""
                          ¶1  They · believe                                                        40 %
                              the gate will fail
                              forecast  likely · no date given
                        """);
    }

    @Test
    void printsAForecastWithTheAttitudeThatItStandsIn() {
        assertThat(print(LOCK, new Display(80, false, true, false, 0, false))).contains("""

                          ¶4  The engineers · expect                          attitude · indirect   80 %
                              the gate to fail
                              forecast  even chance · no date given
                        """);
    }

    @Test
    void saysWhoseForecastItIsIfAnotherReportsIt() {
        Drawn reported = new Drawn(
                        "‹s1 Brandt› ‹c1 said› ‹q1 ‹s2 the engineers› ‹c2 expect› ‹q2 ‹f1 the gate to fail›››.")
                .said(1, Kind.INDIRECT, 1)
                .attribution(2, Kind.INDIRECT, Type.ATTITUDE, Determinacy.ASSERTED, 1)
                .within(1)
                .predicts(1, Certainty.LIKELY, 2, "s2");
        assertThat(print(reported, PLAIN)).endsWith("""
                              the engineers expect the gate to fail
                              forecast of the engineers  likely · no date given
                                “the gate to fail”
                        """);
    }

    @Test
    void saysThatOnlyForecastsWereFound() {
        Drawn drawn = new Drawn("‹f1 It may rain.›").predicts(1, Certainty.ALMOST_NO_CHANCE, 0, Speaker.WRITER);
        assertThat(print(drawn.days("2016-03-11", null), PLAIN)).isEqualTo("""
                        harbour.txt
                        3 words · no statements found · 1 forecast

                          ¶1  the writer                                                            88 %
                              It may rain.
                              forecast  almost no chance · from 2016-03-11
                        """);
    }

    @Test
    void givesWayOnANarrowTerminal() {
        assertThat(print(LOCK, new Display(40, false, false, false, 0, true))).contains("""

                          ¶2  the writer
                              88 %
                              the dredgers are unlikely to come
                              this month
                              forecast  unlikely · this month
                                (2016-03-01 to 2016-03-31)
                                certainty   unlikely 20–45 %,
                                  from “are unlikely to”
                                time        “this month”
                                holder      the writer, in the
                                  writer’s own voice
                                confidence  0.881
                        """);
    }

    @Test
    void coloursTheVerdict() {
        assertThat(print(LOCK, new Display(80, true, false, false, 0, false))
                        .replace("\033[", "<")
                        .replace("<0m", ">"))
                .contains(
                        "      <35mforecast>  almost certain<2m · >until May (to 2016-05-31)<2m · >if the ministry\n        pays\n")
                .contains("      <32mthe writer endorses>  “She is plainly right.”\n")
                .contains("      <33mthe writer doubts>  “Hardly.”\n");
    }

    @Test
    void cutsLongWordsShort() {
        Drawn drawn = new Drawn("‹q1 ‹f1 It will rain› ‹i1 if " + "on and ".repeat(40) + "on››. ‹e1 No"
                        + ", no".repeat(60) + ".›")
                .said(1, Kind.INDIRECT, 1)
                .writer(Value.REJECTS, 0.8)
                .predicts(1, Certainty.LIKELY, 1, Speaker.WRITER);
        assertThat(print(drawn, PLAIN)).contains("""
                              forecast of the writer  likely · no date given · if on and on and on and
                                on and on and on and on and on and on and on and on and on and on and on
                                and on and on and on and on and on … [+44 words]
                              the writer rejects  “No, no, no, no, no, no, no, no, no, no, no, no, no,
                                no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no, no,
                                no, … [+29 words]
                        """);
        assertThat(print(drawn, new Display(80, false, false, true, 0, false))).doesNotContain("[+");
    }

    @Test
    void letsNoControlCharacterThrough() {
        String hostile = "\033[2J\u009b1m";
        Drawn drawn = new Drawn("‹q1 rain, no ‹f1 it will" + hostile + " rain› ‹t1 in" + hostile + " May› ‹i1 if"
                        + hostile + "››. ‹e1 No" + hostile + "›")
                .said(1, Kind.INDIRECT, 1)
                .writer(Value.REJECTS, 0.8)
                .predicts(1, Certainty.LIKELY, 1, Speaker.WRITER)
                .days("2016" + hostile, null);
        assertThat(print(drawn, new Display(80, false, false, true, 0, true)))
                .contains("No\ufffd[2J\ufffd1m", "(from 2016\ufffd[2J\ufffd1m)")
                .doesNotContain("\033", "\u009b");
    }

    private static String print(Drawn drawn, Display display) {
        return new ArticlePrinter(display).print(drawn.analysis());
    }
}
