"""Every public indicator with its values, for the follow-up page, its files and the yearly report."""

from django.apps import apps
from django.db.models import F

from mysite.visibility import listed

from .outcome import Outcome

VALUE_FIELDS = ("year", "value", "note", "method_break", "counted_at")
# Name in the files → words for people. One row is one value, or an indicator that has none.
HEADINGS = {
    "indicator": "Indikator",
    "slug": "Kortnamn",
    "question": "Fråga",
    "authority_area": "Myndighetsområde",
    "year": "År",
    "measurement": "Mätning",
    "value": "Värde",
    "unit": "Enhet",
    "scale_min": "Skala från",
    "scale_max": "Skala till",
    "good_direction": "Bra riktning",
    "target": "Mål",
    "method_break": "Metodbyte",
    "note": "Anmärkning",
    "source": "Källa",
    "source_url": "Länk till källan",
    "definition": "Definition",
    "if_it_falls": "Om det går åt fel håll",
    "responsible": "Ansvarig",
}


def indicator_rows(at):
    """The outcomes of all listed indicators, by question and then in the page tree's order.

    Two queries. ``data_rows`` says the same as plain rows.
    """
    model = apps.get_model("handslaget", "IndicatorPage")
    pages = listed(model.objects.all(), at).order_by("path")
    order = list(model.Question)
    found = sorted(
        pages.prefetch_related("measurements"), key=lambda page: order.index(page.question)
    )
    return [Outcome(page, page.measurements.all(), at) for page in found]


def outcomes_of(keys, at):
    """The outcomes of the listed indicators among ``keys``, in one query: for a few of them."""
    pages = apps.get_model("handslaget", "IndicatorPage").objects.filter(pk__in=keys)
    measured = {f"measured_{name}": F(f"measurements__{name}") for name in VALUE_FIELDS}
    rows = listed(pages, at).annotate(**measured)
    found = {}
    for row in rows.order_by("path"):
        found.setdefault(row.pk, (row, []))[1].extend(_measurement(row))
    return [Outcome(page, measurements, at) for page, measurements in found.values()]


def _measurement(row):
    """The measurement that came along with the row, if there is any."""
    fields = {name: getattr(row, f"measured_{name}") for name in VALUE_FIELDS}
    measurement = apps.get_model("handslaget", "Measurement")
    return [measurement(**fields)] if fields["value"] is not None else []


def by_question(rows):
    """The six questions in their order, each with its rows, also when it has none."""
    return [
        (question, [row for row in rows if row.indicator.question == question])
        for question in apps.get_model("handslaget", "IndicatorPage").Question
    ]


def data_rows(rows):
    """The rows of the files, by the names of HEADINGS."""
    return [data for row in rows for data in _data(row)]


def _data(row):
    about = _about(row.indicator)
    if not row.values:
        return [{**about, "year": None, "measurement": "mäts ej", "value": None}]
    return [
        {
            **about,
            "year": one.year,
            "measurement": one.label,
            "value": one.value,
            "method_break": one.method_break,
            "note": one.note,
        }
        for one in row.values
    ]


def _about(page):
    return {
        "indicator": page.title,
        "slug": page.slug,
        "question": page.get_question_display(),
        "authority_area": page.get_authority_area_display(),
        "unit": page.unit,
        "scale_min": page.scale_min,
        "scale_max": page.scale_max,
        "good_direction": page.get_good_direction_display(),
        "target": page.target,
        "source": page.source,
        "source_url": page.source_url or None,
        "definition": page.whole_definition,
        "if_it_falls": page.if_it_falls.strip() or None,
        "responsible": page.responsible,
    }
