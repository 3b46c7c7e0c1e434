"""The one place that searches."""

import datetime

import pytest
from django.utils import timezone
from taggit.models import Tag
from wagtail.models import Page

from events.models import DateChange
from handslaget.models import ActionMilestone, ActionUpdate, BoardGoal
from initiatives.models import Milestone, UpdateEntry
from search.contents import with_contents
from search.find import Row, find
from search.kinds import KINDS, kind_named, kind_of
from search.query import read_query
from search.wanted import Wanted
from tests.factories import (
    AmbassadorFactory,
    ConsentFactory,
    EventFactory,
    InitiativeFactory,
    InvestmentFactory,
    NewsFactory,
    OrganisationFactory,
    PlaceFactory,
    SectorFactory,
    TextPageFactory,
    VenueFactory,
)
from tests.programme_factories import (
    ActionFactory,
    CouncilMeetingFactory,
    FactFigureFactory,
    IndicatorFactory,
)
from tests.search.documents.factories import document, page_naming
from tests.search.factories import SynonymFactory

pytestmark = pytest.mark.indexes

NOW = timezone.now()


def found(text, at=NOW, **chosen):
    return find(Wanted(read_query(text), **chosen), at)


def titles(text, **chosen):
    keys = [row.pk for row in found(text, **chosen).rows]
    return [page.title for page in with_contents(keys, NOW)]


def test_all_the_words_must_be_on_the_page(home):
    TextPageFactory(title="Hamnen", intro="Båtar vid bryggan")
    TextPageFactory(title="Hamnen", intro="Kiosk")
    assert len(titles("hamnen")) == 2
    assert len(titles("hamnen båtar")) == 1


def test_a_page_is_found_by_the_facts_that_it_names_and_by_their_newest_words(home):
    fact = FactFigureFactory(value="1700", unit="arbetsställen")
    mark = f'<p><embed embedtype="fact" id="{fact.pk}"/></p>'
    TextPageFactory(title="Näringslivet", body=[("text", mark)]).save_revision().publish()
    assert titles("arbetsställen") == titles("1700") == ["Näringslivet"]
    fact.unit = "verkstäder"
    fact.save_revision().publish()
    assert titles("verkstäder") == ["Näringslivet"]
    assert titles("arbetsställen") == []
    fact.unpublish()
    assert titles("verkstäder") == []


def test_an_initiative_is_found_by_its_milestones_and_updates(home):
    page = InitiativeFactory(title="Badplatsen")
    page.milestones = [Milestone(title="Bryggan invigs", planned_on=NOW.date(), text="Med musik")]
    page.updates = [
        UpdateEntry(title="Virket är här", date=NOW.date(), text="<p>Av <b>lärk</b></p>")
    ]
    page.save_revision().publish()
    for words in ("bryggan", "musik", "virket", "lärk"):
        assert titles(words) == ["Badplatsen"], words
    assert titles("p") == titles("b") == []


def test_an_insats_is_found_by_what_its_officials_tell(home):
    page = ActionFactory(title="Insatsen")
    told = ActionUpdate.objects.create(
        action=page, status="pagar", note="Vi har träffat bryggerierna", next_step="Provsmakning"
    )
    assert titles("bryggerierna") == titles("provsmakning") == ["Insatsen"]
    told.delete()
    assert titles("bryggerierna") == []


def test_an_insats_is_found_by_its_milestones_and_goals(home):
    page = ActionFactory(title="Insatsen")
    page.milestones = [ActionMilestone(title="Första lotskonferensen", planned_on=NOW.date())]
    page.board_goals = [BoardGoal(year=2027, goal="Kortare handläggningstid")]
    page.save_revision().publish()
    assert titles("lotskonferensen") == titles("handläggningstid") == ["Insatsen"]


def test_an_event_is_found_by_the_newest_name_of_its_place(home):
    venue = VenueFactory(name="Sjöboden", locality="Olshammar")
    EventFactory(title="Vårmötet", venue=venue)
    assert titles("sjöboden") == titles("olshammar") == ["Vårmötet"]
    venue.name = "Ångbåtsbryggan"
    venue.save()
    assert (titles("ångbåtsbryggan"), titles("sjöboden")) == (["Vårmötet"], [])
    venue.delete()
    assert titles("ångbåtsbryggan") == []


def test_a_series_is_found_by_what_one_of_its_dates_tells(home):
    page = EventFactory(title="Frukost", rule="FREQ=WEEKLY;COUNT=3")
    change = DateChange(original_on=page.starts_on, text="En kväll om virkeshandel")
    change.venue = VenueFactory(name="Sjöboden")
    page.date_changes = [change]
    page.save_revision().publish()
    assert titles("virkeshandel") == titles("sjöboden") == ["Frukost"]
    change.venue.delete()
    assert titles("sjöboden") == []


def test_an_edited_page_is_found_by_its_new_tag_and_place_at_once(home):
    page = TextPageFactory(title="Badplatsen")
    page.tags.add("lekpark")
    page.places = [PlaceFactory(name="Zinkgruvan")]
    page.save_revision().publish()
    assert titles("lekpark") == titles("zinkgruvan") == ["Badplatsen"]


@pytest.mark.parametrize(("make", "field"), [(PlaceFactory, "places"), (SectorFactory, "sectors")])
def test_a_page_is_found_by_the_newest_name_of_its_place_and_sector(home, make, field):
    row = make(name="Kvarnbyn")
    for factory in (InvestmentFactory, NewsFactory):
        page = factory(title="Sidan")
        setattr(page, field, [row])
        page.save_revision().publish()
    row.name = "Sågbyholmen"
    row.save()
    assert (len(titles("sågbyholmen")), titles("kvarnbyn")) == (2, [])
    row.delete()
    assert titles("sågbyholmen") == []


def test_a_person_is_found_by_the_newest_name_of_the_place(home):
    place = PlaceFactory(name="Kvarnbyn")
    person = AmbassadorFactory(title="Exempelpersonen", place=place)
    ConsentFactory(ambassador=person, field="namn")
    ConsentFactory(ambassador=person, field="ort")
    place.name = "Sågbyholmen"
    place.save()
    assert (titles("sågbyholmen"), titles("kvarnbyn")) == (["Exempelpersonen"], [])


def test_a_page_is_found_by_the_newest_name_of_its_tag(home):
    page = TextPageFactory(title="Sidan")
    page.tags.add("kvarn")
    page.save_revision().publish()
    tag = Tag.objects.get()
    tag.name = "såg"
    tag.save()
    assert (titles("såg"), titles("kvarn")) == (["Sidan"], [])
    tag.delete()
    assert titles("såg") == []


def test_an_offer_is_found_by_its_plan_and_its_terms(home):
    InvestmentFactory(title="Tomten", plan_status="Detaljplan antagen", terms="Byggplikt i två år")
    assert titles("detaljplan") == titles("byggplikt") == ["Tomten"]


def test_a_word_without_dots_reaches_its_synonym(home):
    TextPageFactory(title="Gästhamnen")
    SynonymFactory(words="båtplats", also="gästhamn")
    assert titles("båtplats") == titles("batplats") == ["Gästhamnen"]


def test_no_words_find_nothing(home):
    TextPageFactory()
    assert found("").rows == []


def test_a_title_that_is_the_words_comes_before_one_with_them_and_before_text_with_them(home):
    TextPageFactory(title="Annat", intro="frukostmöte frukostmöte frukostmöte frukostmöte")
    TextPageFactory(title="Om ett frukostmöte i Askersund hos en organisation")
    TextPageFactory(title="Frukostmöte")
    assert titles("frukostmöte") == [
        "Frukostmöte",
        "Om ett frukostmöte i Askersund hos en organisation",
        "Annat",
    ]


def test_an_event_that_is_over_comes_after_what_has_the_words_in_the_same_way(home):
    day = datetime.timedelta(days=1)
    EventFactory(title="Frukostmöte om el", starts_on=(NOW - 9 * day).date())
    EventFactory(title="Frukostmöte: kunderna, personalen och lokalerna på hösten")
    TextPageFactory(title="Annat", intro="Ett frukostmöte.")
    assert titles("frukostmöte") == [
        "Frukostmöte: kunderna, personalen och lokalerna på hösten",
        "Frukostmöte om el",
        "Annat",
    ]


def test_documents_stand_among_pages_by_where_they_have_the_words(home):
    page_naming(document(title="En skylt om sommaren"), title="Filer")
    in_text = TextPageFactory(title="Annat", intro="skylt skylt skylt skylt")
    whole = TextPageFactory(title="Skylt")
    first, second, *others = found("skylt").rows
    assert first == Row(whole.pk)
    assert second.is_document
    assert Row(in_text.pk) in others


def test_the_counts_are_of_every_kind_and_the_hits_of_the_chosen(home):
    TextPageFactory(title="Skylt")
    EventFactory(title="Skylt")
    EventFactory(title="Skylt")
    events = found("skylt", kind=kind_named("evenemang"))
    assert {kind.slug: count for kind, count in events.kinds.items()} == {
        "sidor": 1,
        "evenemang": 2,
    }
    assert len(events.rows) == events.total == 2
    assert events.everywhere == 3


@pytest.mark.parametrize(
    ("factory", "slug"),
    [
        (InitiativeFactory, "initiativ"),
        (InvestmentFactory, "investeringar"),
        (EventFactory, "evenemang"),
        (AmbassadorFactory, "ambassadorer"),
        (OrganisationFactory, "organisationer"),
        (NewsFactory, "nyheter"),
        (ActionFactory, "insatser"),
        (IndicatorFactory, "indikatorer"),
        (CouncilMeetingFactory, "evenemang"),
        (TextPageFactory, "sidor"),
    ],
)
def test_each_page_type_has_its_kind(home, factory, slug):
    assert kind_of(factory()).slug == slug


def test_an_unknown_kind_is_every_kind():
    assert kind_named("finns-inte") is None
    assert len({kind.slug for kind in KINDS}) == len(KINDS)


def test_an_ambassadors_own_words_are_found_only_while_the_consent_to_them_stands(home):
    person = AmbassadorFactory(title="Exempel Hamnqvist", intro="Sjöbris", statement="Sjöbris")
    ConsentFactory(ambassador=person)
    assert titles("hamnqvist") == [person.title]
    assert titles("sjöbris") == []
    record = ConsentFactory(ambassador=person, field="egna-ord")
    assert titles("sjöbris") == [person.title]
    record.withdrawn_at = NOW
    record.save()
    assert titles("sjöbris") == []


def test_a_page_leaves_the_search_the_moment_it_expires(home):
    page = TextPageFactory(title="Skylt", expire_at=NOW + datetime.timedelta(hours=1))
    assert found("skylt").total == 1
    assert found("skylt", page.expire_at).total == 0


def test_the_search_is_one_query_beside_the_synonyms_and_the_contents_one_for_all_types(
    home, django_assert_num_queries
):
    for factory in (TextPageFactory, EventFactory, InitiativeFactory, NewsFactory):
        factory(title="Skylt")
    titles("skylt")  # content types are remembered by the process
    with django_assert_num_queries(2):
        keys = [row.pk for row in found("skylt").rows]
    with django_assert_num_queries(1):
        pages = with_contents(keys, NOW)
        assert {page.intro for page in pages} == {"En ingress."}
    assert [page.pk for page in pages] == keys


def test_the_root_of_the_page_tree_is_not_a_hit(home):
    Page.objects.get(depth=1).save()
    assert titles("root") == []
