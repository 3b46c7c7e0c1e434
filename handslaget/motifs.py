"""Which drawing stands for a branch of business."""

SECTOR_MOTIFS = {
    "handel": "handel",
    "besoksnaring": "besoksnaring",
    "tillverkning": "tillverkning",
    "bygg-och-anlaggning": "bygg",
    "transport-och-logistik": "transport",
    "lantbruk-och-skogsbruk": "lantbruk",
    "energi-och-miljoteknik": "energi",
    "konsult": "konsult",
    "vard-och-omsorg": "vard",
    "utbildning": "utbildning",
}


def sector_motif(page, otherwise):
    """The drawing of the page's first branch that has one; lists prefetch ``sectors``."""
    drawn = (SECTOR_MOTIFS.get(sector.slug) for sector in page.sectors.all())
    return next(filter(None, drawn), otherwise)
