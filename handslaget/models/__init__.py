"""Handslaget's tables, gathered where Django looks for them."""

from handslaget.classification import ClassifiedPage
from handslaget.lists import (
    Audience,
    DevelopmentArea,
    GoalArea,
    Place,
    Sector,
    StrategicDirection,
    Track,
)
from handslaget.organisations import OrganisationIndexPage, OrganisationPage, PartnerEditor

from .action import ActionMilestone, ActionPage, ActionResponsibility, BoardGoal
from .action_update import ActionOfficial, ActionUpdate, Status
from .agreement import AgreementParty, AgreementVersion, HandslagPage
from .bodies import ResponsibleBody
from .council import CouncilPage, CouncilSeat
from .facts import FactFigure, KeyMessage
from .follow_up_page import FollowUpPage
from .indicator import IndicatorPage
from .matrix_page import ResponsibilityMatrixPage
from .measurement import Measurement
from .programme import DirectionPage, GoalAreaPage, ProgrammeSectionPage, TrackPage
from .roadmap_page import RoadmapPage
from .yearly_report import YearlyReportPage

__all__ = [
    "ActionMilestone",
    "ActionOfficial",
    "ActionPage",
    "ActionResponsibility",
    "ActionUpdate",
    "AgreementParty",
    "AgreementVersion",
    "Audience",
    "BoardGoal",
    "ClassifiedPage",
    "CouncilPage",
    "CouncilSeat",
    "DevelopmentArea",
    "DirectionPage",
    "FactFigure",
    "FollowUpPage",
    "GoalArea",
    "GoalAreaPage",
    "HandslagPage",
    "IndicatorPage",
    "KeyMessage",
    "Measurement",
    "OrganisationIndexPage",
    "OrganisationPage",
    "PartnerEditor",
    "Place",
    "ProgrammeSectionPage",
    "ResponsibilityMatrixPage",
    "ResponsibleBody",
    "RoadmapPage",
    "Sector",
    "Status",
    "StrategicDirection",
    "Track",
    "TrackPage",
    "YearlyReportPage",
]
