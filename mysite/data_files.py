"""Tables as files: one for Excel in Swedish, one for machines, one as JSON, all from the same rows.

A table is its headings (name in the file → words for people) and its rows, dicts by those names.
Numbers stay numbers until they are written, so that every form says the same.
"""

import csv
import io
from decimal import Decimal

from django.http import HttpResponse, JsonResponse

from mysite.desk.spreadsheets import BYTE_ORDER_MARK, as_text


def excel_csv(filename, headings, rows):
    """Semicolons, a byte order mark, decimal commas and words as headings: opens right in Swedish."""
    body = _csv(headings.values(), rows, headings, delimiter=";", number=_with_comma)
    return _download(BYTE_ORDER_MARK + body, filename)


def plain_csv(filename, headings, rows):
    """RFC 4180: commas, decimal points, the field names as headings, no byte order mark."""
    return _download(_csv(headings, rows, headings, delimiter=",", number=str), filename)


def json_file(headings, rows, **about):
    """The rows by the same names, with what ``about`` says of the whole; missing is null."""
    data = [{name: _json_value(row.get(name)) for name in headings} for row in rows]
    return JsonResponse({**about, "rows": data}, json_dumps_params={"ensure_ascii": False})


def _csv(first, rows, headings, *, delimiter, number):
    file = io.StringIO()
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerow(first)
    for row in rows:
        writer.writerow([_cell(row.get(name), number) for name in headings])
    return file.getvalue()


def _cell(value, number):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nej"
    if isinstance(value, int | Decimal):
        return number(value)
    return as_text(str(value))


def _with_comma(value):
    return str(value).replace(".", ",")


def _json_value(value):
    return float(value) if isinstance(value, Decimal) else value


def _download(body, filename):
    response = HttpResponse(body, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{filename}"'
    return response
