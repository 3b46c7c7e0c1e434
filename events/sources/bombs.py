"""What is refused before anything is unfolded: texts made to grow, and rules that never rest."""

import re

from icalendar.prop import vBroken

from .faults import SourceError
from .limits import MOST_EVENTS

MOST_LINES = 150_000
MOST_PARTS = 20_000
MOST_LISTED = 2_000  # dates that one series may name
OFTEN = ("SECONDLY", "MINUTELY", "HOURLY")
SLOW_ENOUGH = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
MOST_INTERVAL = 1_000
CLOCKS = ("BYHOUR", "BYMINUTE", "BYSECOND")


def check_text(text):
    """Raises SourceError for a file that is no calendar, is cut off or is far too big to be one."""
    upper = text.upper()
    if "BEGIN:VCALENDAR" not in upper:
        page = text.lstrip()[:1] == "<"
        raise SourceError(
            "Adressen ger en webbsida, inte en kalender." if page else "Det är ingen kalender."
        )
    begun, ended = (
        len(re.findall(rf"^{word}:VEVENT", upper, re.MULTILINE)) for word in ("BEGIN", "END")
    )
    if "END:VCALENDAR" not in upper[-2000:] or begun != ended:
        raise SourceError("Kalendern är avbruten: slutet saknas.")
    if begun > MOST_EVENTS:
        raise SourceError(f"Kalendern har fler än {MOST_EVENTS} evenemang.")
    if text.count("\n") > MOST_LINES or upper.count("BEGIN:") > MOST_PARTS:
        raise SourceError("Kalendern har för många rader eller delar.")
    check_zones(upper)


def check_zones(upper):
    """A time zone's own rules are unfolded by the library as soon as it reads them."""
    unfolded = re.sub(r"\n[ \t]", "", upper)
    zones = re.findall(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE", unfolded, re.DOTALL)
    for zone in zones:
        if any(f"FREQ={often}" in zone for often in OFTEN):
            raise SourceError("Kalenderns tidszon har en orimlig regel.")


def check_rule(component):
    """Raises SourceError for a rule that we do not unfold."""
    rules = component.get("RRULE", [])
    rules = rules if isinstance(rules, list) else [rules]
    if len(rules) > 1 or "EXRULE" in component:
        raise SourceError("Evenemanget har flera upprepningsregler.")
    if any(isinstance(rule, vBroken) for rule in rules):
        raise SourceError("Evenemangets upprepningsregel går inte att läsa.")
    for rule in rules:
        frequency = [str(word).upper() for word in rule.get("FREQ", [])]
        if len(frequency) != 1 or frequency[0] not in SLOW_ENOUGH:
            raise SourceError("Evenemanget upprepas oftare än en gång om dagen, eller oklart hur.")
        if any(not 1 <= number <= MOST_INTERVAL for number in rule.get("INTERVAL", [])):
            raise SourceError("Evenemanget har ett orimligt mellanrum mellan gångerna.")
        if any(clock in rule for clock in CLOCKS):
            raise SourceError("Evenemanget upprepas flera gånger om dagen.")
    for name in ("RDATE", "EXDATE"):
        if len(listed(component, name)) > MOST_LISTED:
            raise SourceError("Evenemanget räknar upp för många datum.")


def listed(component, name):
    """The moments of RDATE or EXDATE, which may stand in one property or in several."""
    value = component.get(name, [])
    values = value if isinstance(value, list) else [value]
    return [moment.dt for one in values for moment in getattr(one, "dts", [])]
