"""Wagtail's search backends as this site uses them: the ones of WAGTAILSEARCH_BACKENDS."""
