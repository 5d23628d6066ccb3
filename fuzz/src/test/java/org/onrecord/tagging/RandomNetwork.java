package org.onrecord.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;

/** Says of a document whatever a seed says, in the way in which the network would: what comes after must bear it. */
public final class RandomNetwork {
    private static final double LEAST_SPARE = 0.1;
    private static final int VECTORS = Scores.Vector.values().length;
    private static final int WIDTH = 4;
    private static final ModelSettings SETTINGS = settings();

    private final Document document;
    private final Random random;
    private final double spread;

    /** @param random also says how far its scores lie apart */
    public RandomNetwork(Document document, Random random) {
        this.document = document;
        this.random = random;
        this.spread = 1 + random.nextInt(8);
    }

    static ModelSettings settings() {
        try (InputStream stream = Tagger.class.getResourceAsStream("/org/onrecord/model/reader.properties")) {
            return ModelSettings.read(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Calibrations calibrations() {
        return SETTINGS.calibrations();
    }

    public Tagged read() {
        int tokens = document.tokens().size();
        return new Tagged(
                tokens == 0 ? List.of() : groups(window(tokens)),
                new Marks(floats(tokens * Question.COLUMNS)),
                SETTINGS.pointers(floats(tokens * SETTINGS.pointerColumns())));
    }

    private Window window(int tokens) {
        boolean[] opening = new boolean[tokens];
        for (Paragraph paragraph : document.paragraphs()) {
            opening[paragraph.first()] = true;
        }
        return new Window(0, IntStream.range(0, tokens).toArray(), opening, new long[tokens]);
    }

    private List<CueGroup> groups(Window window) {
        Scores scores = new Scores(window, floats(window.size() * Role.TAGS), floats(window.size() * VECTORS * WIDTH));
        ConditionalRandomField field = new ConditionalRandomField(scores, new Transitions(SETTINGS.transitions()));
        SpanDecoder decoder = new SpanDecoder(field, window, SETTINGS.thresholds());
        List<RoleSpan> spans = decoder.spans();
        double[] none = SETTINGS.none();
        return new Linker(scores, none[0], none[1]).link(spans, decoder.spare(Role.CONTENT, LEAST_SPARE, spans));
    }

    private float[] floats(int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (spread * random.nextGaussian());
        }
        return values;
    }
}
