"""The editor's form for an event."""

from handslaget.partner_pages import PartnerPageForm


class EventPageForm(PartnerPageForm):
    """A draft may be saved before its times are known; submitting and publishing ask for them."""

    def clean(self):
        self.instance.times_may_wait = self.is_deferred_validation
        return super().clean()
