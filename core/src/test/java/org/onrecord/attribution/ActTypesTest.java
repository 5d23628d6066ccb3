package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Attribution.Type;
import org.onrecord.text.TokenRange;

/** The cue stands in ⟦ ⟧. */
class ActTypesTest {
    private static final ActTypes TYPES = new ActTypes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mayor ⟦said⟧ that the bridge was safe.                    | COMMUNICATION
            ⟦According to⟧ the harbour office, two ferries were late.     | COMMUNICATION
            She ⟦did not mention⟧ the loan.                               | COMMUNICATION
            Mr. Osei ⟦wouldn’t say⟧ who paid.                             | COMMUNICATION
            The union’s ⟦statement⟧ that talks had failed came at noon.   | COMMUNICATION
            Brandt ⟦:⟧ We will rebuild the pier.                          | COMMUNICATION
            Critics ⟦accused⟧ the board of hiding losses.                 | COMMUNICATION
            He ⟦thinks⟧ the tunnel will leak.                             | ATTITUDE
            She ⟦felt⟧ that the vote came too early.                      | ATTITUDE
            In his ⟦view⟧, the pier is lost.                              | ATTITUDE
            Most residents ⟦oppose⟧ the toll.                             | ATTITUDE
            Her ⟦fear⟧ was that the dam would break.                      | ATTITUDE
            They ⟦are confident⟧ of a second term.                        | ATTITUDE
            The tunnel ⟦seems⟧ safe.                                      | ATTITUDE
            Everybody ⟦knows⟧ that the ferry is late.                     | FACTIVE
            She ⟦hadn't realised⟧ that the gate was open.                 | FACTIVE
            The report ⟦shows⟧ that spending doubled.                     | FACTIVE
            Inspectors ⟦found⟧ that the cable had rusted.                 | FACTIVE
            He ⟦is not aware⟧ of any complaint.                           | FACTIVE
            The council ⟦wants⟧ a new pier.                               | CONTROL
            She ⟦plans⟧ to sell the yard.                                 | CONTROL
            The company ⟦refused⟧ to pay.                                 | CONTROL
            His ⟦demand⟧ for a recount was heard.                         | CONTROL
            They ⟦are eager⟧ to begin.                                    | CONTROL
            The court ⟦barred⟧ the firm from bidding.                     | CONTROL
            """)
    void sortsActs(String sentence, Type type) {
        assertThat(typeOf(sentence)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He ⟦told⟧ them that the ferry was late.            | COMMUNICATION
            He ⟦told⟧ them to take the train.                  | CONTROL
            She ⟦asked⟧ whether the pier was open.             | COMMUNICATION
            She ⟦asked⟧ Sen. Ruth Amadi about the pier.        | COMMUNICATION
            She ⟦asked⟧ Sen. Ruth Amadi to open the pier.      | CONTROL
            She ⟦told⟧ him she wants to leave.                 | COMMUNICATION
            They ⟦called⟧ him a liar.                          | COMMUNICATION
            They ⟦called for⟧ an inquiry.                      | CONTROL
            They ⟦called on⟧ the minister to resign.           | CONTROL
            Both sides ⟦agreed⟧ that the plan was bad.         | ATTITUDE
            Both sides ⟦agreed⟧ to meet again.                 | CONTROL
            The firm ⟦promised⟧ that nobody would be fired.    | COMMUNICATION
            The firm ⟦promised⟧ to build a school.             | CONTROL
            She ⟦hopes⟧ that the rain will stop.               | ATTITUDE
            She ⟦hopes⟧ to win.                                | CONTROL
            Analysts ⟦expect⟧ prices to fall.                  | ATTITUDE
            Prices ⟦are widely expected⟧ to fall.              | ATTITUDE
            Amadi ⟦expects⟧ to run again.                      | CONTROL
            She ⟦decided⟧ that it was too late.                | ATTITUDE
            She ⟦decided⟧ to stay.                             | CONTROL
            He ⟦saw⟧ that the door was open.                   | FACTIVE
            He ⟦saw⟧ the treaty as a trap.                     | ATTITUDE
            Traders ⟦see⟧ trouble ahead.                       | ATTITUDE
            The governor ⟦showed no interest⟧ in the job.      | ATTITUDE
            She ⟦was glad⟧ that the strike was over.           | FACTIVE
            She ⟦was glad⟧ of the help.                        | ATTITUDE
            He ⟦was convinced⟧ that the map was wrong.         | ATTITUDE
            He ⟦convinced⟧ the board that the map was wrong.   | COMMUNICATION
            He ⟦convinced⟧ the board to wait.                  | CONTROL
            """)
    void looksAtWhatFollows(String sentence, Type type) {
        assertThat(typeOf(sentence)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fund ⟦declined to say⟧ who paid.                  | CONTROL
            She ⟦is said to want⟧ the job.                        | CONTROL
            He ⟦is said⟧ to be ill.                               | COMMUNICATION
            The bridge ⟦is believed⟧ to be safe.                  | ATTITUDE
            He ⟦was forced to admit⟧ the error.                   | COMMUNICATION
            She ⟦seemed to suggest⟧ a delay.                      | COMMUNICATION
            The mayor ⟦made it clear⟧ that he would go.           | COMMUNICATION
            It ⟦is not clear⟧ that he will go.                    | ATTITUDE
            The board ⟦issued a statement denying⟧ the charge.    | COMMUNICATION
            Ferry owners ⟦have no plans⟧ to sell.                 | CONTROL
            """)
    void takesTheWordThatNamesTheAct(String sentence, Type type) {
        assertThat(typeOf(sentence)).isEqualTo(type);
    }

    @Test
    void takesQuotedWordsForSaidWhateverTheVerb() {
        assertThat(typeOfQuoted("“We will rebuild the pier,” he ⟦vowed⟧.")).isEqualTo(Type.COMMUNICATION);
        assertThat(typeOfQuoted("“It was a cold night,” she ⟦recalled⟧.")).isEqualTo(Type.COMMUNICATION);
        assertThat(typeOfQuoted("“Go home now,” he ⟦told⟧ them, to jeers.")).isEqualTo(Type.COMMUNICATION);
        assertThat(typeOf("She ⟦recalled⟧ a cold night.")).isEqualTo(Type.FACTIVE);
    }

    @Test
    void leavesThoughtsThoughtsEvenInQuotationMarks() {
        assertThat(typeOfQuoted("“I am too late,” she ⟦thought⟧.")).isEqualTo(Type.ATTITUDE);
    }

    @Test
    void guessesUnknownCuesByWhatFollows() {
        assertThat(typeOfQuoted("“We are late,” he ⟦blorped⟧.")).isEqualTo(Type.COMMUNICATION);
        assertThat(typeOf("He ⟦blorped⟧ to sell the yard.")).isEqualTo(Type.CONTROL);
        assertThat(typeOf("He ⟦blorped⟧ that the yard was sold.")).isEqualTo(Type.COMMUNICATION);
    }

    @Test
    void takesACueThatCutsAWord() {
        assertThat(typeOf("They⟦’re hoping⟧ to win.")).isEqualTo(Type.CONTROL);
        assertThat(typeOf("We ⟦re-affirm⟧ our offer.")).isEqualTo(Type.COMMUNICATION);
    }

    private static Type typeOf(String sentence) {
        return TYPES.typeOf(context(sentence, false));
    }

    private static Type typeOfQuoted(String sentence) {
        return TYPES.typeOf(context(sentence, true));
    }

    private static CueContext context(String sentence, boolean quoted) {
        Marked marked = Marked.of(sentence);
        TokenRange whole = new TokenRange(0, marked.document().tokens().size());
        return CueContext.of(marked.document(), whole, marked.ranges().get(0).get(0), quoted);
    }
}
