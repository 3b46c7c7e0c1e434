"""A stranger's text as plain text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.sources.plain import LOOKS_LIKE_MARKUP, one_line, paragraphs, web_address


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kväll på kajen", "Kväll på kajen"),
        ("  Kväll\n\t på   kajen ", "Kväll på kajen"),
        ("<b>Kväll</b> &amp; kaffe", "Kväll & kaffe"),
        ("5 < 7 och 7 > 5", "5 < 7 och 7 > 5"),
        ("Mat & dryck", "Mat & dryck"),
        ("<style>p{}</style>Hej<script>alert(1)</script>", "Hej"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;Hej", "Hej"),
        ("\u202eevil\u202c\ufeff\x07", "evil"),
        ("e\u0301", "é"),
        ("", ""),
    ],
)
def test_a_line_is_what_a_reader_would_see(text, shown):
    assert one_line(text, 200) == shown


def test_paragraphs_stay_and_many_empty_lines_become_one():
    assert paragraphs("Ett<br>två<p>tre</p>\r\n\r\n\r\n\r\nfyra\u2028fem", 200) == (
        "Ett\ntvå\ntre\n\nfyra\nfem"
    )


def test_a_long_text_is_cut_at_a_word():
    assert one_line("ett två tre", 9) == "ett två…"
    assert one_line("a" * 50, 10) == "a" * 9 + "…"


@given(st.text(), st.integers(1, 50))
def test_no_text_gives_markup_or_hidden_characters_or_grows_too_long(text, most):
    shown = paragraphs(text, most)
    assert len(shown) <= most
    assert not LOOKS_LIKE_MARKUP.search(shown)
    kinds = {unicodedata.category(character) for character in shown.replace("\n", "")}
    assert not kinds & {"Cc", "Cf", "Cs"}


@pytest.mark.parametrize(
    "url", ["https://example.org/a?b=1", "http://example.org", " https://example.org/å "]
)
def test_an_ordinary_address_is_kept(url):
    assert web_address(url) == url.strip()


@pytest.mark.parametrize(
    "url",
    [
        *("javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "file:///etc/passwd"),
        *(
            "//example.org",
            "https://",
            "https://a:b@example.org",
            "https://[x",
            "/väg",
            "mailto:a@b",
        ),
        *('https://example.org/"onclick=x', "https://example.org/<b>", "https://example.org/a b"),
        *("https://example.org/\x00", "https://example.org/" + "a" * 300),
    ],
)
def test_no_other_address_is(url):
    assert web_address(url) == ""
