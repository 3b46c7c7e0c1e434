"""The same rows in three forms."""

import json
from decimal import Decimal

from mysite.data_files import excel_csv, json_file, plain_csv

HEADINGS = {"name": "Namn", "value": "Värde", "broken": "Metodbyte"}
ROWS = [
    {"name": "Dialog, öppen", "value": Decimal("3.40"), "broken": True},
    {"name": "=HYPERLINK(1)", "value": None, "broken": False},
]


def test_excel_reads_the_swedish_way():
    text = excel_csv("rader.csv", HEADINGS, ROWS).content.decode()
    assert text == "\ufeffNamn;Värde;Metodbyte\r\nDialog, öppen;3,40;ja\r\n'=HYPERLINK(1);;nej\r\n"


def test_machines_read_points_and_names():
    text = plain_csv("rader.csv", HEADINGS, ROWS).content.decode()
    assert text == 'name,value,broken\r\n"Dialog, öppen",3.40,ja\r\n\'=HYPERLINK(1),,nej\r\n'


def test_json_says_null_of_what_is_missing():
    data = json.loads(json_file(HEADINGS, ROWS, source="Exempel").content)
    assert data["source"] == "Exempel"
    assert data["rows"][0] == {"name": "Dialog, öppen", "value": 3.4, "broken": True}
    assert data["rows"][1]["value"] is None


def test_a_file_is_named():
    assert 'filename="rader.csv"' in plain_csv("rader.csv", HEADINGS, [])["Content-Disposition"]
