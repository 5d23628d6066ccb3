package org.onrecord.archive;

/**
 * A judgement on a forecast that another model does not find any more. Immutable.
 *
 * @param article the identity of the article in which it stood
 * @param words what it said
 */
public record LostJudgement(Resolution resolution, String article, String words) {}
