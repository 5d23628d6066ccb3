package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onrecord.Attribution;
import org.onrecord.Span;
import org.onrecord.Speaker;

/** How the speakers of a statement were found, and how sure we are. */
final class SpeakerEvidence {
    private static final String LABEL = "speaker";

    private final Contents contents;

    SpeakerEvidence(Contents contents) {
        this.contents = contents;
    }

    List<List<Styled>> lines(Attribution statement, int width) {
        Explanation explanation = new Explanation(contents.display(), width);
        statement.speakers().forEach(id -> explanation.add(LABEL, speaker(id, statement.source())));
        if (statement.speakers().isEmpty() || !statement.candidates().isEmpty()) {
            explanation.add(LABEL, undecided(statement));
        }
        return explanation.add("confidence", confidence(statement)).lines();
    }

    private static String confidence(Attribution statement) {
        String whole = Explanation.digits(statement.confidence());
        return statement.speakers().isEmpty()
                ? whole
                : whole + ", that of the speaker " + Explanation.digits(statement.speakerConfidence());
    }

    private List<Styled> speaker(String id, List<Span> source) {
        String name = contents.names().of(id);
        if (source.isEmpty()) {
            return List.of(new Styled(name + ", from the text around, as no source is named", Style.PLAIN));
        }
        List<Span> words = contents.names()
                .find(id)
                .map(speaker -> mentions(speaker, source))
                .filter(mentions -> !mentions.isEmpty())
                .orElse(source);
        boolean isNamed = contents.names()
                .find(id)
                .filter(speaker -> names(words, speaker))
                .isPresent();
        List<Styled> pieces = new ArrayList<>();
        pieces.add(new Styled(name + (isNamed ? ", named as " : ", pointed at by "), Style.PLAIN));
        pieces.addAll(contents.words().quoted(words));
        return pieces;
    }

    private static List<Span> mentions(Speaker speaker, List<Span> source) {
        return speaker.mentions().stream()
                .filter(mention -> source.stream().anyMatch(mention::overlaps))
                .toList();
    }

    /** Whether some words have one of the speaker's names, or the last word of a person's. */
    private boolean names(List<Span> spans, Speaker speaker) {
        String words = spaced(
                String.join(" ", spans.stream().map(contents.words()::line).toList()));
        Stream<String> last = Stream.of(speaker.name())
                .filter(name -> speaker.kind() == Speaker.Kind.PERSON)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1));
        return Stream.of(Stream.of(speaker.name()), speaker.aliases().stream(), last)
                .flatMap(names -> names)
                .anyMatch(name -> words.contains(spaced(name)));
    }

    /** In lower case, with nothing but a space between and around words, so that no name is found in another. */
    private static String spaced(String words) {
        return " "
                + words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }

    private List<Styled> undecided(Attribution statement) {
        List<Styled> pieces = new ArrayList<>();
        boolean isNamed = !statement.source().isEmpty();
        String candidates = contents.names().perhaps(statement.candidates());
        pieces.add(new Styled(isNamed ? "not decided, " : "no source is named", Style.PLAIN));
        if (isNamed) {
            pieces.addAll(contents.words().quoted(statement.source()));
        }
        if (!candidates.isEmpty()) {
            pieces.add(new Styled(", perhaps " + candidates, Style.PLAIN));
        }
        return pieces;
    }
}
