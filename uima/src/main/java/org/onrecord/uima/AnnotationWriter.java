package org.onrecord.uima;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Span;
import org.onrecord.Speaker;

/** Adds the attributions of an analysis to the CAS whose text was read. */
final class AnnotationWriter {
    private final CAS cas;
    private final Analysis analysis;
    private final Utf16Offsets offsets;
    private final Type type;
    private final Map<String, String> names;

    AnnotationWriter(CAS cas, Analysis analysis) {
        this.cas = cas;
        this.analysis = analysis;
        offsets = new Utf16Offsets(analysis.article().text());
        type = cas.getTypeSystem().getType("org.onrecord.uima.Attribution");
        names = analysis.speakers().stream().collect(Collectors.toMap(Speaker::id, Speaker::name));
    }

    void write() {
        analysis.attributions().forEach(this::write);
    }

    private void write(Attribution attribution) {
        List<Span> spans = Stream.of(attribution.source(), attribution.cue(), attribution.content())
                .flatMap(List::stream)
                .sorted()
                .toList();
        int begin = offsets.begin(spans.get(0));
        int end = spans.stream().mapToInt(offsets::end).max().orElse(begin);
        AnnotationFS annotation = cas.createAnnotation(type, begin, end);
        annotation.setFeatureValue(feature("source"), parts(attribution.source()));
        annotation.setFeatureValue(feature("cue"), parts(attribution.cue()));
        annotation.setFeatureValue(feature("content"), parts(attribution.content()));
        annotation.setFeatureValue(feature("speakers"), names(attribution.speakers()));
        annotation.setStringValue(feature("kind"), attribution.kind().name());
        annotation.setStringValue(
                feature("determinacy"), attribution.determinacy().name());
        annotation.setStringValue(
                feature("stance"), attribution.stance().value().name());
        annotation.setDoubleValue(feature("confidence"), attribution.confidence());
        cas.addFsToIndexes(annotation);
    }

    private Feature feature(String name) {
        return type.getFeatureByBaseName(name);
    }

    /** The parts are not in the index: there an annotation is a whole attribution. */
    @SuppressWarnings("unchecked") // UIMA's own method does not say what is in its array
    private ArrayFS<AnnotationFS> parts(List<Span> spans) {
        ArrayFS<AnnotationFS> array = cas.createArrayFS(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            array.set(i, cas.createAnnotation(cas.getAnnotationType(), offsets.begin(span), offsets.end(span)));
        }
        return array;
    }

    /** WRITER and GENERIC have no other names. */
    private StringArrayFS names(List<String> speakers) {
        StringArrayFS array = cas.createStringArrayFS(speakers.size());
        for (int i = 0; i < speakers.size(); i++) {
            String speaker = speakers.get(i);
            array.set(i, names.getOrDefault(speaker, speaker));
        }
        return array;
    }
}
