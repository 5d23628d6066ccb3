package org.onrecord.ingest.input;

/** One thing that comes out of an input: an article, the reason why there is none, or bytes that have to be opened in turn. */
public sealed interface Item permits Ingested, Source {}
