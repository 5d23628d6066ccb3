package org.onrecord.web.chart;

/**
 * So many go from one to another. Immutable.
 *
 * @param address where to find what is counted
 */
public record Flow(End from, End to, int value, String address) {

    /**
     * Where a flow comes from, or goes to.
     *
     * @param key tells it from others on its side
     */
    public record End(String key, String name, String address) {}
}
