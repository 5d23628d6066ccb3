package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.TokenRange;

/** Each line of an article is a paragraph; drawn is what the network found. */
class BlockQuotationsTest {
    private static final String INTRODUCTION = "It rained.\nAt the opening of the school, ⟨Renzi⟩ ⟪said⟫:\n";
    private static final String BLOCK = "The wall is safe, and it was safe for thirty years.";

    @Test
    void findsTheParagraphBehindAColon() {
        assertThat(found("""
                        ⟨His remark⟩, made at a school, ⟪read⟫ in full:
                        The wall is safe. But my grandchildren live in the valley below.
                        The board has not replied.
                        """))
                .containsExactly(
                        "His remark | read | The wall is safe. But my grandchildren live in the valley below.");
    }

    @Test
    void findsTheParagraphBehindThisOneWithoutAColon() {
        assertThat(found("""
                        Renzi says many things.
                        However a more interesting comment Renzi made today was arguably this one
                        Why is this happening? Everyone wants to live in the valley.
                        """))
                .containsExactly("Renzi | comment | Why is this happening? Everyone wants to live in the valley.");
    }

    @Test
    void findsWhatTheWriterSaidHimself() {
        assertThat(found("""
                        It rained.
                        Anybody could guess it. I did so myself just a few days ago
                        ..whatever happened at the dam, the board now knows that the valley will pay.
                        One does not have to be a prophet to see it, and I am none.
                        """))
                .containsExactly(
                        "I | did so | ..whatever happened at the dam, the board now knows that the valley will pay.");
    }

    @Test
    void anEditorsNoteEndsIt() {
        Drawn drawn = Drawn.of(INTRODUCTION + BLOCK + """

                Why did nobody look at the cracks? They are as long as a bus.
                (emphasis added)
                In other words, he is afraid of the dam. I am afraid of it, too.
                """);
        List<Draft> found = new BlockQuotations(drawn.document(), drawn.introductions(), drawn.drafts()).find();
        assertThat(drawn.words(found))
                .containsExactly(
                        "Renzi | said | " + BLOCK + " … Why did nobody look at the cracks? They are as long as a bus.");
        TokenRange note = found.get(0).notes().get(0);
        assertThat(drawn.document().words(note.first(), note.end())).isEqualTo("(emphasis added)");
    }

    @Test
    void itGoesOnWhereTheSpeakerSpeaksOfHimself() {
        assertThat(found(INTRODUCTION + BLOCK + """

                I do not ask anybody to panic. I ask for a number.
                The board has not replied to the minister.
                """))
                .containsExactly("Renzi | said | " + BLOCK + " … I do not ask anybody to panic. I ask for a number.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In other words, Renzi is asking us for a number.",
                "The board has not replied to the minister since.",
                "The US has not replied to the minister since.",
                "The mine below the dam was closed in 1961.",
                "“We have read the remark with interest,” the board said.",
                "• I do not ask anybody to panic."
            })
    void itEndsWhereTheWriterGoesOn(String next) {
        assertThat(found(INTRODUCTION + BLOCK + "\n" + next)).containsExactly("Renzi | said | " + BLOCK);
    }

    @Test
    void itEndsAtOnceWhereTheWriterSpeaksInTheFirstPerson() {
        assertThat(found("""
                        I have known the valley for years.
                        At the opening of the school, ⟨Renzi⟩ ⟪said⟫:
                        The wall is safe, and it was safe for thirty years.
                        In other words, the wall will break. I think it is time to go.
                        """)).containsExactly("Renzi | said | The wall is safe, and it was safe for thirty years.");
    }

    @Test
    void aNoteFurtherDownDoesNotTakeInWhatOthersSay() {
        assertThat(found(INTRODUCTION + BLOCK + """

                “We have read the remark with interest,” the board said.
                (laughter)
                """)).containsExactly("Renzi | said | " + BLOCK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The hearing was adjourned, and Renzi was told to come back on Monday.",
                "“The wall is safe, and it was safe for thirty years.”",
                "⟦₂“The wall is safe”⟧ was all that ⟨₂the board⟩ ⟪₂would say⟫ on Monday.",
                "On Monday, ⟨₂the board⟩ ⟪₂replied⟫: ⟦₂“The wall is safe and sound.”⟧",
                "⟦₂The wall is safe and sound⟧, ⟨₂the board⟩ ⟪₂replied⟫.",
                "• The wall is safe and sound, and was for thirty years.",
                "1. The wall is safe and sound, and was for thirty years.",
                "The wall of the Orba dam in June. Photo: Jane Roe",
                "Read more: Why the wall of the Orba dam is safe",
                "It is safe."
            })
    void whatTheWriterWroteIsNoBlock(String next) {
        assertThat(found(INTRODUCTION + next)).isEmpty();
    }

    @Test
    void aBlockMayHaveAttributionsOfItsOwn() {
        assertThat(found(INTRODUCTION
                        + "⟦₂The wall is safe⟧, whatever ⟨₂the board⟩ ⟪₂says⟫. It was safe for thirty years."))
                .containsExactly(
                        "Renzi | said | The wall is safe, whatever the board says. It was safe for thirty years.");
    }

    @Test
    void proseAboutAPersonIsNotThatPersonsWords() {
        String introduction = "It rained.\n⟨He⟩ ⟪told⟫ the court:\n";
        assertThat(found(introduction + "The trial goes on next week, when he will be heard again."))
                .isEmpty();
        assertThat(found(introduction + "I told him that he was wrong, and so did the others."))
                .containsExactly("He | told | I told him that he was wrong, and so did the others.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Renzi defends the wall of the Orba dam and puts it on his list",
                "Editor’s note:",
                "Note:",
                "Correction:",
                "Renzi:",
                "What Renzi wants:",
                "And from Paolo Renzi:",
                "By Jane Roe",
                "⟨We⟩ ⟪asked⟫ readers about the wall:"
            })
    void nothingButAnIntroductionMakesOne(String before) {
        assertThat(found("The minister, Paolo Renzi, spoke to Jane Roe.\n" + before + "\n" + BLOCK))
                .isEmpty();
    }

    @Test
    void anInterviewHasNone() {
        assertThat(found("""
                        Paolo Renzi spoke to Jane Roe about the dam.
                        Jane Roe:
                        Is the wall safe after all these years?
                        Paolo Renzi:
                        I have told you that it is, and I will tell you again.
                        Q: Would you sleep below the wall, for one night only
                        A: I would, and my grandchildren do so every night
                        """)).isEmpty();
    }

    private static List<String> found(String article) {
        Drawn drawn = Drawn.of(article);
        return drawn.words(new BlockQuotations(drawn.document(), drawn.introductions(), drawn.drafts()).find());
    }
}
