"""News of every kind."""

from demo.content.news import NEWS
from demo.days import day
from home.models import NewsPage

from .fields import shared
from .helps import helped_by
from .pages import add


def add_news(index, today):
    def make(content):
        return {
            **shared(content, today),
            "kind": content["kind"],
            "date": day(today, content["date"]),
            "actions": helped_by(content["title"]),
        }

    for content in NEWS:
        add(index, NewsPage, content, make)
