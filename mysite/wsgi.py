"""The WSGI application that a server such as gunicorn runs, in production settings."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from mysite.ready_database import refuse_unready_database
from mysite.settings.completeness import refuse_without_static_files

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings.production")

application = get_wsgi_application()
refuse_without_static_files(settings.STATIC_ROOT)
refuse_unready_database()
