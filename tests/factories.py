"""One factory a model; a test shows the data that it depends on.

Pages go below the section that the root holds, made on demand: ``EventFactory(title="Frukost")``.
"""

import datetime

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory
from wagtail.models import Page, Site
from wagtail.signals import page_published

from ambassadors.models import AmbassadorIndexPage, AmbassadorPage, ConsentRecord
from dialogue.models import ContactPoint
from events.models import (
    Arena,
    ArenaIndexPage,
    ArenaPage,
    CalendarPage,
    EventPage,
    Venue,
    WhatsOnPage,
)
from handslaget.models import (
    Audience,
    GoalArea,
    OrganisationIndexPage,
    OrganisationPage,
    Place,
    Sector,
    StrategicDirection,
)
from home.models import ContactPage, HomePage, NewsIndexPage, NewsPage, TextPage
from initiatives.models import (
    InitiativeIndexPage,
    InitiativePage,
    InvestmentIndexPage,
    InvestmentPage,
)
from mysite.indexing import indexes_left
from tests import indexes


def home_page():
    """The front page of the default site, made at the first call."""
    home = HomePage.objects.first()
    if home is None:
        home = HomePageFactory.build()
        Page.objects.filter(depth=2).delete()  # the welcome page that Wagtail's migrations leave
        Page.objects.get(depth=1).add_child(instance=home)
        Site.objects.update_or_create(
            is_default_site=True,
            defaults={
                "hostname": "localhost",
                "port": 80,
                "root_page": home,
                "site_name": "Mötesplats",
            },
        )
    return home


def section(factory_class):
    """The one page of a list type, made below the front page at the first call."""
    return factory_class._meta.model.objects.first() or factory_class()


class PageFactory(DjangoModelFactory):
    """Adds the page below ``parent``; published unless ``live=False``."""

    class Meta:
        abstract = True

    title = factory.Sequence(lambda n: f"Sida {n}")
    intro = "En ingress."
    responsible = "Kommunledningskontoret"
    deputy = "Näringslivsverksamheten"
    review_date = datetime.date(2099, 1, 1)

    @classmethod
    def parent_page(cls):
        return home_page()

    @classmethod
    def _create(cls, model_class, *args, parent=None, **kwargs):
        page = model_class(*args, **kwargs)
        parent = parent or cls.parent_page()
        with indexes_left():
            parent.add_child(instance=page)
            if page.live:
                _publish(page)
        page = model_class.objects.get(pk=page.pk)
        indexes.write(page)
        return page


def _publish(page):
    """What publishing leaves: adding has cleaned and saved the page, so neither is done again."""
    revision = page.save_revision(clean=False, changed=False)
    if page.go_live_at:
        return revision.publish()
    at = revision.created_at
    times = {"first_published_at": page.first_published_at or at, "last_published_at": at}
    type(page).objects.filter(pk=page.pk).update(live_revision=revision, **times)
    return page_published.send(sender=type(page), instance=page, revision=revision)


class HomePageFactory(PageFactory):
    class Meta:
        model = HomePage

    title = "Mötesplats Askersund"
    slug = "start"
    heading = "Här möts vi"


class TextPageFactory(PageFactory):
    class Meta:
        model = TextPage


class ContactPageFactory(PageFactory):
    class Meta:
        model = ContactPage

    title = "Kontakt"
    slug = "kontakt"


class NewsIndexFactory(PageFactory):
    class Meta:
        model = NewsIndexPage

    title = "Aktuellt"
    slug = "aktuellt"


class NewsFactory(PageFactory):
    class Meta:
        model = NewsPage

    parent_page = staticmethod(lambda: section(NewsIndexFactory))


class OrganisationIndexFactory(PageFactory):
    class Meta:
        model = OrganisationIndexPage

    title = "Organisationer"
    slug = "organisationer"


class OrganisationFactory(PageFactory):
    class Meta:
        model = OrganisationPage

    parent_page = staticmethod(lambda: section(OrganisationIndexFactory))


class InitiativeIndexFactory(PageFactory):
    class Meta:
        model = InitiativeIndexPage

    title = "Initiativ"
    slug = "initiativ"


class InitiativeFactory(PageFactory):
    class Meta:
        model = InitiativePage

    what = "<p>Vad vi gör.</p>"
    parent_page = staticmethod(lambda: section(InitiativeIndexFactory))


class InvestmentIndexFactory(PageFactory):
    class Meta:
        model = InvestmentIndexPage

    title = "Investera"
    slug = "investera"


class InvestmentFactory(PageFactory):
    class Meta:
        model = InvestmentPage

    description = "<p>Mark nära vägen.</p>"
    valid_until = datetime.date(2099, 1, 1)
    parent_page = staticmethod(lambda: section(InvestmentIndexFactory))


class CalendarFactory(PageFactory):
    class Meta:
        model = CalendarPage

    title = "Kalender"
    slug = "kalender"


class WhatsOnFactory(PageFactory):
    class Meta:
        model = WhatsOnPage

    title = "På gång"
    slug = "pa-gang"


class EventFactory(PageFactory):
    class Meta:
        model = EventPage

    starts_on = datetime.date(2099, 3, 2)
    start_time = datetime.time(7, 30)
    end_time = datetime.time(9, 0)
    parent_page = staticmethod(lambda: section(CalendarFactory))


class AmbassadorIndexFactory(PageFactory):
    class Meta:
        model = AmbassadorIndexPage

    title = "Ambassadörer"
    slug = "ambassadorer"


class AmbassadorFactory(PageFactory):
    """An ambassador; nothing is shown until a test records a consent."""

    class Meta:
        model = AmbassadorPage

    headline = "Driver kafé"
    parent_page = staticmethod(lambda: section(AmbassadorIndexFactory))


class ConsentFactory(DjangoModelFactory):
    class Meta:
        model = ConsentRecord

    field = "namn"
    given_at = factory.LazyFunction(lambda: timezone.now() - datetime.timedelta(days=1))
    wording = "Jag vill synas."
    channel = "e-post"


class EntryFactory(DjangoModelFactory):
    class Meta:
        abstract = True

    name = factory.Sequence(lambda n: f"Ord {n}")
    slug = factory.Sequence(lambda n: f"ord-{n}")


class GoalAreaFactory(EntryFactory):
    class Meta:
        model = GoalArea


class DirectionFactory(EntryFactory):
    class Meta:
        model = StrategicDirection


class SectorFactory(EntryFactory):
    class Meta:
        model = Sector


class PlaceFactory(EntryFactory):
    class Meta:
        model = Place


class AudienceFactory(EntryFactory):
    class Meta:
        model = Audience


class ArenaFactory(EntryFactory):
    class Meta:
        model = Arena


class ArenaIndexFactory(PageFactory):
    class Meta:
        model = ArenaIndexPage

    title = "Arenor"
    slug = "arenor"


class ArenaPageFactory(PageFactory):
    class Meta:
        model = ArenaPage

    arena = factory.SubFactory(ArenaFactory)
    parent_page = staticmethod(lambda: section(ArenaIndexFactory))


class VenueFactory(DjangoModelFactory):
    class Meta:
        model = Venue

    name = factory.Sequence(lambda n: f"Exempel: lokal {n}")


class ContactPointFactory(DjangoModelFactory):
    class Meta:
        model = ContactPoint

    name = factory.Sequence(lambda n: f"Exempel: kontaktväg {n}")
