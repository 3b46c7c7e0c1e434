"""When one date takes place, in a line of plain text, where no template writes it."""

from mysite.templatetags.swedish import (
    swedish_date,
    swedish_dates,
    swedish_times,
    swedish_weekday,
)


def when(date):
    """One day or several, with times or all day: "Tisdag 2 mars 2027 kl. 7.30–9.00"."""
    if date.all_day:
        days = swedish_dates(date.starts_on, date.ends_on)
        return f"{days}, hela {'dagarna' if date.lasts_days else 'dagen'}"
    if date.lasts_days:
        return f"{_moment(date.starts_at)} – {_moment(date.ends_at)}"
    day = f"{swedish_weekday(date.starts_on).capitalize()} {swedish_date(date.starts_on)}"
    return f"{day} {swedish_times(date.starts_at, date.ends_at)}"


def _moment(instant):
    return f"{swedish_date(instant)} {swedish_times(instant)}"
