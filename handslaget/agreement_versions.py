"""The agreement's versions: what was agreed stays readable when something new is agreed.

A row is written at each publishing. The version in force has its row brought up to date, since a
corrected spelling is no new agreement; a new version begins a row of its own, and the rows of
earlier ones are never written again: the page refuses a version ``is_taken``. The body's blocks hold
nothing that changes elsewhere.
"""

import re

from django.apps import apps


def keep_version(agreement, at):
    """Store the agreement as it now reads; ``published_at`` is when its version was first public."""
    text = _text(agreement)
    apps.get_model("handslaget", "AgreementVersion").objects.update_or_create(
        agreement=agreement,
        version=agreement.version,
        defaults=text,
        create_defaults={**text, "published_at": at},
    )


def earlier_versions(agreement):
    """The versions that are no longer in force, the newest first."""
    return agreement.versions.exclude(version=agreement.version)


def version_at(agreement, word):
    """The earlier version with this word in its address, or None."""
    return next((one for one in earlier_versions(agreement) if one.address_word == word), None)


def address_word(label):
    """A version as it stands in an address: "Exempel: utkast" is "Exempel-utkast"."""
    return re.sub(r"\W+", "-", label).strip("-")


def is_taken(agreement):
    """Whether the agreement's version is one that was replaced, or would share another's address."""
    labels = list(agreement.versions.values_list("version", flat=True))
    others = {address_word(label) for label in labels if label != agreement.version}
    return agreement.version in labels[1:] or address_word(agreement.version) in others


def _text(agreement):
    return {
        "title": agreement.title,
        "intro": agreement.intro,
        "parties": [party.name for party in agreement.parties.all()],
        "decided_on": agreement.decided_on,
        "decision_url": agreement.decision_url,
        "body": agreement.body,
    }
