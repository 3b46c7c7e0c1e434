"""What somebody prints is a document: no sheet for a line that was left over."""

import re

import pytest

SHEETS = {
    "/handslaget/": 5,
    "/handslaget/fardplan/": 2,
    "/handslaget/ansvar/": 3,
    "/uppfoljning/exempel-arsrapport-2025/": 8,
}

LANDSCAPE = 1001  # the width of an A4 on its side within the margins, in CSS pixels
MORE_BODIES = """count => document.querySelectorAll("#ansvar + .table-scroll tr").forEach(row => {
    while (row.cells.length < count + 2) row.append(row.cells[2].cloneNode(true));
    if (row.closest("tbody")) row.cells[count + 1].textContent = "Medverkande";
})"""
RIGHTMOST = """() => Math.max(...[...document.querySelectorAll(".data-table :is(th, td)")].map(
    cell => cell.getBoundingClientRect().left + cell.scrollWidth))"""


def sheets(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize("address", SHEETS)
def test_it_prints_on_few_sheets(visit, address):
    visitor = visit()
    visitor.go(address)
    assert 1 <= sheets(visitor.page.pdf(format="A4")) <= SHEETS[address]


@pytest.mark.parametrize("bodies", [7, 11, 20])
def test_every_body_of_the_matrix_is_on_the_paper(visit, bodies):
    page = visit(width=LANDSCAPE).page
    page.emulate_media(media="print")  # before the page: an open one takes it on in its own time
    page.goto("/handslaget/ansvar/")
    page.evaluate(MORE_BODIES, bodies)
    assert page.locator("#ansvar + .table-scroll thead th").count() == bodies + 2
    assert page.evaluate(RIGHTMOST) < LANDSCAPE + 1  # scrollWidth is rounded up
