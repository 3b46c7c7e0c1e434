"""Example places, venues and contact points."""

from demo.content.lists import CONTACTS, PLACES, VENUES
from dialogue.models import ContactPoint
from events.models import Venue
from handslaget.models import Place
from handslaget.seed import seed


def add_lists():
    seed(Place, PLACES)
    for row in missing(Venue, VENUES, lambda row: row[0]):
        name, street, postal_code, locality, accessibility = row
        Venue.objects.create(
            name=name,
            street_address=street,
            postal_code=postal_code,
            locality=locality,
            accessibility_info=accessibility,
        )
    for fields in missing(ContactPoint, CONTACTS, lambda fields: fields["name"]):
        ContactPoint.objects.create(**fields)


def missing(model, rows, name_of):
    """The rows whose name the table does not hold yet."""
    names = set(model.objects.values_list("name", flat=True))
    return [row for row in rows if name_of(row) not in names]


def named(model, name):
    """The row of that name; None when the content names none."""
    return model.objects.get(name=name) if name else None
