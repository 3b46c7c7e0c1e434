"""The calendar's other pages, as links that are shared and as search engines are told of them."""

from django.utils import timezone

from mysite.templatetags.swedish import swedish_month
from mysite.visibility import listed

ARCHIVE = ("Arkiv", "Evenemang som har varit, det senaste först.")
SUBSCRIBE = (
    "Prenumerera",
    "Få kalendern i din egen kalender, i din nyhetsläsare eller på din webbplats.",
)


def told(page, route, title, intro):
    """What the page at ``route`` below the calendar is called, whatever is chosen on it."""
    return {
        "canonical_url": f"{page.full_url}{route}",
        "share_title": f"{title} – {page.title}",
        "share_intro": intro,
    }


def month_told(page, day):
    """The same of the month of ``day``."""
    name = swedish_month(day)
    return told(page, month_route(page, day), name.capitalize(), f"Evenemang i {name}.")


def month_route(page, day):
    return page.reverse_subpage("month", args=[day.year, f"{day.month:02}"])


def for_sitemap(model, at):
    """The archive, how to subscribe, and the month that is: the others follow from it by links."""
    for page in listed(model.objects.all(), at):
        routes = [page.reverse_subpage("archive"), page.reverse_subpage("subscribe")]
        routes.append(month_route(page, timezone.localdate(at)))
        yield from ((f"{page.full_url}{route}", None) for route in routes if page.full_url)
