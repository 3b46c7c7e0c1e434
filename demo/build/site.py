"""The whole example site, in the order in which its parts need each other."""

from demo.content import ambassadors as ambassador_content
from demo.content.front_page import HOME
from events.seed import seed_arenas
from handslaget.seed import seed_lists

from . import (
    accounts,
    actions,
    ambassadors,
    arenas,
    bodies,
    council,
    desk,
    documents,
    events,
    facts,
    indicators,
    initiatives,
    investments,
    lists,
    news,
    organisations,
    programme,
    search,
    sections,
    sources,
    texts,
)
from .indexing import indexed_at_the_end


def build(today):
    """Add what is missing of the example site, with dates counted from ``today``."""
    seed_lists()
    seed_arenas()
    lists.add_lists()
    facts.add_facts(today)
    documents.add_documents()
    with indexed_at_the_end():
        section = build_pages(today)
        accounts.add_partner()
        desk.add_work(section, today)
    search.add_words(section)
    accounts.add_accounts()


def build_pages(today):
    """Add the pages that are missing and return the sections by their titles."""
    home = sections.add_home(today, HOME)
    section = sections.add_sections(home, today)
    bodies.add_bodies()
    actions.add_actions(programme.add_programme(section["Handslaget"], today), today)
    bodies.add_overviews(today)
    organisations.add_organisations(section["Organisationer"], today)
    initiatives.add_initiatives(section["Initiativ"], today)
    council.add_council(home, today)
    investments.add_investments(section["Investera"], today)
    events.add_events(section["Kalender"], today)
    sources.add_sources(today)
    arenas.add_arenas(section["Arenor"], today)
    ambassadors.add_ambassadors(section["Ambassadörer"], ambassador_content.AMBASSADORS, today)
    news.add_news(section["Aktuellt"], today)
    texts.add_texts(section, today)
    indicators.add_indicators(section["Uppföljning"], today)
    facts.add_message_page(section["Handslaget"], today)
    facts.add_reports(today)
    sections.complete_home(home)
    return section
