"""What a version of a page says of a number, beside another version: as people write it in Swedish."""

from django.utils.html import escape
from wagtail.admin.compare import FieldComparison, TextDiff

from .templatetags.swedish import swedish_number


class NumberComparison(FieldComparison):
    """Both with all the decimals that the field keeps, so that they can be read against each other."""

    def htmldiff(self):
        places = self.field.decimal_places
        before, after = (swedish_number(value, places) for value in (self.val_a, self.val_b))
        if not self.has_changed():
            return escape(before)
        return TextDiff([("deletion", before), ("addition", after)]).to_html()
