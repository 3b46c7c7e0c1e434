"""The editor's form for an event."""

from wagtail.admin.forms import WagtailAdminPageForm


class EventPageForm(WagtailAdminPageForm):
    """A draft may be saved before its times are known; submitting and publishing ask for them."""

    def clean(self):
        self.instance.times_may_wait = self.is_deferred_validation
        return super().clean()
