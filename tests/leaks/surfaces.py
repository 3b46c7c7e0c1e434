"""Every place of the public site where a page may be named, and how to read it.

A new address or page type needs a row here: test_coverage.py fails until it has one.
"""

import re
from dataclasses import dataclass, field
from html import unescape

from django.utils import timezone

from . import canaries

# Address names of the resolver that the public can reach, and the surface that covers each.
ADDRESSES = {
    "search": "search",
    "search_atom": "search feed",
    "search_suggestions": "search suggestions",
    "sitemap": "sitemap",
    "robots": "robots",
    "security_txt": "security.txt",
    "favicon": "favicon",
    "calendar_feed": "calendar feed",
    "calendar_atom": "calendar feed, atom",
    "calendar_json": "calendar feed, json",
    "event_file": "event files",
    "whats_on_feed": "what is on, feed",
    "wagtail_serve": "pages",
    "wagtaildocs_serve": "documents, in test_documents.py",
    "wagtaildocs_authenticate_with_password": "documents, in test_documents.py",
    "wagtailcore_authenticate_with_password": "direct address, in test_direct_address.py",
    "wagtailcore_login": "login page",
}
# Kind of canary, or "host"/"section"/"front", that stands for each page type.
PAGE_TYPES = {
    "home.HomePage": "front",
    "home.TextPage": "text",
    "home.ContactPage": "section",
    "home.NewsIndexPage": "section",
    "home.NewsPage": "news",
    "handslaget.OrganisationIndexPage": "section",
    "handslaget.OrganisationPage": "organisation",
    "ambassadors.AmbassadorIndexPage": "section",
    "ambassadors.AmbassadorPage": "ambassador",
    "initiatives.InitiativeIndexPage": "section",
    "initiatives.InitiativePage": "initiative",
    "initiatives.InvestmentIndexPage": "section",
    "initiatives.InvestmentPage": "investment",
    "events.CalendarPage": "section",
    "events.EventPage": "event",
    "events.WhatsOnPage": "section",
    "events.ArenaIndexPage": "section",
    "events.ArenaPage": "arena",
    "handslaget.YearlyReportPage": "report",
    "handslaget.FollowUpPage": "section",
    "handslaget.IndicatorPage": "indicator",
    "handslaget.ActionPage": "action",
    "handslaget.HandslagPage": "section",
    "handslaget.ProgrammeSectionPage": "section",
    "handslaget.GoalAreaPage": "host",
    "handslaget.DirectionPage": "host",
    "handslaget.TrackPage": "host",
    "handslaget.ResponsibilityMatrixPage": "section",
    "handslaget.RoadmapPage": "section",
    "handslaget.CouncilPage": "host",
    "events.CouncilMeetingPage": "meeting",
}
# Routes within a page, and the surface that covers each.
ROUTES = {
    ("events.CalendarPage", "index_route"): "list of event",
    ("events.CalendarPage", "upcoming"): "list of event",
    ("events.CalendarPage", "archive"): "archive",
    ("events.CalendarPage", "month"): "month",
    ("events.CalendarPage", "this_month"): "month now",
    ("events.CalendarPage", "subscribe"): "subscribe",
    ("events.CalendarPage", "embed"): "embedded list",
    ("handslaget.FollowUpPage", "index_route"): "follow-up",
    ("handslaget.FollowUpPage", "gaps"): "what is lacking",
    ("handslaget.FollowUpPage", "excel"): "follow-up, excel",
    ("handslaget.FollowUpPage", "csv"): "follow-up, csv",
    ("handslaget.FollowUpPage", "json"): "follow-up, json",
    ("handslaget.IndicatorPage", "index_route"): "indicator",
    ("handslaget.IndicatorPage", "excel"): "indicator, excel",
    ("handslaget.IndicatorPage", "csv"): "indicator, csv",
    ("handslaget.IndicatorPage", "json"): "indicator, json",
    ("handslaget.HandslagPage", "index_route"): "agreement",
    ("handslaget.HandslagPage", "version"): "agreement, an earlier version",
    ("handslaget.ResponsibilityMatrixPage", "index_route"): "matrix",
    ("handslaget.ResponsibilityMatrixPage", "excel"): "matrix, excel",
    ("handslaget.ResponsibilityMatrixPage", "csv"): "matrix, csv",
    ("handslaget.ResponsibilityMatrixPage", "json"): "matrix, json",
}
LISTS = {
    "news": "/aktuellt/",
    "organisation": "/organisationer/",
    "initiative": "/initiativ/",
    "investment": "/investera/",
    "ambassador": "/ambassadorer/",
    "event": "/kalender/",
    "arena": "/arenor/",
}


@dataclass
class Surface:
    """An address to read, and the kinds of public canary that must be named there by this field.

    ``asked`` is a word that the reader wrote in the address and so knows: the answer may repeat it.
    """

    name: str
    path: str
    shows: dict = field(default_factory=dict)
    status: int = 200
    asked: str = ""


def fixed():
    """Surfaces that do not depend on the canaries' addresses."""
    everything = dict.fromkeys(canaries.FACTORIES, "slug")
    soon, past = canaries.EVENT_DAY, timezone.localdate() - canaries.AGO
    yield Surface("front page", "/")
    yield Surface("front page, unknown parameters", "/?vy=allt&preview=1")
    yield Surface("sitemap", "/sitemap.xml", everything)
    yield Surface("robots", "/robots.txt")
    yield Surface("security.txt", "/.well-known/security.txt")
    yield Surface("favicon", "/favicon.ico", status=302)
    yield Surface("login page", "/_util/login/")
    yield Surface("not found", "/finns-inte/", status=404)
    happens = dict.fromkeys(["event", "meeting"], "title")
    yield Surface("what is on, offers", "/pa-gang/?typ=sista-dag", {"investment": "title"})
    yield Surface("what is on, events", "/pa-gang/?typ=evenemang", {"event": "title"})
    yield Surface("what is on, the council", "/pa-gang/?typ=radsmote", {"meeting": "title"})
    yield Surface("what is on", "/pa-gang/")
    yield Surface("what is on, feed", "/pa-gang.ics", {**happens, "investment": "title"})
    yield from feeds(happens)
    yield Surface("month", f"/kalender/manad/{soon.year}/{soon.month}/", happens)
    yield Surface(
        "month gone by", f"/kalender/manad/{past.year}/{past.month}/", {"pastevent": "title"}
    )
    yield Surface("month now", "/kalender/manad/")
    yield Surface("archive", "/kalender/arkiv/", {"pastevent": "title"})
    yield Surface("contact", "/kontakt/")
    yield from follow_up()
    yield from programme()
    for kind, path in LISTS.items():
        yield Surface(f"list of {kind}", path, {kind: "title"})
        yield Surface(f"list of {kind}, page 2", f"{path}?sida=2")
        yield Surface(f"list of {kind}, by words", f"{path}?ord=kanarie")


def feeds(happens):
    """The calendar in every form, whole and by the choices that lead to pages, and its own pages."""
    held = {**happens, "pastevent": "title"}
    for form, shows in {"": held, ", atom": happens, ", json": held}.items():
        path = f"/kalender.{form[2:] or 'ics'}"
        yield Surface(f"calendar feed{form}", path, shows)
        yield Surface(f"calendar feed{form}, further back", f"{path}?from=2020-01-01", shows)
        yield Surface(f"calendar feed{form}, by words", f"{path}?ord=kanarie")
        for state in ("draft", "login", "expired"):
            for name, kind in (("initiativ", "initiative"), ("arrangor", "organisation")):
                slug = canaries.word(state, kind, "slug")
                address = f"{path}?{name}={slug}"
                yield Surface(f"calendar feed{form}, by a hidden one", address, asked=slug)
    yield Surface("subscribe", "/kalender/prenumerera/")
    yield Surface("embedded list", "/kalender/badda-in/?antal=50", happens)


def programme():
    """The agreement, its parts that are made from data, and the files of those."""
    shown = {"action": "title"}
    yield Surface("agreement", "/handslaget/", shown)
    yield Surface("agreement, an earlier version", "/handslaget/versioner/utkast/")
    yield Surface("insatser", "/handslaget/insatser/", shown)
    yield Surface("road map", "/handslaget/fardplan/", shown)
    yield Surface("matrix", "/handslaget/ansvar/", shown)
    for form in ("excel", "csv", "json"):
        yield Surface(f"matrix, {form}", f"/handslaget/ansvar/{form}/", shown)


def follow_up():
    """The follow-up, one indicator, and the files of both."""
    public = canaries.word("public", "indicator", "slug")
    yield Surface("follow-up", "/uppfoljning/", {"indicator": "title", "report": "title"})
    yield Surface("indicator", f"/uppfoljning/{public}/", {"indicator": "title"})
    yield Surface("what is lacking", "/uppfoljning/saknas/", {"indicator": "title"})
    for form in ("excel", "csv", "json"):
        shown = {"indicator": "title"}
        yield Surface(f"follow-up, {form}", f"/uppfoljning/{form}/", shown)
        yield Surface(f"indicator, {form}", f"/uppfoljning/{public}/{form}/", shown)


def referring(hosts):
    """Public pages that refer to canaries."""
    related = {"text": dict.fromkeys(set(canaries.FACTORIES), "title")}
    related["organisation"] = dict.fromkeys(
        ["initiative", "investment", "event", "meeting", "ambassador"], "title"
    )
    related["links in a block"] = related["links in a field"] = dict.fromkeys(
        canaries.FACTORIES, "slug"
    )
    related["home"] = {"indicator": "title"}
    hanging = ["initiative", "event", "pastevent", "meeting", "indicator"]
    related["action"] = dict.fromkeys(hanging, "title")
    for word in ("goal area", "direction", "track"):
        related[word] = dict.fromkeys([*hanging, "action", "news"], "title")
    related["arena"] = dict.fromkeys(["event", "pastevent", "meeting"], "title")
    related["arena of public"] = {"organisation": "title"}
    related["event on the arena: public"] = {"arena": "title"}
    related["council"] = {"organisation": "title", "meeting": "slug"}  # it is told by its theme
    related["council meeting"] = {"initiative": "title"}
    related["indicator for the insats: public"] = {"action": "title"}
    related["initiative"] = dict.fromkeys(["event", "meeting", "organisation"], "title")
    for name, page in hosts.items():
        yield Surface(f"host: {name}", page.url, related.get(name, {}))


def searches():
    """The search for the word that every canary carries: each type, each page of hits."""
    everything = dict.fromkeys(canaries.FACTORIES, "title")
    for number in range(1, 4):
        yield Surface(f"search, page {number}", f"/sok/?q={canaries.COMMON}&sida={number}")
    kinds = {
        "initiativ": ["initiative"],
        "investeringar": ["investment"],
        "evenemang": ["event", "pastevent", "meeting"],
        "arenor": ["arena"],
        "ambassadorer": ["ambassador"],
        "organisationer": ["organisation"],
        "nyheter": ["news"],
        "insatser": ["action"],
        "indikatorer": ["indicator"],
        "sidor": ["text", "report"],
    }
    for slug, names in kinds.items():
        shown = {name: everything[name] for name in names}
        yield Surface(f"search, {slug}", f"/sok/?q={canaries.COMMON}&typ={slug}", shown)
        yield Surface(f"search feed, {slug}", f"/sok/atom/?q={canaries.COMMON}&typ={slug}", shown)
    yield Surface("search suggestions", "/sok/forslag/?q=zq")
    yield Surface("search feed", f"/sok/atom/?q={canaries.COMMON}")
    yield Surface("search, what was meant", f"/sok/?q={canaries.COMMON[:-1]}")


def public_pages(pages):
    """The public canaries' own pages, and those live with a draft that nobody may see."""
    for (state, kind), page in pages.items():
        if state in {"public", "edited"}:
            shown = {kind: "title"} if state == "public" else {}
            yield Surface(f"own page: {state} {kind}", page.url, shown)
            if kind in {"event", "pastevent", "meeting"}:
                path = f"{page.url.rstrip('/')}.ics"
                yield Surface(f"event file: {state} {kind}", path, shown)


def old_addresses(pages):
    """They lead on to what is open, and say nothing of the rest; a lapsed offer stays at its address."""
    for (state, kind), page in pages.items():
        if page and state != "lapsed":
            shown = {kind: "slug"} if state == "public" else {}
            status = 301 if state in {"public", "edited"} else 404
            yield Surface(f"old address: {state} {kind}", old_path(state, kind), shown, status)


def old_path(state, kind):
    return f"/gammal/{state}/{kind}/"


def text_of(answer):
    """All that an answer says: body and headers, unfolded and unescaped, in lower case."""
    body = answer.content.decode("utf-8", "replace")
    body = re.sub(r"\r\n[ \t]", "", body)
    headers = " ".join(f"{name}: {value}" for name, value in answer.headers.items())
    return unescape(f"{headers}\n{body}").lower()
