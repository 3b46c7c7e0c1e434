"""The recurrence where two versions of an event are compared: in the words that its readers get."""

from wagtail.admin.compare import TextFieldComparison
from wagtail.admin.panels import FieldPanel

from events import rule_words


class RuleComparison(TextFieldComparison):
    def __init__(self, field, obj_a, obj_b):
        super().__init__(field, obj_a, obj_b)
        self.val_a, self.val_b = _words(obj_a), _words(obj_b)


class RulePanel(FieldPanel):
    def get_comparison_class(self):
        return RuleComparison


class ExceptionPanel(FieldPanel):
    """Told with the rule, so not once more as it is stored."""

    def get_comparison_class(self):
        return None


def _words(event):
    if not event.rule:
        return "En gång"
    words = rule_words.in_words(event)
    return f"{words}, {rule_words.end_in_words(event)}" if words else event.rule
