"""Several rows as one value: a list that comes as a column of the row that it hangs on."""

from django.db.models import Aggregate, JSONField


class JSONList(Aggregate):
    """The values of all rows of a group as one list; Django has it for PostgreSQL only."""

    function = "JSON_GROUP_ARRAY"
    output_field = JSONField()

    def as_postgresql(self, compiler, connection, **context):
        return self.as_sql(compiler, connection, function="JSONB_AGG", **context)
