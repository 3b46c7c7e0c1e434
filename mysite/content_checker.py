"""The checker beside the preview: every rule of axe, explained in Swedish to who writes the page."""

from wagtail.admin.userbar import ContentCheckerItem

# Rule of axe-core: what is wrong, what to do.
MESSAGES = {
    "area-alt": ("En klickbar yta i en bild saknar text", "Beskriv vart ytan leder."),
    "aria-hidden-focus": ("Något dolt går att nå med tangentbordet", "Säg till webbansvarig."),
    "button-name": ("En knapp saknar text", "Skriv vad knappen gör."),
    "color-contrast": ("Texten syns för dåligt mot bakgrunden", "Säg till webbansvarig."),
    "definition-list": ("En faktaruta är felaktigt uppbyggd", "Säg till webbansvarig."),
    "dlitem": ("En faktaruta är felaktigt uppbyggd", "Säg till webbansvarig."),
    "document-title": ("Sidan saknar titel", "Skriv en titel."),
    "duplicate-id-aria": ("Två delar av sidan har samma namn", "Säg till webbansvarig."),
    "empty-heading": ("En rubrik är tom", "Skriv en rubrik eller ta bort blocket."),
    "empty-table-header": (
        "En rubrikcell i tabellen är tom",
        "Skriv vad kolumnen eller raden visar.",
    ),
    "frame-title": ("En inbäddad ruta saknar titel", "Skriv vad filmen visar."),
    "heading-order": (
        "Rubrikerna hoppar över en nivå",
        "Använd Underrubrik bara under en Rubrik.",
    ),
    "html-has-lang": ("Sidan saknar språk", "Säg till webbansvarig."),
    "identical-links-same-purpose": (
        "Länkar med samma text leder till olika sidor",
        "Skriv i länken vart den leder.",
    ),
    "image-alt": (
        "En bild saknar beskrivning",
        "Beskriv vad bilden visar eller kryssa i att den är dekorativ.",
    ),
    "image-redundant-alt": (
        "Bildens beskrivning upprepar texten bredvid",
        "Beskriv det som bara syns i bilden, eller kryssa i att den är dekorativ.",
    ),
    "input-button-name": ("En knapp i ett formulär saknar text", "Säg till webbansvarig."),
    "label": ("Ett fält saknar etikett", "Säg till webbansvarig."),
    "landmark-one-main": ("Sidans huvuddel går inte att hitta", "Säg till webbansvarig."),
    "link-in-text-block": ("En länk syns inte i texten", "Säg till webbansvarig."),
    "link-name": ("En länk saknar text", "Skriv vart länken leder."),
    "list": ("En lista är felaktigt uppbyggd", "Gör om listan med listknappen."),
    "listitem": ("En punkt står utanför sin lista", "Gör om listan med listknappen."),
    "p-as-heading": (
        "Ett stycke ser ut som en rubrik",
        "Använd blocket Rubrik i stället för fet text.",
    ),
    "page-has-heading-one": ("Sidan saknar huvudrubrik", "Skriv en titel."),
    "region": ("Något står utanför sidans delar", "Säg till webbansvarig."),
    "scope-attr-valid": ("En tabell är felaktigt uppbyggd", "Säg till webbansvarig."),
    "scrollable-region-focusable": (
        "Något går inte att rulla med tangentbordet",
        "Säg till webbansvarig.",
    ),
    "table-duplicate-name": (
        "Tabellens rubrik står två gånger",
        "Ta bort den ena.",
    ),
    "target-size": ("En länk eller knapp är för liten", "Säg till webbansvarig."),
    "td-headers-attr": ("En tabell är felaktigt uppbyggd", "Säg till webbansvarig."),
    "th-has-data-cells": (
        "En rubrik i tabellen har inga celler",
        "Fyll i cellerna eller ta bort rubriken.",
    ),
    "valid-lang": ("Ett språk är fel angivet", "Säg till webbansvarig."),
    "alt-text-quality": (
        "Bildens beskrivning ser ut som ett filnamn",
        "Beskriv med ord vad bilden visar.",
    ),
    "empty-meta-description": (
        "Beskrivningen för sökmotorer är tom",
        "Skriv en ingress.",
    ),
}


class SwedishContentChecker(ContentCheckerItem):
    """Runs all of axe's rules, not only Wagtail's ten; each message says what the editor can do."""

    axe_run_only = None
    axe_messages = {
        rule: {"error_name": name, "help_text": advice} for rule, (name, advice) in MESSAGES.items()
    }


def use_swedish_checker(items):
    """Replace Wagtail's own checker in the user bar's list, in its place."""
    items[:] = [
        SwedishContentChecker(in_editor=item.in_editor)
        if isinstance(item, ContentCheckerItem)
        else item
        for item in items
    ]
