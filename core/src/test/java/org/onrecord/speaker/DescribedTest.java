package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Speaker;
import org.onrecord.text.TokenRange;

class DescribedTest {

    @Test
    void whoIsDescribedInOnePlaceByWhichTwoThingsAreSaidIsMentionedThereOnce() {
        Named text = Named.of("The water board said that the lock leaks and warned that it will close.");
        Antecedents antecedents = new Antecedents(text.document(), List.of());
        Described described = new Described(text.document(), new NameWords(), antecedents);
        TokenRange board = text.tokens("The water board");
        Entity saying = described.at(board, Speaker.Kind.ORGANISATION);
        Entity warning = described.at(board, Speaker.Kind.ORGANISATION);
        assertThat(warning).isSameAs(saying);
        assertThat(saying.mentions()).containsExactly(board);
        assertThat(saying.places()).containsExactly(board);
    }
}
