package org.onrecord.archive;

import org.onrecord.Metadata;

/**
 * An article in a list: its newest version, and how much there is of it. Immutable.
 *
 * @param identity its canonical address, else where it was read from
 * @param statements how many stand in it, those that are copies included
 * @param speakers how many make them, named or not
 * @param versions how often it was kept in another form
 * @param copies how many other articles of its story there are
 */
public record ListedArticle(
        String identity, Metadata metadata, int statements, int speakers, int versions, int copies) {}
