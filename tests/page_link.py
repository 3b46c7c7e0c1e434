"""A link to a page as the editor stores it in a rich text."""


def page_link(page, words="vidare"):
    return f'<a id="{page.pk}" linktype="page">{words}</a>'
