package org.onrecord.forecast;

import java.time.LocalDate;

/** So many units. */
record Length(double count, Unit unit) {
    LocalDate after(LocalDate day) {
        return unit.after(day, count);
    }

    LocalDate before(LocalDate day) {
        return unit.after(day, -count);
    }

    /** What one means by "in two months" or "two months after": the month around that day. */
    Days around(LocalDate day) {
        return Grain.meantBy(Math.min(count, 1) * unit.lengthInDays()).around(day);
    }
}
