"""What a visitor has chosen beside the words, and what else there is to choose, with counts."""

from dataclasses import dataclass

from mysite.date_fields import DATE_MESSAGE
from mysite.listing import Chip, FacetView, Option
from mysite.templatetags.swedish import swedish_date

from .address import address
from .kinds import KINDS
from .wanted import ORDERS

LONGEST = 40  # characters of a day that could not be read, said back


@dataclass(frozen=True)
class Day:
    """A field for a day: what stands in it, and what is wrong with it."""

    name: str
    label: str
    value: str
    fault: str


class Choices:
    """For the templates of other lists too: ``path`` is the search without what is chosen."""

    def __init__(self, wanted, found, data):
        self.wanted, self.found = wanted, found
        self.since = _day("fran", "Från och med", wanted.since, data)
        self.until = _day("till", "Till och med", wanted.until, data)

    @property
    def path(self):
        chosen = {"kind": None, "place": None, "since": None, "until": None}
        return address(self.wanted, **chosen, number=1)

    @property
    def chips(self):
        wanted = self.wanted
        chosen = {
            "kind": wanted.kind and wanted.kind.label,
            "place": wanted.place and wanted.place.name,
            "since": wanted.since and f"Från {swedish_date(wanted.since)}",
            "until": wanted.until and f"Till {swedish_date(wanted.until)}",
        }
        return [
            Chip(label, address(wanted, **{name: None}, number=1))
            for name, label in chosen.items()
            if label
        ]

    @property
    def facets(self):
        views = [self._kinds(), self._places()]
        return [view for view in views if len(view.options) > 1]

    @property
    def orders(self):
        return [
            Option(value, label, None, value == self.wanted.order)
            for value, label in ORDERS.items()
        ]

    def _kinds(self):
        counts, chosen = self.found.kinds, self.wanted.kind
        everything = Option("", "Alla typer", counts.total(), chosen is None)
        kinds = (kind for kind in KINDS if counts[kind] or kind == chosen)
        options = [Option(one.slug, one.label, counts[one], one == chosen) for one in kinds]
        return FacetView("typ", "Typ", [everything, *options])

    def _places(self):
        counts, chosen = dict(self.found.places), self.wanted.place
        places = list(counts) if chosen is None or chosen in counts else [*counts, chosen]
        options = [Option(one.slug, one.name, counts.get(one, 0), one == chosen) for one in places]
        return FacetView("ort", "Ort", [Option("", "Alla orter", None, chosen is None), *options])


def _day(name, label, day, data):
    typed = data.get(name, "").replace("\0", "").strip()
    fault = DATE_MESSAGE if typed and not day else ""
    return Day(name, label, typed[:LONGEST], fault)
