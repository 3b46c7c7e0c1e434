"""Ambassadors and their consents: the tables."""

from .consent_record import ConsentRecord
from .profile import AmbassadorIndexPage, AmbassadorPage

__all__ = ["AmbassadorIndexPage", "AmbassadorPage", "ConsentRecord"]
