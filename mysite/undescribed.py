"""Which pictures lack the words that stand in for them?"""

from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Exists, OuterRef
from django.db.models.functions import Cast
from wagtail.images import get_image_model
from wagtail.models import ReferenceIndex

# A picture inside a body block carries its own words, which the block demands.
BODY = "body"


def without_words(pictures):
    """Pictures in use outside of body blocks whose description is empty, oldest first."""
    uses = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(get_image_model()),
        to_object_id=OuterRef("pk_as_text"),
    ).exclude(model_path__startswith=BODY)
    numbered = pictures.filter(description="").annotate(pk_as_text=Cast("pk", CharField()))
    return numbered.filter(Exists(uses)).order_by("pk")
