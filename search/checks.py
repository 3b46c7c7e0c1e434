"""Is the engine there, and does it find what it is given? A warning: the database answers meanwhile."""

from django.core.checks import Warning as CheckWarning
from django.core.checks import register
from django.db import DatabaseError
from django.utils import timezone

from .engines import in_use

HINT = "The database answers the searches meanwhile. Mend the engine; then run manage.py reconcile_search."


@register("search")
def check_engine(app_configs, databases=None, **kwargs):
    """One question to the engine, two when it answers; nothing without ELASTICSEARCH_URL.

    The database is asked only where the command names one, as for any check.
    """
    fault = (_fault() or (databases and _waits())) if in_use() else None
    return [CheckWarning(f"Elasticsearch: {fault}", hint=HINT, id="search.W001")] if fault else []


def _fault():
    from .engines.state import fault  # noqa: PLC0415  the client is loaded only where it is used

    return fault()


def _waits():
    from .waiting import waiting_keys  # noqa: PLC0415  models are not loaded when checks are

    try:
        is_behind = waiting_keys(timezone.now()) is None
    except DatabaseError:  # migrate checks too, before it has made the table
        return None
    return "many pages wait to be sent, or one has waited for long" if is_behind else None
