package org.onrecord;

/**
 * Somebody who may be the speaker of an attribution whose speaker is not decided.
 *
 * @param speaker the id of one of the analysis's speakers
 * @param probability from 0 to 1
 */
public record Candidate(String speaker, double probability) {}
