"""How one gets the calendar into one's own: an address for each kind of calendar."""

from urllib.parse import quote, urlencode

OUTLOOK = "https://outlook.office.com/owa?"  # the account of one's work or school
OUTLOOK_LIVE = "https://outlook.live.com/owa?"  # a private one
GOOGLE = "https://calendar.google.com/calendar/r?cid="


def ways(address, name):
    """Addresses that start a subscription to the feed at ``address``, by calendar.

    Google takes the address as webcal only, and its phone app not at all.
    """
    webcal = "webcal://" + address.partition("://")[2]
    outlook = {
        "path": "/calendar/action/compose",
        "rru": "addsubscription",
        "url": address,
        "name": name,
    }
    return {
        "name": name,
        "address": address,
        "apple": webcal,
        "google": GOOGLE + quote(webcal, safe=""),
        "outlook": OUTLOOK + urlencode(outlook, quote_via=quote),
        "outlook_live": OUTLOOK_LIVE + urlencode(outlook, quote_via=quote),
    }
