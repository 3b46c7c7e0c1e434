"""The agreement with its earlier version, and the programme's sections, goals, directions and tracks."""

from demo.content import handslaget as content
from handslaget.models import (
    AgreementParty,
    DirectionPage,
    GoalArea,
    GoalAreaPage,
    ProgrammeSectionPage,
    StrategicDirection,
    Track,
    TrackPage,
)

from .body import body
from .fields import chosen, shared
from .pages import add

WORD_PAGES = [
    (content.GOALS, GoalAreaPage, GoalArea),
    (content.DIRECTIONS, DirectionPage, StrategicDirection),
    (content.TRACKS, TrackPage, Track),
]


def add_programme(agreement, today):
    """Everything below the agreement but the insatser themselves, whose section is returned."""
    agree(agreement)
    for section_content, model, words in WORD_PAGES:
        section = add_section(agreement, section_content, today)
        for page_content in section_content["pages"]:
            add_word_page(section, model, words, page_content, today)
    return add_section(agreement, content.ACTIONS, today)


def agree(agreement):
    """Publish a draft and then the agreement itself; what an editor has written is left alone."""
    if agreement.body:
        return
    agreement.body = body(content.DRAFT_BODY)
    agreement.save_revision(changed=False).publish()
    agreement.parties = [
        AgreementParty(name=name, sort_order=order) for order, name in enumerate(content.PARTIES)
    ]
    agreement.version = content.VERSION
    agreement.body = body(content.BODY)
    agreement.save_revision(changed=False).publish()


def add_section(agreement, section_content, today):
    return add(agreement, ProgrammeSectionPage, section_content, lambda c: shared(c, today))


def add_word_page(section, model, words, page_content, today):
    def make(content):
        word = words.objects.get(name=content["title"])
        return {**shared(content, today), **chosen(content, ("target_year",)), "word": word}

    add(section, model, page_content, make)
