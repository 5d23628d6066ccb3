package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

    @Test
    void matchesMarksOfEveryShape() {
        expect("The mayor said [\"we are ready\"] on Monday.");
        expect("The mayor said [“we are ready”] on Monday.");
        expect("[‘We are ready,’] said the mayor.");
        expect("['We are ready,'] said the mayor.");
        expect("Le maire a dit [« nous sommes prêts »] lundi, puis [‹bonsoir›].");
        expect("Der Bürgermeister sagte: [„Wir sind bereit.“] Dann ging er. [„Bis morgen“], rief er.");
        expect("Er sagte: [»Wir sind bereit.«] Dann ging er.");
        expect("Er sagte: [‚Wir sind bereit.‘] Dann ging er.");
        expect("[„Jesteśmy gotowi”], powiedział burmistrz.");
        expect("[”Vi är redo”], sade borgmästaren.");
        expect("The clerk typed [``we are ready''] and [''so are they''].");
        expect("The clerk typed [,,we are ready``] by mistake.");
        expect("The scan has [‘‘we are ready’’] in it, and [`ready'] too.");
    }

    @Test
    void matchesMarksInsideOthers() {
        expect("[“She told me [‘never again’] and left,”] he said.");
        expect("[\"She told me ['never again'] and left,\"] he said.");
        expect("[‘She told me [“never again”] and left,’] he said.");
        expect("[“I heard [‘they shouted [“fire”] twice’],”] she said.");
        expect("[“It ended with [‘never again.’]”] He nodded.");
        expect("[“[‘Never again’] is what she told me,”] he said.");
        expect("[''It ended with ['never again,']''] he said.");
        expect("[„Er sagte [‚nie wieder‘] und ging.“]");
        expect("[« Il a dit [« jamais »] hier »], dit-elle.");
        expect("[\"The sign says [“Keep Out”] in red,\"] she said.");
    }

    @Test
    void matchesMarksThatWereMixedOrTurnedRound() {
        expect("[\"We are ready,”] said the mayor. [“So are we,\"] said the others.");
        expect("[“We are ready,“] said the mayor. [“So are we,”] said the others.");
        expect("[”We are ready,”] said the mayor.");
        expect("He was [\"ready \"]he said.");
        expect("The mayor said [\" we are ready \"] on Monday.");
        expect("The mayor said:[\"We are ready.\"]He left.");
        expect("The motto—[\"Always ready\"]—hangs in the hall ([\"since 1911\"]).");
    }

    @Test
    void takesNicknamesTitlesAndScareQuotes() {
        expect("Ida [“Shorty”] Marlow came in [“13th”], ahead of her [‘partners’].");
        expect("Half of 'em saw ['Cause'] at the Odeon.");
    }

    @Test
    void leavesApostrophesAlone() {
        expect("I don’t think the players’ union wants the ’90s back, 'tis a pity; rock ’n’ roll isn't dead, ol' pal.");
        expect("It's the bosses' plan and the workers' money, said O'Neill and Dell’Acqua.");
        expect("[‘It’s the players’ money,’] said the agent, who’d seen ‘em all.");
        expect("['It's the players' money,'] said the agent.");
        expect("[“The owners’ offer doesn’t count, y’all,”] she said.");
        expect("The [“Courier”]’s editor and the [“Ledger”]'s owner agreed.");
        expect("They were goin' home 'til the morning of '68, weren't they?");
    }

    @Test
    void leavesFeetAndInchesAlone() {
        expect("Marlow is 6'2\" and her brother 5' 10\" tall.");
        expect("[\"I am 6'2\" tall,\"] he said. [\"My boat is 30' long.\"]");
        expect("The 12\" record outsold the 7\" single.");
        expect("A 6’2” man asked for 5′ 10″ of rope.");
        expect("[\"There were 23\"] is all he said; [\"perhaps 24\"].");
    }

    @Test
    void joinsParagraphsThatOpenAgain() {
        expect("""
                Marlow said: [“We looked at the bridge.+]

                [+“Then we looked at the dam.+]

                [+“Both will hold.”] She left.

                [“Thank you,”] said the mayor.
                """);
        expect("[\"We looked at the bridge.+]\n[+\"Both will hold,\"] she said. [\"Thank you.\"]");
        expect("[‘We don’t worry.+]\n[+‘It will hold,’] she said.");
        expect("[“[‘We looked at the bridge.+]+]\n[+“[+‘Both will hold,’] is what she wrote.”]");
        expect("[\"The sign said [“Keep Out”] in red.+]\n[+\"We went in,\"] she said.");
    }

    @Test
    void tellsContinuedQuotationsFromRepairedOnes() {
        List<Quotation> quotations =
                Document.of("“One.\n“Two ‘and a half’.”\n“Three.").quotations();

        assertThat(quotations)
                .containsExactly(
                        new Quotation(List.of(new Stretch(0, 1, 3, 3), new Stretch(3, 4, 11, 12)), 0, true),
                        new Quotation(List.of(new Stretch(5, 6, 9, 10)), 1, true),
                        new Quotation(List.of(new Stretch(12, 13, 15, 15)), 0, false));
        assertThat(quotations).extracting(Quotation::continues).containsExactly(true, false, false);
    }

    @Test
    void doesNotJoinParagraphsThatOpenOtherwise() {
        expect("[“We looked at the bridge.~]\n[\"Both will hold,\"] she said.");
        expect("[“We looked at the bridge.~]\nThat was all.\n[“Both will hold,”] she said.");
    }

    @Test
    void losesNoMoreThanTheParagraphToAMissingClose() {
        expect("[“We looked at the bridge. It will hold.~]\nThe mayor said [“thank you”] and left.");
        expect("[“We looked at it. She called it~] [“safe”] and left.\nThe mayor said [“thank you”].");
        expect("[\"We looked at it. She called it~] [\"safe\"] and [\"sound\"].\nThe mayor said [\"thank you\"].");
        expect("[“He said ‘no and left,”] she recalled.\nThe mayor said [“thank you”].");
    }

    @Test
    void endsWhatIsNotClosedWhereTheNextBegins() {
        expect("[“It will hold. He called it~] [“safe. And she called it~] [“sound.~]\nNobody said [“so”].");
    }

    @Test
    void losesNoMoreThanTheMarkToAMissingOpening() {
        expect("We looked at it,” she said. [“It will hold.”]\nThe mayor said [“thank you”].");
        expect("We looked at it,\" she said. [\"It will hold.\"]\nThe mayor said [\"thank you\"].");
        expect("It holds. \"\nThe mayor said [\"thank you\"].");
    }

    @Test
    void passesOverMarksAroundNothing() {
        expect("An empty \"\" string, a lone \" and “”.");
        expect("»\n» Read more\n» Subscribe");
    }

    @Test
    void tellsWhichTokensAreQuoted() {
        Document document = Document.of("He said “no, never” twice");
        Quotation quotation = document.quotations().get(0);

        assertThat(quotation.first()).isEqualTo(2);
        assertThat(quotation.end()).isEqualTo(7);
        assertThat(quotation.quotes(2)).isFalse();
        assertThat(quotation.quotes(3)).isTrue();
        assertThat(quotation.quotes(6)).isFalse();
        assertThat(document.words(
                        quotation.stretches().get(0).inner(),
                        quotation.stretches().get(0).innerEnd()))
                .isEqualTo("no, never");
    }

    private static void expect(String drawn) {
        assertThat(DrawnQuotations.draw(Document.of(DrawnQuotations.erase(drawn))))
                .isEqualTo(drawn);
    }
}
