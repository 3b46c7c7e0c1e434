"""What the programme's pages show: its sections, and the pages of its words."""

from wagtail.models import Page

from mysite.visibility import listed

from .action_rows import action_rows
from .first_pages import action_model
from .gathering import counts_of, gathered


def section_context(section, at):
    """The section's insatser, and its pages of words with how much carries each."""
    if not section.pk:
        return {"actions": [], "word_pages": []}
    found = {}
    for page in listed(Page.objects.child_of(section), at).order_by("path"):
        found.setdefault(page.specific_class, []).append(page.pk)
    actions = action_model().objects.filter(pk__in=found.pop(action_model(), []))
    word_pages = [row for model, keys in found.items() for row in _word_rows(model, keys, at)]
    return {"actions": action_rows(actions, at), "word_pages": word_pages}


def _word_rows(model, keys, at):
    """The pages of words with how many insatser and initiatives carry each: two queries."""
    pages = list(model.objects.filter(pk__in=keys).select_related("word").order_by("path"))
    counts = counts_of(pages, at)
    for page in pages:
        page.counts = counts[page.pk]
    return pages


def word_context(page, at):
    """What the page of a word gathers; a preview without a word gathers nothing."""
    if not page.word_id:
        return {"actions": [], "sections": [], "missing": []}
    return gathered(page, at)
