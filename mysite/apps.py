from django.apps import AppConfig
from django.conf import settings

from swedish import lexicon


class MysiteConfig(AppConfig):
    name = "mysite"
    verbose_name = "Webbplatsen"

    def ready(self):
        from . import admin_fields, checks, filter_fields, indexing, swedish_order  # noqa: F401, PLC0415  checks register themselves; models are loaded now

        admin_fields.register()
        filter_fields.register()
        indexing.connect()
        swedish_order.register()
        lexicon.keep_in(settings.SWEDISH_CACHE)
