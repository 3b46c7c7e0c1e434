"""Investment opportunities, with their documents."""

from wagtail.documents import get_document_model

from demo.content.investments import INVESTMENTS
from demo.days import day
from dialogue.models import ContactPoint
from initiatives.models import InvestmentDocument, InvestmentPage

from .fields import chosen, shared
from .lists import named
from .organisations import organisation
from .pages import add

OFFER_FIELDS = (
    "kind",
    "availability",
    "area_m2",
    "price",
    "price_unit",
    "property_name",
    "plan_status",
    "permitted_use",
    "utilities",
    "transport",
    "terms",
    "description",
)


def add_investments(index, today):
    def make(content):
        return {
            **shared(content, today),
            **chosen(content, OFFER_FIELDS),
            "valid_until": day(today, content["valid_until"]),
            "organisation": organisation(content.get("organisation")),
            "contact": named(ContactPoint, content["contact"]),
            "documents": offer_documents(content),
        }

    for content in INVESTMENTS:
        add(index, InvestmentPage, content, make)


def offer_documents(content):
    titles = content.get("documents", [])
    found = get_document_model().objects.filter(title__in=titles)
    return [InvestmentDocument(document=document) for document in found]
