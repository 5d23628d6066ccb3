package org.onrecord.export;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table in CSV (RFC 4180) that opens in a spreadsheet without harm: what would be a formula there gets an apostrophe in front,
 * which spreadsheets take for "this is text" (OWASP, "CSV Injection"). For one thread.
 */
public final class CsvTable {
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r]", Pattern.DOTALL);

    private final CSVPrinter printer;

    /** Writes the header. */
    public CsvTable(Appendable out, List<String> header) throws IOException {
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(header);
    }

    /** @param cells as many as the header has */
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CsvTable::harmless));
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).find() ? "'" + cell : cell;
    }
}
