"""The editor's form for an insats: a body holds a role once at a time."""

from handslaget.action_duties import TWICE, held_twice
from mysite.page_form import CarefulPageForm


class ActionForm(CarefulPageForm):
    """The posted rows are checked here, where they can be mended; the page's own are the old ones."""

    def full_clean(self):
        self.instance.duties_are_checked = True
        super().full_clean()

    def is_valid(self):
        """Says it at the row that came last, and keeps everything that was written."""
        if not super().is_valid():
            return False
        forms = self._duty_forms()
        twice = held_twice([form.instance for form in forms])
        for form in forms:
            if any(form.instance is row for row in twice):
                form.add_error("body", TWICE)
        return not twice

    def _duty_forms(self):
        formset = self.formsets["responsibilities"]
        kept = [form for form in formset.forms if form not in formset.deleted_forms]
        return [form for form in kept if form.instance.body_id]
