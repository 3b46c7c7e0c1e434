"""schema.org descriptions made of a page's own fields; ``{% json_ld %}`` writes them."""

from wagtail.images.shortcuts import get_rendition_or_not_found

CONTEXT = "https://schema.org"
SHARED = "fill-1200x630|format-jpeg"
PUBLISHER = {"@type": "GovernmentOrganization", "name": "Askersunds kommun"}


def web_site(page, request):
    """The site itself, told on its front page: who stands behind it and where its search is."""
    address = page.get_full_url(request)
    return {
        "@context": CONTEXT,
        "@type": "WebSite",
        "name": "Mötesplats Askersund",
        "description": page.intro,
        "url": address,
        "inLanguage": "sv",
        "publisher": PUBLISHER,
        "potentialAction": {
            "@type": "SearchAction",
            "target": f"{address}sok/?q={{words}}",
            "query-input": "required name=words",
        },
    }


def web_page(page, request, kind="WebPage", **more):
    """A page by its title, intro and dates; ``kind`` is a schema.org type such as NewsArticle."""
    data = {
        "@context": CONTEXT,
        "@type": kind,
        "name": page.title,
        "headline": page.title,
        "description": page.meta_description(),
        "url": page.get_full_url(request),
        "image": _picture(page),
        "inLanguage": "sv",
        "datePublished": page.first_published_at,
        "dateModified": page.last_published_at,
        "publisher": PUBLISHER,
        **more,
    }
    return filled(data)


def _picture(page):
    """The page's own picture as components/share_picture.html gives it; None where it has none."""
    image = getattr(page, "image", None)
    return get_rendition_or_not_found(image, SHARED).full_url if image else None


def filled(data):
    """The description without what is not known; 0 is known."""
    return {key: value for key, value in data.items() if value not in (None, "")}


def breadcrumb_list(crumbs):
    """The way down to a page; ``crumbs`` are dicts with title and full_url, the front page first."""
    return {
        "@context": CONTEXT,
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": crumb["title"],
                "item": crumb["full_url"],
            }
            for position, crumb in enumerate(crumbs, start=1)
        ],
    }
