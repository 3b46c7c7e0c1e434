"""Is the engine there, and does it find what it is given? A warning: the database answers meanwhile."""

from django.core.checks import Warning as CheckWarning
from django.core.checks import register

from .engines import in_use

HINT = "The database answers the searches meanwhile. Mend the engine; then run manage.py reconcile_search."


@register("search")
def check_engine(app_configs, **kwargs):
    """One question to the engine, two when it answers; nothing without ELASTICSEARCH_URL."""
    fault = _fault() if in_use() else None
    return [CheckWarning(f"Elasticsearch: {fault}", hint=HINT, id="search.W001")] if fault else []


def _fault():
    from .engines.state import fault  # noqa: PLC0415  the client is loaded only where it is used

    return fault()
