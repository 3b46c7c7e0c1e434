"""What a page has several of in tables of its own, all kinds read in one query."""

from django.db.models import F, Value
from django.db.models.functions import JSONObject


def read_rows_together(page, *names, along=""):
    """Read these child relations of a published page; ``page.<name>.all()`` then asks nothing.

    ``along`` names a relation that the rows of every kind have; what it leads to is read with them.

    The rows of each stand in their order. A relation that the page holds in memory already, as in
    a preview, is left as it is.
    """
    relations = {name: getattr(page, name) for name in names}
    unread = {name: rows for name, rows in relations.items() if not rows.is_deferring}
    if page.pk and unread:
        read = dict.fromkeys(unread, ())
        for name, row, other in _rows(unread, along):
            read[name] = [*read[name], _with(along, other, _made(unread[name].model, row))]
        page._cluster_related_objects = {**getattr(page, "_cluster_related_objects", {}), **read}  # noqa: SLF001  where modelcluster keeps them


def _rows(relations, along):
    first, *others = [
        rows.get_live_queryset()
        .order_by()
        .values_list(Value(name), JSONObject(**_columns(rows.model)), _other(rows.model, along))
        .annotate(position=F("sort_order"))
        for name, rows in relations.items()
    ]
    found = first.union(*others, all=True).order_by("position") if others else first
    return [row[:-1] for row in found]


def _columns(model, prefix=""):
    return {field.attname: F(prefix + field.attname) for field in model._meta.concrete_fields}


def _other(model, along):
    """The columns of what the relation leads to; none when none is asked for."""
    if not along:
        return JSONObject()
    return JSONObject(**_columns(model._meta.get_field(along).related_model, f"{along}__"))


def _with(along, other, row):
    """The row, knowing what its relation leads to; one that leads nowhere has no key."""
    if along and getattr(row, row._meta.get_field(along).attname) is not None:
        setattr(row, along, _made(row._meta.get_field(along).related_model, other))
    return row


def _made(model, row):
    fields = model._meta.concrete_fields
    return model.from_db(
        "default",
        [field.attname for field in fields],
        [field.to_python(row[field.attname]) for field in fields],
    )
