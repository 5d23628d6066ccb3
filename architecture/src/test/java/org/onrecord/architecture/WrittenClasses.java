package org.onrecord.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/**
 * What somebody wrote, tests apart: neither their classes, wherever they are built to (ArchUnit's own option knows but
 * {@code target/test-classes}), nor those that JMH writes.
 */
final class WrittenClasses implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return !location.contains("/test-classes/") && !location.contains("/jmh_generated/");
    }
}
