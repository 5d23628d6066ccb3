package org.onrecord.spark;

import org.apache.spark.sql.SparkSession;
import org.onrecord.Analyst;
import org.onrecord.ModelException;
import picocli.CommandLine.IVersionProvider;

/** Says which versions of everything that may matter in a report of an error. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "onrecord " + of(Version.class),
            "model " + model(),
            "Spark " + of(SparkSession.class),
            "Java " + System.getProperty("java.vm.version") + " (" + System.getProperty("java.vm.name") + ")",
            System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch")
        };
    }

    /** What the manifest of a class's jar says. */
    private static String of(Class<?> type) {
        String version = type.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    private static String model() {
        try (Analyst analyst = Analyst.load()) {
            return analyst.model();
        } catch (ModelException e) {
            return "(" + e.getMessage() + ")";
        }
    }
}
