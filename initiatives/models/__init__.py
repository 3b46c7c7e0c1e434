"""Initiatives and investment opportunities: the tables."""

from .initiative import (
    InitiativeIndexPage,
    InitiativePage,
    InitiativePartner,
    Milestone,
    UpdateEntry,
)
from .investment import InvestmentDocument, InvestmentIndexPage, InvestmentPage

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
