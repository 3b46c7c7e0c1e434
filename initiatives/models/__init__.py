"""Initiatives and investment opportunities: the tables."""

from .index_pages import InitiativeIndexPage, InvestmentIndexPage
from .initiative import InitiativePage
from .initiative_rows import InitiativePartner, Milestone, UpdateEntry
from .investment import InvestmentDocument, InvestmentPage

__all__ = [
    "InitiativeIndexPage",
    "InitiativePage",
    "InitiativePartner",
    "InvestmentDocument",
    "InvestmentIndexPage",
    "InvestmentPage",
    "Milestone",
    "UpdateEntry",
]
