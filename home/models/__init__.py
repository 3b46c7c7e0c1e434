"""Pages that belong to no other room: start, texts, news, contact."""

from .contact import ContactPage, ContactPagePoint
from .front_page import HomePage
from .news import NewsIndexPage, NewsPage
from .text_page import TextPage

__all__ = [
    "ContactPage",
    "ContactPagePoint",
    "HomePage",
    "NewsIndexPage",
    "NewsPage",
    "TextPage",
]
