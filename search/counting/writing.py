"""The counts' way into the database: added to what stands there, in one statement."""

from django.db import connection

from search.models import SearchCount

# Django's own way of meeting a row that exists replaces its values; here they are added up.
ADD = """\
INSERT INTO {table} (day, words, hits, times) VALUES {rows}
ON CONFLICT (words, day) DO UPDATE
SET times = {table}.times + excluded.times, hits = excluded.hits"""


def write(counts):
    """Add (day, words, hits, times) rows, each day and words at most once."""
    if not counts:
        return
    table = connection.ops.quote_name(SearchCount._meta.db_table)
    statement = ADD.format(table=table, rows=", ".join(["(%s, %s, %s, %s)"] * len(counts)))
    with connection.cursor() as cursor:
        cursor.execute(statement, [value for row in counts for value in row])
