"""Factories of the programme: the agreement, what it promises and how it goes."""

import datetime
from decimal import Decimal

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from events.models import CouncilMeetingPage
from handslaget.models import (
    ActionPage,
    ActionUpdate,
    CouncilPage,
    DevelopmentArea,
    DirectionPage,
    FactFigure,
    FollowUpPage,
    GoalAreaPage,
    HandslagPage,
    IndicatorPage,
    KeyMessage,
    Measurement,
    ProgrammeSectionPage,
    ResponsibilityMatrixPage,
    ResponsibleBody,
    RoadmapPage,
    Track,
    TrackPage,
    YearlyReportPage,
)

from .factories import DirectionFactory, EntryFactory, GoalAreaFactory, PageFactory, section


class TrackFactory(EntryFactory):
    class Meta:
        model = Track


class DevelopmentAreaFactory(EntryFactory):
    class Meta:
        model = DevelopmentArea


class HandslagFactory(PageFactory):
    class Meta:
        model = HandslagPage

    title = "Handslaget 2030"
    slug = "handslaget"
    version = "1"


class BelowHandslagFactory(PageFactory):
    class Meta:
        abstract = True

    parent_page = staticmethod(lambda: section(HandslagFactory))


class MatrixFactory(BelowHandslagFactory):
    class Meta:
        model = ResponsibilityMatrixPage

    title = "Ansvarsmatris"
    slug = "ansvar"


class RoadmapFactory(BelowHandslagFactory):
    class Meta:
        model = RoadmapPage

    title = "Färdplan"
    slug = "fardplan"


class ProgrammeSectionFactory(BelowHandslagFactory):
    class Meta:
        model = ProgrammeSectionPage


def programme_section(slug):
    """The section with this slug, made at the first call."""
    found = ProgrammeSectionPage.objects.filter(slug=slug).first()
    return found or ProgrammeSectionFactory(slug=slug, title=slug)


class GoalAreaPageFactory(PageFactory):
    class Meta:
        model = GoalAreaPage

    word = factory.SubFactory(GoalAreaFactory)
    parent_page = staticmethod(lambda: programme_section("mal"))


class DirectionPageFactory(PageFactory):
    class Meta:
        model = DirectionPage

    word = factory.SubFactory(DirectionFactory)
    parent_page = staticmethod(lambda: programme_section("inriktningar"))


class TrackPageFactory(PageFactory):
    class Meta:
        model = TrackPage

    word = factory.SubFactory(TrackFactory)
    parent_page = staticmethod(lambda: programme_section("spar"))


class ActionFactory(PageFactory):
    class Meta:
        model = ActionPage

    number = factory.Sequence(lambda n: n + 1)
    parent_page = staticmethod(lambda: programme_section("insatser"))


class ActionUpdateFactory(DjangoModelFactory):
    class Meta:
        model = ActionUpdate

    date = factory.LazyFunction(timezone.localdate)
    status = "pagar"
    note = "Vi har börjat."


class ResponsibleBodyFactory(DjangoModelFactory):
    class Meta:
        model = ResponsibleBody

    name = factory.Sequence(lambda n: f"Exempelnämnd {n}")


class FollowUpFactory(PageFactory):
    class Meta:
        model = FollowUpPage

    title = "Uppföljning"
    slug = "uppfoljning"


class IndicatorFactory(PageFactory):
    class Meta:
        model = IndicatorPage

    question = "dialog"
    definition = "Vad som mäts."
    source = "Exempel: enkät"
    parent_page = staticmethod(lambda: section(FollowUpFactory))


class MeasurementFactory(DjangoModelFactory):
    class Meta:
        model = Measurement

    year = factory.Sequence(lambda n: 2000 + n % 100)
    value = Decimal("3.42")


class YearlyReportFactory(PageFactory):
    class Meta:
        model = YearlyReportPage

    year = factory.Sequence(lambda n: 2000 + n % 20)
    parent_page = staticmethod(lambda: section(FollowUpFactory))


class CouncilFactory(PageFactory):
    class Meta:
        model = CouncilPage

    title = "Näringslivsrådet"
    slug = "naringslivsradet"


class CouncilMeetingFactory(PageFactory):
    class Meta:
        model = CouncilMeetingPage

    theme = "Kompetens"
    starts_on = datetime.date(2099, 3, 2)
    start_time = datetime.time(8, 0)
    end_time = datetime.time(10, 0)
    parent_page = staticmethod(lambda: section(CouncilFactory))


class FactFigureFactory(DjangoModelFactory):
    class Meta:
        model = FactFigure

    name = factory.Sequence(lambda n: f"Exempel: uppgift {n}")
    value = "12"
    as_of = datetime.date(2026, 1, 1)
    source = "Exempel: källa"
    review_date = datetime.date(2099, 1, 1)


class KeyMessageFactory(DjangoModelFactory):
    class Meta:
        model = KeyMessage

    text = factory.Sequence(lambda n: f"Exempel: budskap {n}")
    review_date = datetime.date(2099, 1, 1)
