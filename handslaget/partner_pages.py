"""What a page type needs to be written by partner editors, and the form that keeps them to their own."""

from django import forms

from mysite.page_form import CarefulPageForm

from .partner_choosers import limit_choosers
from .partner_editors import NO_ORGANISATION, organisation_id
from .permission_testers import permissions_for


class PartnerPageForm(CarefulPageForm):
    """A partner editor's page belongs to the partner's organisation, whatever is posted."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        own = organisation_id(self.for_user) if self.for_user else None
        if own is not None:
            self._keep_organisation(own)
            self._limit_choosers()

    def _keep_organisation(self, own):
        field = self.fields["organisation"]
        field.queryset = field.queryset.filter(pk=own)
        field.widget = forms.Select(choices=field.choices)
        field.disabled = True  # what is posted is not read; the initial value is
        field.help_text = "Sidan hör till din organisation."
        self.initial["organisation"] = None if own == NO_ORGANISATION else own

    def _limit_choosers(self):
        """In rows too: they are forms of their own, made with this one."""
        kept = self.instance.leads_to()
        rows = (row for formset in self.formsets.values() for row in formset.forms)
        for form in [self, *rows]:
            limit_choosers(form, self.for_user, kept)


class WrittenByPartners:
    """Mixed into page types with an ``organisation``: its partner editors may write them."""

    written_by_partners = True
    base_form_class = PartnerPageForm

    def permissions_for_user(self, user):
        return permissions_for(user, self)
