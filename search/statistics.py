"""What the database knows of the index before it plans a search, and the indexes that Wagtail lacks.

Without statistics SQLite asks the full-text index once for every page, and it reads a row with all its
text to learn which page a hit is. On PostgreSQL Wagtail asks for ``title || body`` but indexes the two
apart; a comment in its models says otherwise.
"""

from django.db import connections
from wagtail.models import Page, PageViewRestriction
from wagtail.search.models import IndexEntry

ENTRIES, PAGES = IndexEntry._meta.db_table, Page._meta.db_table
RESTRICTIONS = PageViewRestriction._meta.db_table
MOST_ROWS = 1000  # that SQLite looks at in each index, so that a large site is not held up
ENTRY_OF_ROW = "search_entry_of_row"
# Also here, since Wagtail's own migrations may make SQLite write the table anew without it.
INDEXES = {
    "sqlite": f"CREATE INDEX IF NOT EXISTS {ENTRY_OF_ROW} ON {ENTRIES} (id, content_type_id, object_id)",
    "postgresql": f"CREATE INDEX IF NOT EXISTS search_title_and_body ON {ENTRIES} USING gin ((title || body))",
}
# What was written since the last vacuum waits in a list that each search reads through.
WRITTEN = f"""
    SELECT gin_clean_pending_list(one.indexrelid::regclass)
    FROM pg_index one JOIN pg_class ON pg_class.oid = one.indexrelid
    JOIN pg_am ON pg_am.oid = pg_class.relam
    WHERE one.indrelid = '{ENTRIES}'::regclass AND pg_am.amname = 'gin'"""  # noqa: S608  our own name
STATEMENTS = {
    "sqlite": (f"PRAGMA analysis_limit = {MOST_ROWS}", f"ANALYZE {ENTRIES}"),
    "postgresql": (WRITTEN, f"ANALYZE {PAGES}, {RESTRICTIONS}, {ENTRIES}"),
}


def refresh_statistics(connection):
    """Have the database count pages and entries anew."""
    with connection.cursor() as cursor:
        for statement in STATEMENTS[connection.vendor]:
            cursor.execute(statement)


def after_migrating(using, **_):
    """Supply both; a second run changes nothing."""
    connection = connections[using]
    if ENTRIES not in connection.introspection.table_names():
        return
    with connection.cursor() as cursor:
        cursor.execute(INDEXES[connection.vendor])
    refresh_statistics(connection)
