"""What the house promises of itself, as system checks: manage.py check, at every start and test."""

from django.conf import settings
from django.core.checks import Error, Tags, register
from django.core.checks import Warning as CheckWarning
from wagtail.fields import StreamField
from wagtail.models import Page, get_page_models

from .blocks import BodyBlock
from .settings.completeness import static_files_are_collected


@register(Tags.models)
def check_pages_name_their_parents(app_configs, **kwargs):
    """A page type that names no parent can be made anywhere, by mistake."""
    return [
        Error(
            f"{model.__name__} does not name its parents.",
            hint="Set parent_page_types, to [] if no editor may make one.",
            obj=model,
            id="mysite.E001",
        )
        for model in get_page_models()
        if model is not Page and getattr(model, "parent_page_types", None) is None
    ]


@register(Tags.compatibility)
def check_blocks_introduce_themselves(app_configs, **kwargs):
    """An editor chooses a block by its picture and its sentence; both must be there."""
    return [
        Error(f"The body block {name} has no {lack}.", obj=type(block), id="mysite.E002")
        for name, block in body_blocks().items()
        for lack in _lacks(block)
    ]


def body_blocks():
    """Every block of any page's body, by name: rooms add their own to the frame's."""
    fields = [field for model in get_page_models() for field in model._meta.fields]
    bodies = [field.stream_block for field in fields if isinstance(field, StreamField)]
    return {
        name: block
        for body in bodies
        if isinstance(body, BodyBlock)
        for name, block in body.child_blocks.items()
    }


def _lacks(block):
    if not block.get_description():
        yield "description"
    if not block.is_previewable:
        yield "preview"


@register(Tags.staticfiles, deploy=True)
def check_static_files_are_collected(app_configs, **kwargs):
    """Without the list of hashed names every page is a 500."""
    if static_files_are_collected(settings.STATIC_ROOT):
        return []
    return [CheckWarning("Run manage.py collectstatic before the start.", id="mysite.W001")]
