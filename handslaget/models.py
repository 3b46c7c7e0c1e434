"""Handslaget's tables, gathered where Django looks for them."""

from .classification import ClassifiedPage
from .lists import Audience, GoalArea, Place, Sector, StrategicDirection
from .organisations import OrganisationIndexPage, OrganisationPage, PartnerEditor

__all__ = [
    "Audience",
    "ClassifiedPage",
    "GoalArea",
    "OrganisationIndexPage",
    "OrganisationPage",
    "PartnerEditor",
    "Place",
    "Sector",
    "StrategicDirection",
]
