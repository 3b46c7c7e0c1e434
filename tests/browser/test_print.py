"""What somebody prints is a document: no sheet for a line that was left over."""

import re

import pytest

SHEETS = {
    "/handslaget/": 5,
    "/handslaget/fardplan/": 2,
    "/handslaget/ansvar/": 3,
    "/uppfoljning/exempel-arsrapport-2025/": 8,
}


def sheets(pdf):
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.mark.parametrize("address", SHEETS)
def test_it_prints_on_few_sheets(visit, address):
    visitor = visit()
    visitor.go(address)
    assert 1 <= sheets(visitor.page.pdf(format="A4")) <= SHEETS[address]
