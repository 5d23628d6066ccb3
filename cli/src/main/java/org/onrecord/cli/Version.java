package org.onrecord.cli;

import org.onrecord.Analyst;
import org.onrecord.ModelException;
import picocli.CommandLine.IVersionProvider;

/** Says which versions of everything that may matter in a report of an error. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "onrecord " + (version == null ? "(not packaged)" : version),
            "model " + model(),
            "Java " + System.getProperty("java.vm.version") + " (" + System.getProperty("java.vm.name") + ")",
            System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch")
        };
    }

    /** What we call ourselves on the web (RFC 9110, 10.1.5). */
    static String userAgent() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "Onrecord" : "Onrecord/" + version;
    }

    private static String model() {
        try (Analyst analyst = Analyst.load()) {
            return analyst.model();
        } catch (ModelException e) {
            return "(" + e.getMessage() + ")";
        }
    }
}
