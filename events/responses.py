"""How a calendar file is dressed for HTTP: validators, and how long it may be kept."""

from django.utils.cache import get_conditional_response
from django.utils.http import http_date

MAX_AGE = 15 * 60


def not_modified(request, etag, stamp):
    """304 when the reader has these very bytes, else None. An ETag is asked before a date."""
    return get_conditional_response(request, etag, stamp and int(stamp.timestamp()))


def dressed(answer, etag, stamp, at):
    """With validators. A stamp that still lies ahead of the clock is not sent (RFC 9110 §8.8.2.1)."""
    answer.headers["Cache-Control"] = f"public, max-age={MAX_AGE}"
    answer.headers["ETag"] = etag
    if stamp and stamp <= at:
        answer.headers["Last-Modified"] = http_date(stamp.timestamp())
    return answer
