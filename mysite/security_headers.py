"""Content-Security-Policy: strict for the public, what Wagtail's own admin needs for staff.

Public pages carry no nonce, so that a stored copy of a page can be shared by all readers.
Wagtail 8.0 still writes inline scripts and styles in its admin (wagtail issue 1288).
"""

from csp.constants import NONE, SELF, UNSAFE_EVAL, UNSAFE_INLINE
from csp.middleware import CSPMiddleware, PolicyParts
from django.urls import reverse

# The players that an editor's embed may open, each in its cookie-free form, after a click.
EMBED_HOSTS = ["https://www.youtube-nocookie.com", "https://player.vimeo.com"]

PUBLIC = {
    "default-src": [SELF],
    "script-src": [SELF],
    "style-src": [SELF],
    "img-src": [SELF, "data:"],
    "frame-src": EMBED_HOSTS,
    "object-src": [NONE],
    "base-uri": [SELF],
    "form-action": [SELF],
    "frame-ancestors": [SELF],
}

ADMIN = {
    **PUBLIC,
    "script-src": [SELF, UNSAFE_INLINE, UNSAFE_EVAL],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
    "frame-src": [SELF, *EMBED_HOSTS],
}


class ContentSecurityPolicyMiddleware(CSPMiddleware):
    """Choose the policy by path: the admin's, or the public one.

    A view may replace a directive by django-csp's own decorator ``csp_replace``.
    """

    def get_policy_parts(self, request, response, report_only=False):
        if report_only:
            return PolicyParts()
        in_admin = request.path.startswith(reverse("wagtailadmin_home"))
        own = getattr(response, "_csp_replace", None)
        return PolicyParts(config=ADMIN if in_admin else PUBLIC, replace=own)
