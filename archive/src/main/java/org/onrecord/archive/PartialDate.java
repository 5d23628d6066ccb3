package org.onrecord.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A year, a month or a day, as people give them: 2016, 2016-09, 2016-09-30. Immutable.
 *
 * @param text in ISO 8601
 * @param lastDay of the year or the month
 */
public record PartialDate(String text, LocalDate lastDay) {

    /** @throws DateTimeParseException if it is none */
    public static PartialDate of(String text) {
        return new PartialDate(
                text,
                switch (text.length()) {
                    case 4 -> LocalDate.parse(text + "-12-31");
                    case 7 -> YearMonth.parse(text).atEndOfMonth();
                    default -> LocalDate.parse(text);
                });
    }
}
