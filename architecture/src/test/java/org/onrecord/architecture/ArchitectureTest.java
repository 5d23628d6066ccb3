package org.onrecord.architecture;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Bytes go through one door after the other, and nothing points back: the table in docs/architecture.md, row by row. What no row
 * names – a command by the page, an optional module by anybody – nobody uses.
 */
@AnalyzeClasses(packages = "org.onrecord", importOptions = WrittenClasses.class)
class ArchitectureTest {
    private static final Part CARPET = Part.of("Carpet", "com.jerolba.carpet..");
    private static final Part COMMONS_COMPRESS = Part.of("Commons Compress", "org.apache.commons.compress..");
    private static final Part COMMONS_CSV = Part.of("Commons CSV", "org.apache.commons.csv..");
    private static final Part COMMONS_IO = Part.of("Commons IO", "org.apache.commons.io..");
    private static final Part CRAWLER_COMMONS = Part.of("crawler-commons", "crawlercommons..");
    private static final Part HADOOP = Part.of("Hadoop", "org.apache.hadoop..");
    private static final Part HTTP_SERVER = Part.of("Java's web server", "com.sun.net.httpserver");
    private static final Part JACKSON = Part.of("Jackson", "tools.jackson..", "com.fasterxml.jackson.annotation..");
    private static final Part JAVALIN =
            Part.of("Javalin", "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "kotlin..");
    private static final Part JAVA_DIFF_UTILS = Part.of("java-diff-utils", "com.github.difflib..");
    private static final Part JMH = Part.of("JMH", "org.openjdk.jmh..");
    private static final Part JSOUP = Part.of("jsoup", "org.jsoup..");
    private static final Part JTE = Part.of("JTE", "gg.jte..");
    private static final Part JWARC = Part.of("jwarc", "org.netpreserve.jwarc..");
    private static final Part MIME4J = Part.of("Mime4j", "org.apache.james.mime4j..");
    private static final Part ONNX_RUNTIME = Part.of("ONNX Runtime", "ai.onnxruntime..");
    private static final Part PARQUET_FILES = Part.of("Apache Parquet", "org.apache.parquet..");
    private static final Part PICOCLI = Part.of("picocli", "picocli..");
    private static final Part PROGRESSBAR = Part.of("progressbar", "me.tongfei.progressbar..");
    private static final Part SIGNALS = Part.of("signals", "sun.misc");
    private static final Part SPARK_ITSELF = Part.of("Apache Spark", "org.apache.spark..", "scala..");
    private static final Part SQLITE = Part.of("SQLite", "org.sqlite..");
    private static final Part TIKA = Part.of("Tika", "org.apache.tika..");
    private static final Part UIMA_ITSELF = Part.of("Apache UIMA", "org.apache.uima..");

    private static final Part DOCUMENTS = Part.of("documents", "org.onrecord.ingest.documents..");
    private static final Part INGEST =
            Part.of("ingest", "org.onrecord.ingest..").without(DOCUMENTS);
    private static final Part STORY = Part.of("story", "org.onrecord.story..");
    private static final Part ARCHIVE = Part.of("archive", "org.onrecord.archive..");
    private static final Part WATCH = Part.of("watch", "org.onrecord.watch..");
    private static final Part EXPORT = Part.of("export", "org.onrecord.export..");
    private static final Part TABLE = Part.of("table", "org.onrecord.table..");
    private static final Part SPARK = Part.of("spark", "org.onrecord.spark..");
    private static final Part PARQUET = Part.of("parquet", "org.onrecord.parquet..");
    private static final Part INTAKE = Part.of("intake", "org.onrecord.intake..");
    private static final Part WEB = Part.of("web", "org.onrecord.web..");
    private static final Part CLI = Part.of("cli", "org.onrecord.cli..");
    private static final Part UIMA = Part.of("uima", "org.onrecord.uima..");
    private static final Part BENCH = Part.of("bench", "org.onrecord.bench..");

    /** What core exports: its front door and the record's own words. */
    private static final Part CORE = Part.of("core", "org.onrecord");

    private static final Part TEXT = Part.of("core's tokens", "org.onrecord.text");

    /** A package of core's has no common name, so the inside of core is what the other modules are not. */
    private static final Part READING = Part.of("core's inside", "org.onrecord..")
            .without(
                    CORE, TEXT, INGEST, DOCUMENTS, STORY, ARCHIVE, WATCH, EXPORT, TABLE, SPARK, PARQUET, INTAKE, WEB,
                    CLI, UIMA, BENCH);

    @ArchTest
    static final ArchRule core = CORE.mayUse(TEXT, READING);

    @ArchTest
    static final ArchRule text = TEXT.mayUse(CORE);

    @ArchTest
    static final ArchRule reading = READING.mayUse(CORE, TEXT, ONNX_RUNTIME);

    @ArchTest
    static final ArchRule ingest = INGEST.mayUse(CORE, JSOUP, JACKSON, JWARC, COMMONS_COMPRESS, MIME4J);

    @ArchTest
    static final ArchRule documents = DOCUMENTS.mayUse(CORE, INGEST, TIKA, MIME4J, JSOUP, COMMONS_IO);

    @ArchTest
    static final ArchRule story = STORY.mayUse(CORE);

    @ArchTest
    static final ArchRule archive = ARCHIVE.mayUse(CORE, STORY, SQLITE, JACKSON);

    @ArchTest
    static final ArchRule watch = WATCH.mayUse(CORE, INGEST, JSOUP, CRAWLER_COMMONS);

    /** Texts as tokens are for the columns in which these stand. */
    @ArchTest
    static final ArchRule export = EXPORT.mayUse(CORE, TEXT, STORY, ARCHIVE, JACKSON, COMMONS_CSV);

    @ArchTest
    static final ArchRule table = TABLE.mayUse(CORE);

    @ArchTest
    static final ArchRule spark =
            SPARK.mayUse(CORE, INGEST, STORY, TABLE, SPARK_ITSELF, HADOOP, PARQUET_FILES, PICOCLI);

    @ArchTest
    static final ArchRule parquet = PARQUET.mayUse(CORE, TABLE, EXPORT, ARCHIVE, CARPET, PARQUET_FILES);

    @ArchTest
    static final ArchRule intake = INTAKE.mayUse(CORE, INGEST, WATCH, STORY, ARCHIVE, TABLE);

    @ArchTest
    static final ArchRule web =
            WEB.mayUse(CORE, INGEST, STORY, ARCHIVE, WATCH, EXPORT, INTAKE, JAVALIN, JTE, JAVA_DIFF_UTILS, JACKSON);

    @ArchTest
    static final ArchRule cli = CLI.mayUse(
            CORE, INGEST, STORY, ARCHIVE, WATCH, EXPORT, TABLE, INTAKE, WEB, PICOCLI, PROGRESSBAR, JACKSON, SIGNALS);

    @ArchTest
    static final ArchRule uima = UIMA.mayUse(CORE, UIMA_ITSELF);

    @ArchTest
    static final ArchRule bench = BENCH.mayUse(CORE, TEXT, STORY, ARCHIVE, EXPORT, WEB, JMH, HTTP_SERVER);
}
