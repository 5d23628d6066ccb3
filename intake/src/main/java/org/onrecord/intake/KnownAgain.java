package org.onrecord.intake;

import java.util.function.UnaryOperator;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Identities;
import org.onrecord.story.Sketch;
import org.onrecord.story.StoryIndex;

/** Knows speakers and stories again from article to article of one run. For one thread. */
public final class KnownAgain implements UnaryOperator<Analysis> {
    private final Identities identities = new Identities();
    private final StoryIndex stories = new StoryIndex();

    /** The same analysis with its speakers' keys and its article's story; to be called in the order of the articles. */
    @Override
    public Analysis apply(Analysis analysis) {
        Analysis known = identities.identify(analysis);
        Article article = known.article();
        return new Analysis(
                article.withStory(stories.add(article.id(), Sketch.of(article))),
                known.speakers(),
                known.attributions(),
                known.forecasts());
    }
}
