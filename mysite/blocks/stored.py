"""Blocks as the database has them, walked beside their definitions: asking a block's value fetches."""

from wagtail import blocks


def leaves(block, raw):
    """Each innermost block with its stored data, in order."""
    if isinstance(block, blocks.BaseStreamBlock | blocks.BaseStructBlock | blocks.ListBlock):
        for child, value in _children(block, raw):
            yield from leaves(child, value)
    else:
        yield block, raw


def _children(block, raw):
    if isinstance(block, blocks.BaseStreamBlock):
        known = block.child_blocks
        return [(known[item["type"]], item["value"]) for item in raw if item["type"] in known]
    if isinstance(block, blocks.BaseStructBlock):
        return [(child, raw.get(name)) for name, child in block.child_blocks.items()]
    return [(block.child_block, _list_item(item)) for item in raw or []]


def _list_item(item):
    """A list's item as stored: bare when code wrote it, dressed with an id once an editor has."""
    return item["value"] if isinstance(item, dict) and item.get("type") == "item" else item
