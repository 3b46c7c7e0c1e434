"""Is there anything to read in a rich text?"""

import pytest

from mysite.rich_text import is_blank


@pytest.mark.parametrize(
    "html", ["", None, "<p></p>", "<p>&nbsp; <br/></p>", "<ul><li> </li></ul>"]
)
def test_tags_and_white_space_are_nothing(html):
    assert is_blank(html)


@pytest.mark.parametrize("html", ["<p>Ett.</p>", "&lt;", "<p><b>0</b></p>"])
def test_a_single_sign_is_something(html):
    assert not is_blank(html)
