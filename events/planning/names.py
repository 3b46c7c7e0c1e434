"""The words behind the ids of planned dates, each list read once."""

from events.models import Arena
from events.planning.planned import TOPICS
from handslaget.models import OrganisationPage
from mysite.visibility import open_to_all


class Names:
    """An organisation that is not open to all has no name here."""

    def __init__(self, at):
        self.arenas = dict(Arena.objects.values_list("pk", "name"))
        self.topics = {
            name: dict(model.objects.values_list("pk", "name")) for name, model in TOPICS.items()
        }
        organisations = open_to_all(OrganisationPage.objects.order_by(), at)
        self.organisations = dict(organisations.values_list("pk", "title"))

    def about(self, row):
        """Where and for whom, as far as the account may know it."""
        organiser = self.organisations.get(row.organisation_id)
        if row.is_only_outlined:
            return [organiser] if organiser else []
        arena = self.arenas.get(row.arena_id)
        return [word for word in (arena, organiser, *self.of_topics(row.topics)) if word]

    def of_topics(self, ids_by_list):
        """The words of these sectors and audiences, in order."""
        named = [self.topics[name].get(pk) for name, ids in ids_by_list.items() for pk in ids]
        return sorted(filter(None, named))
