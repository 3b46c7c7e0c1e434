"""What a page has several of in tables of its own, all kinds read in one query."""

from django.db.models import F, Value
from django.db.models.functions import JSONObject


def read_rows_together(page, *names):
    """Read these child relations of a published page; ``page.<name>.all()`` then asks nothing.

    The rows of each stand in their order. A relation that the page holds in memory already, as in
    a preview, is left as it is.
    """
    relations = {name: getattr(page, name) for name in names}
    unread = {name: rows for name, rows in relations.items() if not rows.is_deferring}
    if page.pk and unread:
        read = dict.fromkeys(unread, ())
        for name, row in _rows(unread):
            read[name] = [*read[name], _made(unread[name].model, row)]
        page._cluster_related_objects = {**getattr(page, "_cluster_related_objects", {}), **read}  # noqa: SLF001  where modelcluster keeps them


def _rows(relations):
    first, *others = [
        rows.get_live_queryset()
        .order_by()
        .values_list(Value(name), JSONObject(**_columns(rows.model)))
        .annotate(position=F("sort_order"))
        for name, rows in relations.items()
    ]
    found = first.union(*others, all=True).order_by("position") if others else first
    return [(name, row) for name, row, _ in found]


def _columns(model):
    return {field.attname: F(field.attname) for field in model._meta.concrete_fields}


def _made(model, row):
    fields = model._meta.concrete_fields
    return model.from_db(
        "default",
        [field.attname for field in fields],
        [field.to_python(row[field.attname]) for field in fields],
    )
