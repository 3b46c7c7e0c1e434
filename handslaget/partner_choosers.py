"""Form fields in which a partner editor chooses, and reads the titles of, only public or own pages."""

import copy

from wagtail import blocks
from wagtail.admin.widgets import AdminPageChooser
from wagtail.blocks.base import BlockField, BlockWidget
from wagtail.models import Page

from .partner_editors import own_page_ids
from .permission_policies import choosable

HIDDEN = "En sida som bara kommunen ser"


class PartnerPageChooser(AdminPageChooser):
    """Names no page that is neither public nor the partner's, whoever has chosen or posted it.

    A public page of another organisation has its published title, not the one that is drafted.
    """

    def __init__(self, user, like):
        super().__init__(
            target_models=like.target_models,
            can_choose_root=like.can_choose_root,
            user_perms=like.user_perms,
            attrs=like.attrs,
        )
        self.user = user

    def get_display_title(self, instance):
        if instance.pk in own_page_ids(self.user):
            return super().get_display_title(instance)
        is_public = choosable(Page.objects.filter(pk=instance.pk), self.user).exists()
        return instance.title if is_public else HIDDEN


class PartnerBlockWidget(BlockWidget):
    """Shows a stored value by the widget's own blocks, not by those that it was read with."""

    def render_with_errors(self, name, value, **kwargs):
        if value.stream_block is not self.block_def:
            value = self.block_def.to_python(value.get_prep_value())
        return super().render_with_errors(name, value, **kwargs)


def limit_choosers(form, user, kept):
    """Limit every page chooser of ``form``; pages whose keys are in ``kept`` may stay chosen."""
    for field in form.fields.values():
        if isinstance(field, BlockField):
            field.block = copy.deepcopy(field.block)
            field.widget = PartnerBlockWidget(field.block)
            _limit_block(field.block, user, kept)
        elif isinstance(field.widget, AdminPageChooser):
            _limit_field(field, user, kept)


def _limit_field(field, user, kept):
    pages = field.queryset
    field.queryset = choosable(pages, user) | pages.filter(pk__in=kept)
    field.widget = PartnerPageChooser(user, like=field.widget)


def _limit_block(block, user, kept):
    if isinstance(block, blocks.PageChooserBlock):
        _limit_field(block.field, user, kept)
        block.widget = (
            block.field.widget
        )  # the form's state is told by the one, errors by the other
    for child in _children(block):
        _limit_block(child, user, kept)


def _children(block):
    if isinstance(block, blocks.ListBlock):
        return [block.child_block]
    return getattr(block, "child_blocks", {}).values()
