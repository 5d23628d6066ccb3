package org.onrecord;

/**
 * Somebody who may be the speaker of an attribution whose speaker is not decided. Immutable and thread-safe.
 *
 * @param speaker the id of one of the analysis's speakers
 * @param probability that it is this one, from 0 to 1
 */
public record Candidate(String speaker, double probability) {}
