package org.onrecord.web.speaker;

import org.onrecord.archive.SpeakerArticle;
import org.onrecord.archive.SpeakerCount;
import org.onrecord.web.http.Part;

/** A speaker, and the articles in some of which it may be somebody else. Immutable. */
public record SplitView(SpeakerCount who, Part<SpeakerArticle> articles) {}
