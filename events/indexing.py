"""Pages are found by the names of their arena and place, whatever these are called later."""

from mysite.named_rows import Follower

from .models import Arena, Venue
from .naming import naming


def connect():
    """Called once by the app's configuration."""
    Follower("name").follow(Arena)
    Follower("name", "locality", naming=naming).follow(Venue)
