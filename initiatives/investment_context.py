"""What an investment opportunity's page shows."""

from wagtail.documents import get_document_model

from mysite.site_pages import open_page
from mysite.structured_data import CONTEXT, filled, web_page
from mysite.visibility import open_documents

MAP_ZOOM = 15
# schema.org's ItemAvailability of each state.
AVAILABILITY = {"ledig": "InStock", "reserverad": "Reserved", "sald": "SoldOut"}


def page_context(request, investment, at):
    """One opportunity: who offers it, what to read, where it lies."""
    owner = open_page(request, investment.organisation_id)
    return {
        "owner": owner,
        "documents": public_documents(investment),
        "lapsed": investment.has_lapsed(at),
        "position": _position(investment),
        "structured_data": _structured_data(investment, request, owner, at),
    }


def public_documents(investment):
    """The documents that everyone may download, in the editor's order."""
    keys = [row.document_id for row in investment.documents.all()]
    found = open_documents(get_document_model().objects.filter(pk__in=keys)) if keys else []
    return sorted(found, key=lambda document: keys.index(document.pk))


def _position(investment):
    """The position as text with its addresses: an app of one's own, and a map on the web."""
    if investment.latitude is None or investment.longitude is None:
        return None
    latitude, longitude = f"{investment.latitude:.5f}", f"{investment.longitude:.5f}"
    return {
        "latitude": latitude.replace(".", ","),
        "longitude": longitude.replace(".", ","),
        "geo_url": f"geo:{latitude},{longitude}",
        "map_url": "https://www.openstreetmap.org/"
        f"?mlat={latitude}&mlon={longitude}#map={MAP_ZOOM}/{latitude}/{longitude}",
    }


def _structured_data(investment, request, owner, at):
    in_total = investment.price_unit == investment.PriceUnit.TOTAL
    place = None
    if investment.latitude is not None and investment.longitude is not None:
        geo = {
            "@type": "GeoCoordinates",
            "latitude": investment.latitude,
            "longitude": investment.longitude,
        }
        place = {"@type": "Place", "geo": geo}
    offer = {
        "@type": "Offer",
        "name": investment.title,
        "price": investment.price if in_total else None,
        "priceCurrency": "SEK" if in_total and investment.price is not None else None,
        "availability": _availability(investment, at),
        "validThrough": investment.valid_until,
        "offeredBy": {"@type": "Organization", "name": owner.title} if owner else None,
        "availableAtOrFrom": place,
    }
    return web_page(investment, request, mainEntity=filled(offer))


def _availability(investment, at):
    """A sold offer stays sold; another is discontinued when its last day has passed."""
    is_gone = investment.has_lapsed(at) and investment.availability != "sald"
    return f"{CONTEXT}/{'Discontinued' if is_gone else AVAILABILITY[investment.availability]}"
