package org.onrecord.intake;

import org.onrecord.Article;
import org.onrecord.archive.Arrival;

/** Gets what became of articles that were to be kept. */
@FunctionalInterface
public interface Arrivals {

    /** @param identity what the archive knows the article by, which may be read from another place than before */
    void arrived(Arrival arrival, Article article, String identity);
}
