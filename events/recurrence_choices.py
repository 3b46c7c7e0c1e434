"""What an editor chooses ↔ the rule: the one place that knows which rules the choices can show."""

from events import recurrence
from events.recurrence import Rule
from events.rule_words import ORDINALS
from mysite.templatetags.swedish import WEEKDAYS

DAILY, WEEKLY, SAME_DATE = "dag", "vecka", "datum"
LAST_DAY, SAME_WEEKDAY, YEARLY = "sista-dagen", "veckodag", "ar"
HOWS = [
    ("", "Aldrig, det är bara en gång"),
    (DAILY, "Varje dag"),
    (WEEKLY, "Varje vecka på vissa veckodagar"),
    (SAME_DATE, "Varje månad på samma datum"),
    (LAST_DAY, "Varje månad på den sista dagen"),
    (SAME_WEEKDAY, "Varje månad på en viss veckodag"),
    (YEARLY, "Varje år på samma datum"),
]
MOST_APART = 10
INTERVALS = [
    (1, "Varje gång"),
    (2, "Varannan gång"),
    *((number, f"Var {ORDINALS[number]} gång") for number in range(3, MOST_APART + 1)),
]
WEEKDAY_CHOICES = list(zip(recurrence.WEEKDAYS, WEEKDAYS, strict=True))
ORDINAL_CHOICES = [(str(number), ORDINALS[number]) for number in (1, 2, 3, 4, 5, -1)]
FREQUENCIES = {
    DAILY: "DAILY",
    WEEKLY: "WEEKLY",
    SAME_DATE: "MONTHLY",
    LAST_DAY: "MONTHLY",
    SAME_WEEKDAY: "MONTHLY",
    YEARLY: "YEARLY",
}


def rule_of(answers):
    """The rule that the answers mean, as text; they are whole, and the rule recurs."""
    how, weekdays = answers["rule"], ()
    if how == WEEKLY:
        weekdays = tuple(answers["repeat_weekdays"])
    if how == SAME_WEEKDAY:
        weekdays = (f"{answers['repeat_ordinal']}{answers['repeat_weekday']}",)
    chosen = Rule(
        FREQUENCIES[how],
        interval=answers["repeat_interval"],
        weekdays=weekdays,
        month_day=-1 if how == LAST_DAY else None,
        until=answers["repeat_until"],
        count=answers["repeat_count"],
    )
    return str(chosen)


def answers_of(text):
    """The answers that give this rule, or None where no answers do: then it is kept as it is."""
    if not text:
        return {"rule": ""}
    try:
        rule = recurrence.parse(text)
        answers = _answers(rule)
        return answers if rule_of(answers) == str(rule) else None
    except (recurrence.UnknownRuleError, LookupError):
        return None


def _answers(rule):
    first = rule.weekdays[0] if rule.weekdays else ""
    how = {"DAILY": DAILY, "WEEKLY": WEEKLY, "YEARLY": YEARLY, "MONTHLY": SAME_DATE}[rule.frequency]
    if how == SAME_DATE and (first or rule.month_day):
        how = SAME_WEEKDAY if first else LAST_DAY
    if rule.interval > MOST_APART or (how == SAME_WEEKDAY and _ordinal(first) is None):
        raise LookupError(str(rule))
    return {
        "rule": how,
        "repeat_interval": rule.interval,
        "repeat_weekdays": list(rule.weekdays) if how == WEEKLY else [],
        "repeat_ordinal": _ordinal(first) or "",
        "repeat_weekday": first[-2:] if how == SAME_WEEKDAY else "",
        "repeat_until": rule.until,
        "repeat_count": rule.count,
    }


def _ordinal(name):
    return name[:-2] if name[:-2] in dict(ORDINAL_CHOICES) else None
