package org.onrecord.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A year, a month or a day, as people give them: 2016, 2016-09, 2016-09-30. Immutable.
 *
 * @param text in ISO 8601
 * @param lastDay of the year or the month
 */
record PartialDate(String text, LocalDate lastDay) {

    static PartialDate of(String text) {
        return new PartialDate(
                text,
                switch (text.length()) {
                    case 4 -> LocalDate.parse(text + "-12-31");
                    case 7 -> YearMonth.parse(text).atEndOfMonth();
                    default -> LocalDate.parse(text);
                });
    }

    /** For options. */
    static final class Converter implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String value) {
            try {
                return of(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no date (2016, 2016-09 and 2016-09-30 are)");
            }
        }
    }

    /** For options that want a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no day (2016-09-30 is)");
            }
        }
    }
}
