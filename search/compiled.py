"""A statement that depends on the moment, made into SQL once and filled in with each moment after.

Making Django's SQL of the rule of visibility takes longer than running it for a hundred hits. What
of it is a moment is found by making it for two that have nothing in common.
"""

import datetime
from functools import cached_property

from django.db import connection
from django.utils.timezone import localdate

# By the town's clock it is the next day already, so a local day is not taken for one of UTC.
ONE = datetime.datetime(1907, 3, 5, 23, 17, 41, 100001, tzinfo=datetime.UTC)
OTHER = datetime.datetime(2098, 6, 28, 22, 49, 53, 200002, tzinfo=datetime.UTC)


class Compiled:
    """``build`` gives (sql, params) for a moment. What it says in another way is built every time."""

    def __init__(self, build):
        self.build = build

    def at(self, moment):
        """(sql, params) for the moment."""
        if self._template is None:
            return self.build(moment)
        sql, params = self._template
        return sql, tuple(value(moment) if is_moment else value for is_moment, value in params)

    @cached_property
    def _template(self):
        (sql, ones), (other_sql, others) = self.build(ONE), self.build(OTHER)
        params = [_param(one, other) for one, other in zip(ones, others, strict=True)]
        return None if sql != other_sql or None in params else (sql, params)


def _param(one, other):
    """(whether it is a moment, the value or what makes it of a moment); None for what is neither."""
    if one == other:
        return False, one
    ways = (way for way in WAYS if (way(ONE), way(OTHER)) == (one, other))
    return next(((True, way) for way in ways), None)


def _instant(moment):
    return connection.ops.adapt_datetimefield_value(moment)


def _local_day(moment):
    return connection.ops.adapt_datefield_value(localdate(moment))


WAYS = (_instant, _local_day)
