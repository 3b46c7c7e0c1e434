from django.apps import AppConfig
from django.conf import settings

from swedish import lexicon


class MysiteConfig(AppConfig):
    name = "mysite"
    verbose_name = "Webbplatsen"

    def ready(self):
        from . import (  # noqa: PLC0415  models are loaded now
            admin_fields,
            checks,  # noqa: F401  registers itself
            filter_fields,
            indexing,
            named_rows,
            swedish_order,
        )

        admin_fields.register()
        filter_fields.register()
        indexing.connect()
        named_rows.connect()
        swedish_order.register()
        lexicon.keep_in(settings.SWEDISH_CACHE)
