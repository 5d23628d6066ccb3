package org.onrecord.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Identities;
import org.onrecord.story.Sketch;
import org.onrecord.story.StoryIndex;

/** Keeps the analyses of a run, with their speakers known again and the copies of one article in one story. */
final class CollectedAnalyses implements Consumer<Analysis> {
    private final double minConfidence;
    private final Identities identities = new Identities();
    private final StoryIndex stories = new StoryIndex();
    private final List<Analysis> analyses = new ArrayList<>();

    /** @param minConfidence less certain attributions are not kept */
    CollectedAnalyses(double minConfidence) {
        this.minConfidence = minConfidence;
    }

    @Override
    public void accept(Analysis analysis) {
        Analysis known = identities.identify(analysis);
        Article article = known.article();
        analyses.add(new Analysis(
                article.withStory(stories.add(article.id(), Sketch.of(article))),
                known.speakers(),
                known.attributions().stream()
                        .filter(attribution -> attribution.confidence() >= minConfidence)
                        .toList(),
                known.forecasts()));
    }

    List<Analysis> analyses() {
        return analyses;
    }
}
