package org.onrecord.cli;

import java.time.format.DateTimeParseException;
import org.onrecord.archive.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** For options that want a day, a month or a year. */
final class PartialDateConverter implements ITypeConverter<PartialDate> {
    @Override
    public PartialDate convert(String value) {
        try {
            return PartialDate.of(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + value + "' is no date (2016, 2016-09 and 2016-09-30 are)");
        }
    }
}
