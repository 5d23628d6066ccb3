package org.onrecord.tagging;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.onrecord.ModelException;
import org.onrecord.text.Document;
import org.onrecord.text.Pieces;
import org.onrecord.text.Vocabulary;
import org.onrecord.text.WordPiece;

/** Runs the network over a document and reads the cues, with what belongs to them, off its scores. Thread-safe. */
public final class Tagger implements AutoCloseable {
    /** The least probability of a content that a cue without any may take. */
    private static final double LEAST_SPARE = 0.1;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final ModelSettings settings;
    private final Transitions transitions;
    private final WordPiece wordPiece;
    private final long start;
    private final long separator;
    private final OrtSession session;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Tagger(ModelSettings settings, Vocabulary vocabulary, OrtSession session) {
        this.settings = settings;
        this.transitions = new Transitions(settings.transitions());
        this.wordPiece = new WordPiece(vocabulary);
        this.start = vocabulary.id("[CLS]");
        this.separator = vocabulary.id("[SEP]");
        this.session = session;
    }

    /**
     * The model that ships with Onrecord.
     *
     * @throws ModelException if a file of it is missing or damaged
     */
    public static Tagger load() {
        return load(ModelFiles.shipped());
    }

    /** @throws ModelException if a file of the model is missing or damaged */
    static Tagger load(ModelFiles files) {
        byte[] words = files.read(ModelFiles.VOCABULARY);
        // The two take as long as each other, and each a good part of a start.
        CompletableFuture<Vocabulary> vocabulary = CompletableFuture.supplyAsync(() -> vocabulary(words));
        ModelSettings settings = settings(files);
        OrtSession session = session(files.read(ModelFiles.NETWORK));
        return new Tagger(settings, vocabulary.join(), session);
    }

    private static OrtSession session(byte[] network) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // One thread a document: readers of many articles use the cores better than one matrix product does.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // The training lays the graph out as it is to run; looking for more to fuse would only cost time.
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
            return OrtEnvironment.getEnvironment().createSession(network, options);
        } catch (OrtException e) {
            throw ModelFiles.damaged(ModelFiles.NETWORK, e.getMessage(), e);
        }
    }

    private static Vocabulary vocabulary(byte[] words) {
        try {
            return Vocabulary.read(new ByteArrayInputStream(words));
        } catch (IOException e) {
            throw ModelFiles.damaged(ModelFiles.VOCABULARY, e.getMessage(), e);
        }
    }

    private static ModelSettings settings(ModelFiles files) {
        try {
            return ModelSettings.read(new ByteArrayInputStream(files.read(ModelFiles.SETTINGS)));
        } catch (IOException e) {
            throw ModelFiles.damaged(ModelFiles.SETTINGS, e.getMessage(), e);
        }
    }

    /** The model's version. */
    public String version() {
        return settings.version();
    }

    /** What turns probabilities into confidences. */
    public Calibrations calibrations() {
        return settings.calibrations();
    }

    /** What the network makes of a document. */
    public Tagged read(Document document) {
        Pieces pieces = wordPiece.pieces(document.tokens());
        List<CueGroup> groups = new ArrayList<>();
        Columns marks = new Columns(document.tokens().size(), Question.COLUMNS);
        Columns pointers = new Columns(document.tokens().size(), settings.pointerColumns());
        for (Window window : Windows.of(document, pieces, settings.window(), settings.paragraph(), start, separator)) {
            Output output = run(window);
            marks.put(window, output.marks());
            pointers.put(window, output.pointers());
            groups.addAll(decode(new Scores(window, output.tags(), output.links())));
        }
        return new Tagged(groups, new Marks(marks.values()), settings.pointers(pointers.values()));
    }

    private List<CueGroup> decode(Scores scores) {
        ConditionalRandomField field = new ConditionalRandomField(scores, transitions);
        SpanDecoder decoder = new SpanDecoder(field, scores.window(), settings.thresholds());
        List<RoleSpan> spans = decoder.spans();
        List<RoleSpan> spare = decoder.spare(Role.CONTENT, LEAST_SPARE, spans);
        return new Linker(scores, settings.none()[0], settings.none()[1]).link(spans, spare);
    }

    /** What the network gives for the pieces of one window, row by row. */
    private record Output(float[] tags, float[] links, float[] marks, float[] pointers) {}

    private Output run(Window window) {
        long[] ids = window.ids();
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), new long[] {1, ids.length});
                OrtSession.Result result = session.run(Map.of("ids", input))) {
            return new Output(
                    floats(result, "tags"),
                    floats(result, "links"),
                    floats(result, "marks"),
                    floats(result, "pointers"));
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed: " + e.getMessage(), e);
        }
    }

    private static float[] floats(OrtSession.Result result, String name) {
        return ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer().array(); // a copy, so it lies on the heap
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the network cannot be closed: " + e.getMessage(), e);
        }
    }
}
