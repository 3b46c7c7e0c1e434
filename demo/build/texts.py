"""Text pages, among them those that not everybody may see."""

from django.utils import timezone
from wagtail.models import PageViewRestriction

from demo.content import handslaget, texts
from demo.content.lists import CONTACTS
from demo.days import day
from dialogue.models import ContactPoint
from home.models import ContactPagePoint, TextPage

from .ambassadors import at_noon
from .body import body
from .fields import shared
from .lists import named
from .pages import add, new


def add_texts(section, today):
    """Everything below and on the sections that are text."""
    about = section["Om webbplatsen"]
    add_below(section["Handslaget"], handslaget.PAGES, today)
    add_below(about, texts.ABOUT_PAGES, today)
    add_hidden(about, today)
    add_below(about, [texts.SHOWCASE], today)
    fill(section["Samarbeta"], texts.COOPERATE_BODY)
    fill(about, texts.ABOUT_BODY)
    fill_contact(section["Kontakt"])


def add_below(parent, contents, today):
    for content in contents:
        add(parent, TextPage, content, lambda content: shared(content, today))


def fill(page, entries):
    """Give a section its text once the pages that it links to exist."""
    if not page.body:
        page.body = body(entries)
        page.save_revision(changed=False).publish()


def fill_contact(page):
    if not page.points.exists():
        for order, contact in enumerate(CONTACTS):
            row = ContactPagePoint(contact=named(ContactPoint, contact["name"]), sort_order=order)
            page.points.add(row)
        fill(page, texts.CONTACT_BODY)


def add_hidden(about, today):
    """One page behind a login, one that is scheduled and one draft."""
    add_below(about, [texts.PRIVATE], today)
    private = TextPage.objects.child_of(about).get(title=texts.PRIVATE["title"])
    if not private.view_restrictions.exists():
        PageViewRestriction.objects.create(page=private, restriction_type="login")
    add_unpublished(about, texts.SCHEDULED, today, go_live_at=at_noon(day(today, 7)))
    add_unpublished(about, texts.DRAFT, today)


def add_unpublished(parent, content, today, go_live_at=None):
    slug = content["slug"]
    if TextPage.objects.child_of(parent).filter(slug=slug).exists():
        return
    page = new(TextPage, slug, content, shared(content, today))
    page.live, page.has_unpublished_changes, page.go_live_at = False, True, go_live_at
    parent.refresh_from_db()
    parent.add_child(instance=page)
    revision = page.save_revision(changed=False)
    if go_live_at and go_live_at > timezone.now():
        revision.publish()  # Wagtail keeps the day and publishes when it comes
