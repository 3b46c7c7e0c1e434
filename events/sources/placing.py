"""Where: the one of our venues that has the source's name for it, else the source's own words."""


def placed(words, venues):
    """The fields of where. ``venues`` are the keys of ours by their names, in small letters."""
    venue = venues.get(words.place.casefold())
    return {"venue": venue, "other_place": "" if venue else words.place}
