"""What the front page shows, picked by rule and never by hand: docs/decisions/front-page-rule.md.

* På gång: the next events that are not over, soonest first, those called off included.
* Initiativ som pågår: those under way, the most recently published change first.
* Aktuellt: the newest news.
* Så går det: the indicators that the editor has chosen, with the values that they have.
* The quote: one ambassador a day, in turn.

Nobody can buy or ask for a place, and no editor has to remember to take anything away.
"""

from django.db.models import BooleanField, Count, ExpressionWrapper, F, Window
from django.db.models.functions import Mod, RowNumber
from django.utils import timezone

from ambassadors import consent
from ambassadors.models import AmbassadorIndexPage, AmbassadorPage
from events.models import ArenaIndexPage, CalendarPage, EventPage, Occurrence, WhatsOnPage
from handslaget.indicator_rows import outcomes_of
from handslaget.models import FollowUpPage
from home.models.news import NewsIndexPage, NewsPage
from initiatives import stages
from initiatives.models import InitiativeIndexPage, InitiativePage
from mysite.known_renditions import keep_renditions, with_renditions
from mysite.site_pages import open_site_pages
from mysite.structured_data import web_site
from mysite.visibility import listed

MOST_EVENTS = 4
MOST_INITIATIVES = 3
MOST_NEWS = 3
SECTIONS = {
    "calendar": CalendarPage,
    "arenas": ArenaIndexPage,
    "whats_on": WhatsOnPage,
    "initiatives": InitiativeIndexPage,
    "follow_up": FollowUpPage,
    "news": NewsIndexPage,
    "ambassadors": AmbassadorIndexPage,
}


def sections(request, home, at):
    """Everything on the front page by its name in the template."""
    return {
        "examples": home.suggested_searches,
        "tasks": tasks(request, home),
        "sections": section_addresses(request),
        "events": coming_events(at),
        "initiatives": Initiatives(at),
        "figures": figures(home, at),
        "news": newest_news(at),
        "ambassador": ambassador_of_the_day(at),
        "structured_data": web_site(home, request),
    }


def tasks(request, home):
    """The "Jag vill …" whose page is open to everyone, as text and address.

    Read from the stream's stored form: as blocks, the pages would be fetched once more, drafts too.
    """
    chosen = [block["value"] for block in home.tasks.raw_data]
    keys = [task["page"] for task in chosen if task["page"]]
    pages = {page.pk: page for page in open_site_pages(request, also=keys)}
    return [
        {"text": task["text"], "url": _address(pages[task["page"]], task["query"], request)}
        for task in chosen
        if task["page"] in pages
    ]


def section_addresses(request):
    """Where "Alla initiativ" and its like lead, for the sections that are open."""
    open_pages = {page.specific_class: page for page in open_site_pages(request)}
    return {
        name: open_pages[model].get_url(request)
        for name, model in SECTIONS.items()
        if model in open_pages
    }


def coming_events(at):
    """The next events, each by its next date, soonest first.

    One that is called off keeps its place, so that it is seen.
    """
    dates = Occurrence.objects.of(listed(EventPage.objects.not_over(at), at)).next_of_each(at)
    return list(dates.counting_more(at).for_rows()[:MOST_EVENTS])


class Initiatives:
    """The cards of what is under way and how many there are in each stage, in one go."""

    def __init__(self, at):
        rows = [keep_renditions(row, row.image) for row in _first_in_each_stage(at)]
        under_way = [row for row in rows if stages.is_under_way(row.stage)]
        self.cards = sorted(under_way, key=lambda row: row.place_in_stage)
        self.counts = {row.stage: row.stage_count for row in rows}

    @property
    def total(self):
        return sum(self.counts.values())

    @property
    def stages(self):
        """Each stage that has any: its value, its word, how many."""
        return [
            {"value": stage.value, "label": stage.label, "count": self.counts[stage]}
            for stage in stages.Stage
            if stage in self.counts
        ]


def figures(home, at):
    """How the chosen indicators go, those that lists may name, in the editor's order: one query."""
    keys = [block["value"] for block in home.figures.raw_data if block["type"] == "indicator"]
    found = {row.indicator.pk: row for row in outcomes_of(keys, at)}
    return [found[key] for key in keys if key in found]


def newest_news(at):
    news = listed(NewsPage.objects.all(), at).order_by("-date", "-pk")
    return list(news.defer_streamfields()[:MOST_NEWS])


def ambassador_of_the_day(at):
    """One ambassador who has agreed to be quoted, or None: the next one in turn every day."""
    today = timezone.localdate(at).toordinal()
    quotable = listed(AmbassadorPage.objects.all(), at).filter(
        consent.consented_q(consent.Field.OWN_WORDS, at)
    )
    numbered = quotable.annotate(
        number=Window(RowNumber(), order_by="pk"), quotable=Window(Count("pk"))
    )
    in_turn = numbered.filter(number=Mod(today, F("quotable")) + 1)
    read = with_renditions(in_turn.select_related("portrait"), "portrait")
    person = read.annotate(portrait_may_show=_may_show_portrait(at)).first()
    return person and keep_renditions(person, person.portrait)


def _may_show_portrait(at):
    condition = consent.consented_q(consent.Field.PORTRAIT, at)
    return ExpressionWrapper(condition, output_field=BooleanField())


def _first_in_each_stage(at):
    """At most three initiatives of every stage, each with its place and its stage's count."""
    newest = [F("last_published_at").desc(nulls_last=True), F("pk").desc()]
    return (
        with_renditions(listed(InitiativePage.objects.all(), at))
        .annotate(
            place_in_stage=Window(RowNumber(), partition_by="stage", order_by=newest),
            stage_count=Window(Count("pk"), partition_by="stage"),
        )
        .filter(place_in_stage__lte=MOST_INITIATIVES)
        .select_related("image")
        .prefetch_related("sectors")
        .defer_streamfields()
    )


def _address(page, query, request):
    address = page.get_url(request)
    return f"{address}?{query.lstrip('?')}" if query else address
