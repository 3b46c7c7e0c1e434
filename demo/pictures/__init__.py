"""The pictures of the example site, drawn by us: one hand, flat shapes, the site's own colours."""

from . import faces, scenes, work_scenes

DRAWINGS = {
    "stad": scenes.town_by_the_lake,
    "skog": scenes.deep_forest,
    "brygga": scenes.bathing_pier,
    "sommar": scenes.summer_beach,
    "hamn": scenes.harbour_evening,
    "vinter": scenes.winter_town,
    "kafe": scenes.harbour_cafe,
    "verkstad": work_scenes.workshop,
    "akrar": work_scenes.fields,
    "torg": work_scenes.square,
    "bygge": work_scenes.building_site,
    "tomt": work_scenes.plot,
    "skola": work_scenes.school,
    "vag": work_scenes.road,
    "energi": work_scenes.energy,
    "mote": work_scenes.meeting,
    **faces.FACES,
}


def draw(key):
    """The finished picture of that key, as a Pillow image."""
    return DRAWINGS[key]().finished()
