package org.onrecord.web.api;

/**
 * One thing that programs may ask or order. Immutable.
 *
 * @param method "GET"
 * @param path under {@code /api/v1}, "/speakers/{key}"
 * @param topic what it is about
 * @param summary what it does, in a few words
 */
public record Operation(String method, String path, String topic, String summary) {}
