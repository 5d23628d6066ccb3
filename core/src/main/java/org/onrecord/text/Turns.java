package org.onrecord.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Turn.Role;

/**
 * Whose turn it is in an interview. A turn begins with a paragraph that one to four capitalised words and a colon open, "Q:" or
 * "Odile Brandt:", and ends where the next one begins. Either "A:" follows "Q:", or somebody has a second turn, and in half of the
 * turns or more somebody asks or says "I" or "you": else the labels are captions, headings or the lines of a list. Immutable and
 * thread-safe.
 *
 * <p>A turn may have several paragraphs, and the writer may speak between two turns. So a paragraph without a label belongs to
 * the words of a turn only if it says "I", and another turn follows: behind the last one there may be anything.
 */
public final class Turns {
    /** What, beside "I", hardly stands where nobody is spoken to. */
    private static final Set<String> OTHERS = Set.of("?", "You", "you", "Your", "your");

    private final NavigableMap<Integer, Turn> byFirst = new TreeMap<>();

    private Turns(List<Turn> all) {
        all.forEach(turn -> byFirst.put(turn.label().first(), turn));
    }

    /** The turns of a text; none if it is no interview. */
    static Turns of(TokenList tokens, ParagraphList paragraphs, List<Quotation> quotations) {
        BitSet quoted = new BitSet();
        quotations.stream()
                .flatMap(quotation -> quotation.stretches().stream())
                .forEach(stretch -> quoted.set(stretch.inner(), stretch.innerEnd()));
        return new Turns(new Reader(tokens, paragraphs, quoted).read());
    }

    /** In the order of the text. */
    public List<Turn> all() {
        return List.copyOf(byFirst.values());
    }

    /** The turn in which a token stands, be it among its words or behind them; empty before the first one. */
    public Optional<Turn> at(int token) {
        return Optional.ofNullable(byFirst.floorEntry(token)).map(Map.Entry::getValue);
    }

    /** Whether a token stands in a turn, where nothing is certain to be the writer's. */
    public boolean contains(int token) {
        return byFirst.floorKey(token) != null;
    }

    /** The turn whose label some words are, or are part of; empty if they are of none. */
    public Optional<Turn> labelledBy(TokenRange words) {
        return at(words.first()).filter(turn -> turn.label().overlaps(words));
    }

    /** Whether a token is a label that only says that somebody asks or answers, and so names nobody: "Q". */
    public boolean isRole(int token) {
        return labelledBy(new TokenRange(token, token + 1))
                .filter(turn -> turn.role() != Role.NAMED)
                .isPresent();
    }

    private record Reader(TokenList tokens, ParagraphList paragraphs, BitSet quoted) {

        List<Turn> read() {
            NavigableMap<Integer, TurnLabel> labels = labels();
            if (!isInterview(labels)) {
                return List.of();
            }
            List<Turn> turns = new ArrayList<>();
            labels.forEach((index, label) -> turns.add(turn(index, label, labels.higherKey(index))));
            return turns;
        }

        /** By their paragraphs. */
        private NavigableMap<Integer, TurnLabel> labels() {
            NavigableMap<Integer, TurnLabel> labels = new TreeMap<>();
            List<Role> initials = new ArrayList<>();
            for (int i = 0; i < paragraphs.size(); i++) {
                Optional<TurnLabel> label = TurnLabel.of(tokens, paragraphs.get(i));
                if (label.isPresent() && label.get().words() < paragraphs.get(i).end()) {
                    labels.put(i, label.get());
                    if (label.get().isInitial()) {
                        initials.add(label.get().role());
                    }
                }
            }
            if (!isAsking(initials)) {
                labels.values().removeIf(TurnLabel::isInitial);
            }
            if (isHeadline(labels)) {
                labels.remove(0);
            }
            return labels;
        }

        /** "Q." counts only if it comes again or has an answer, and "A." only with it: either may be an initial. */
        private static boolean isAsking(List<Role> initials) {
            return initials.contains(Role.ASKS) && initials.size() > 1;
        }

        /** Whether the first paragraph's label does not come again as it stands: "Brandt: The lock will hold". */
        private boolean isHeadline(NavigableMap<Integer, TurnLabel> labels) {
            @Nullable TurnLabel first = labels.get(0);
            return first != null
                    && first.role() == Role.NAMED
                    && labels.tailMap(1).values().stream()
                            .noneMatch(label -> words(label).equals(words(first)));
        }

        private String words(TurnLabel label) {
            return tokens.words(label.range().first(), label.range().end());
        }

        private boolean isInterview(NavigableMap<Integer, TurnLabel> labels) {
            if (labels.values().stream().anyMatch(TurnLabel::isOption)) {
                return false;
            }
            Set<String> keys = new HashSet<>();
            Set<Role> roles = new HashSet<>();
            boolean returns = false;
            for (TurnLabel label : labels.values()) {
                if (label.role() == Role.ANSWERS && roles.contains(Role.ASKS)) {
                    return true;
                }
                roles.add(label.role());
                returns |= !keys.add(label.key());
            }
            long spoken = labels.keySet().stream().filter(this::isSpoken).count();
            return returns && 2 * spoken >= labels.size();
        }

        private Turn turn(int index, TurnLabel label, @Nullable Integer next) {
            List<TokenRange> words = new ArrayList<>();
            words.add(new TokenRange(label.words(), paragraphs.get(index).end()));
            for (int i = index + 1; next != null && i < next && saysI(paragraphs.get(i)); i++) {
                words.add(new TokenRange(
                        paragraphs.get(i).first(), paragraphs.get(i).end()));
            }
            return new Turn(label.range(), label.role(), words);
        }

        private boolean isSpoken(int index) {
            Paragraph paragraph = paragraphs.get(index);
            return own(paragraph).anyMatch(token -> FirstPerson.has(word(token)) || OTHERS.contains(word(token)));
        }

        private boolean saysI(Paragraph paragraph) {
            return own(paragraph).anyMatch(token -> FirstPerson.has(word(token)));
        }

        /** The tokens of a paragraph that stand in no quotation. */
        private IntStream own(Paragraph paragraph) {
            return IntStream.range(paragraph.first(), paragraph.end()).filter(token -> !quoted.get(token));
        }

        private String word(int token) {
            return tokens.words(token, token + 1);
        }
    }
}
