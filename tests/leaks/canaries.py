"""Pages in every state, each with words of its own that nobody else has: if a word shows, it leaked.

A word is "zq" + state + kind + field in lower case, so that it passes through slugs, addresses and
iCalendar text unchanged. Every canary also carries the word COMMON, which finds them all in search.
"""

import datetime

from django.contrib.auth.models import Group
from django.utils import timezone
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import PageViewRestriction

from tests import factories, programme_factories

COMMON = "kanariefågel"
EVENT_DAY = datetime.date(2099, 3, 2)
AGO = datetime.timedelta(days=20)
FIELDS = ("title", "intro", "body", "slug", "alt", "tag")
FACTORIES = {
    "text": factories.TextPageFactory,
    "news": factories.NewsFactory,
    "organisation": factories.OrganisationFactory,
    "initiative": factories.InitiativeFactory,
    "investment": factories.InvestmentFactory,
    "event": factories.EventFactory,
    "pastevent": factories.EventFactory,
    "arena": factories.ArenaPageFactory,
    "ambassador": factories.AmbassadorFactory,
    "report": programme_factories.YearlyReportFactory,
    "indicator": programme_factories.IndicatorFactory,
    "action": programme_factories.ActionFactory,
    "meeting": programme_factories.CouncilMeetingFactory,
}
SECTIONS = {
    "text": factories.TextPageFactory,
    "news": factories.NewsIndexFactory,
    "organisation": factories.OrganisationIndexFactory,
    "initiative": factories.InitiativeIndexFactory,
    "investment": factories.InvestmentIndexFactory,
    "event": factories.CalendarFactory,
    "pastevent": factories.CalendarFactory,
    "arena": factories.ArenaIndexFactory,
    "ambassador": factories.AmbassadorIndexFactory,
    "report": programme_factories.FollowUpFactory,
    "indicator": programme_factories.FollowUpFactory,
    "action": programme_factories.ProgrammeSectionFactory,
    "meeting": programme_factories.CouncilFactory,
}
# The twelve states of which the public may see nothing, and two that only some kinds can be in.
# "edited" is live with a draft that nobody has published: its draft is the secret.
EVERY_KIND = (
    "draft",
    "edited",
    "scheduled",
    "expired",
    "unpublished",
    "login",
    "group",
    "childofprivate",
    "password",
    "deleted",
)
ONE_KIND = {"lapsed": "investment", "noconsent": "ambassador"}
STATES = [(state, kind) for state in EVERY_KIND for kind in FACTORIES]
STATES += ONE_KIND.items()
BODY_FIELD = {
    "initiative": "what",
    "investment": "description",
    "ambassador": "statement",
    "indicator": "definition",
}


def word(state, kind, field=""):
    return f"zq{state}{kind}{field}"


def words(state, kind):
    return [word(state, kind, field) for field in FIELDS]


def make(state, kind, parent=None, **values):
    """A live page whose every text is a canary of this state and kind."""
    values = {**_values(state, kind), **values}
    page = FACTORIES[kind](parent=parent, slug=word(state, kind, "slug"), **values)
    if kind == "ambassador" and state != "noconsent":
        for field in ("namn", "egna-ord", "organisation", "ort", "portratt"):
            factories.ConsentFactory(ambassador=page, field=field)
    page.tags.add(word(state, kind, "tag"))
    page.save()
    return page


def put_in_state(state, kind, **values):
    """One page in this state, made the way that it comes about on the site; None when deleted."""
    return {"draft": _draft, "scheduled": _scheduled, "childofprivate": _child}.get(state, _after)(
        state, kind, **values
    )


def _draft(state, kind, **values):
    page = make(state, kind, live=False, **values)
    page.save_revision()
    return page


def _scheduled(state, kind, **values):
    tomorrow = timezone.now() + datetime.timedelta(days=1)
    page = make(state, kind, live=False, go_live_at=tomorrow, **values)
    page.save_revision(approved_go_live_at=tomorrow).publish()
    return page


def _child(state, kind, **values):
    title, slug = word("parentofprivate", kind, "title"), word("parentofprivate", kind, "slug")
    parent = SECTIONS[kind](title=title, slug=slug)
    _restrict(parent, PageViewRestriction.LOGIN)
    return make(state, kind, parent=parent, **values)


def _after(state, kind, **values):
    page = make("published" if state == "edited" else state, kind, **values)
    if state == "edited":
        return _edit(page, kind)
    return AFTERWARDS[state](page)


def _edit(page, kind):
    page.tags.add(word("edited", kind, "tag"))
    for name, value in _values("edited", kind).items():
        setattr(page, name, value)
    page.slug = word("edited", kind, "slug")
    page.save_revision()
    return type(page).objects.get(pk=page.pk)


def _expire(page):
    past = timezone.now() - datetime.timedelta(minutes=1)
    type(page).objects.filter(pk=page.pk).update(expire_at=past)
    return page


def _unpublish(page):
    page.unpublish()
    return page


def _restrict(page, how):
    restriction = PageViewRestriction.objects.create(
        page=page, restriction_type=how, password="hemligt"
    )
    if how == PageViewRestriction.GROUPS:
        restriction.groups.add(Group.objects.get_or_create(name="Medlem")[0])
    return page


def _lapse(page):
    yesterday = timezone.localdate() - datetime.timedelta(days=1)
    page.valid_until = yesterday
    page.save_revision().publish()
    return page


def _delete(page):
    page.delete()


def _leave(page):
    return page


AFTERWARDS = {
    "expired": _expire,
    "unpublished": _unpublish,
    "login": lambda page: _restrict(page, PageViewRestriction.LOGIN),
    "group": lambda page: _restrict(page, PageViewRestriction.GROUPS),
    "password": lambda page: _restrict(page, PageViewRestriction.PASSWORD),
    "deleted": _delete,
    "lapsed": _lapse,
    "noconsent": _leave,
    "public": _leave,
}


def _values(state, kind):
    text = f"<p>{word(state, kind, 'body')}</p>"
    body = text if kind in BODY_FIELD else [("text", text)]
    values = {
        "title": f"Kanarie {word(state, kind, 'title')}",
        "intro": f"{COMMON} {word(state, kind, 'intro')}",
        "image": _image(word(state, kind, "alt")),
        BODY_FIELD.get(kind, "body"): body,
    }
    if kind == "ambassador":
        values.update(headline=COMMON, portrait=values["image"])
    if kind == "meeting":
        values.update(theme=word(state, kind, "intro"), questions=text, notes=text)
    if kind == "pastevent":
        values["starts_on"] = timezone.localdate() - AGO
    return values


def _image(title):
    """A picture whose title is its text alternative; all share one small file."""
    first = Image.objects.filter(title__startswith="zq").first()
    file = first.file.name if first else get_test_image_file("bild.png", size=(32, 18))
    return Image.objects.create(title=title, file=file, width=32, height=18)
