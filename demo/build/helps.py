"""Which insatser the examples help to carry out."""

from demo.content.actions import HELPS
from handslaget.models import ActionPage


def helped_by(title):
    """The insatser that the initiative or event with this title helps to carry out."""
    return list(ActionPage.objects.filter(number__in=HELPS.get(title, [])))
