package org.onrecord.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time as people write it for a program: "15m", "2h", "1d". */
final class Interval implements ITypeConverter<Duration> {
    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,4})([mhd])");

    @Override
    public Duration convert(String value) {
        Matcher written = WRITTEN.matcher(value.strip().toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            throw new TypeConversionException("'" + value + "' is no time such as 15m, 2h or 1d");
        }
        long number = Long.parseLong(written.group(1));
        return switch (written.group(2)) {
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
