"""Documents to download, one of them in a collection that asks for a login."""

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction

from demo.content.documents import DOCUMENTS, PRIVATE_COLLECTION


def add_documents():
    titles = set(get_document_model().objects.values_list("title", flat=True))
    for title, filename, contents, private in DOCUMENTS:
        if title not in titles:
            get_document_model().objects.create(
                title=title,
                file=ContentFile(contents.encode(), name=filename),
                file_size=len(contents.encode()),
                collection=private_collection() if private else Collection.get_first_root_node(),
            )


def private_collection():
    root = Collection.get_first_root_node()
    found = root.get_children().filter(name=PRIVATE_COLLECTION).first()
    if found:
        return found
    collection = root.add_child(name=PRIVATE_COLLECTION)
    CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=CollectionViewRestriction.LOGIN
    )
    return collection
