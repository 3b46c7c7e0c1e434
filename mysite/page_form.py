"""The editor's form for every page: it never overwrites silently what somebody else has saved."""

import datetime

from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.admin.forms import WagtailAdminPageForm

from mysite.readable_text import readable

STALE = (
    "Någon annan har sparat sidan efter att du öppnade den. Din text finns kvar här nedanför, "
    "men den är inte sparad. Öppna Historik i en ny flik och jämför. Sparar du en gång till gäller "
    "din version; den andra finns kvar i historiken."
)

MOST_TAGS = 10
LONGEST_TAG = 50

# An autosave may still be on its way to the browser when its editor presses the button.
AUTOSAVE_UNDER_WAY = datetime.timedelta(seconds=10)


class CarefulPageForm(WagtailAdminPageForm):
    """Refuses the first manual save of a stale page; Wagtail itself refuses only a stale autosave."""

    def full_clean(self):
        # A draft may be unfinished: the page's own clean() asks before it demands anything.
        self.instance.is_draft_save = self.is_deferred_validation
        super().full_clean()

    def clean_tags(self):
        """At most ten words of at most fifty characters, or the words stop being an index."""
        tags = self.cleaned_data["tags"]
        if len(tags) > MOST_TAGS:
            raise ValidationError(f"Skriv högst {MOST_TAGS} nyckelord. Nu är de {len(tags)}.")
        too_long = [tag for tag in tags if len(tag) > LONGEST_TAG]
        if too_long:
            raise ValidationError(
                f"Ett nyckelord får ha högst {LONGEST_TAG} tecken: {too_long[0][:LONGEST_TAG]}…"
            )
        return tags

    def clean(self):
        cleaned = super().clean()
        texts = {name: text for name, text in cleaned.items() if isinstance(text, str)}
        cleaned.update({name: readable(text) for name, text in texts.items()})
        latest = self.instance.latest_revision
        if is_stale(latest, self.data) and not self.is_own_autosave(latest, timezone.now()):
            raise ValidationError(STALE, code="stale")
        return cleaned

    def is_own_autosave(self, revision, at):
        """Whether this editor saved ``revision`` so recently that the form cannot know of it yet."""
        is_own = self.for_user is not None and revision.user_id == self.for_user.pk
        return is_own and at - revision.created_at < AUTOSAVE_UNDER_WAY


def is_stale(latest, posted):
    """Whether ``latest`` is not the revision that the ``posted`` form was opened on or autosaved.

    The editor's page posts which revision it holds; without that there is nothing to compare.
    """
    if latest is None:
        return False
    autosaved = posted.get("overwrite_revision_id")
    if autosaved:
        return autosaved != str(latest.pk)
    loaded = posted.get("loaded_revision_id")
    if not loaded:
        return False
    stamp = posted.get("loaded_revision_created_at", "")
    return loaded != str(latest.pk) or stamp != latest.created_at.isoformat()
