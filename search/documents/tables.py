"""The text of a workbook: what stands in its cells, row by row."""

import io

import openpyxl

from .packed import unpacked


def xlsx_texts(content):
    """Formulas as what they came to when the workbook was last saved."""
    unpacked(content)
    workbook = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    for sheet in workbook.worksheets:
        yield sheet.title
        for row in sheet.iter_rows(values_only=True):
            yield " ".join(str(value) for value in row if value is not None)
