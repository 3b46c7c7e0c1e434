"""The page that says who answers for what."""

from django.utils import timezone
from wagtail.admin.panels import HelpPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.models import Page

from handslaget import matrix_context
from handslaget.matrix_files import HEADINGS, JSON_NAMES, json_rows, said_aloud, table_rows
from mysite.data_files import excel_csv, json_file, plain_csv
from mysite.page import SubstantivePage

HELP = (
    "<p>Matrisen fylls av sig själv. Vem som ansvarar, vem som gör vad och nämndmålen skriver du på "
    "varje insats. Organen står i listan Ansvariga organ.</p>"
)


class ResponsibilityMatrixPage(RoutablePageMixin, SubstantivePage):
    """Who answers for what: every insats by every responsible body."""

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        HelpPanel(HELP, heading="Vad sidan visar"),
        *SubstantivePage.ownership_panels,
    ]
    parent_page_types = ["handslaget.HandslagPage"]
    subpage_types = []
    max_count = 1

    class Meta:
        verbose_name = "ansvarsmatris"
        verbose_name_plural = "ansvarsmatriser"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **self.chosen(request)}

    @path("excel/")
    def excel(self, request):
        return excel_csv("ansvarsmatris-excel.csv", HEADINGS, said_aloud(self.rows(request)))

    @path("csv/")
    def csv(self, request):
        return plain_csv("ansvarsmatris.csv", HEADINGS, self.rows(request))

    @path("json/")
    def json(self, request):
        chosen = self.chosen(request)
        matrix, about = chosen["matrix"], {"year": chosen["year"], "as_of": chosen["day"]}
        return json_file(JSON_NAMES, json_rows(matrix), **about, holes=matrix.holes)

    def chosen(self, request):
        return matrix_context.page_context(request, self, timezone.now())

    def rows(self, request):
        chosen = self.chosen(request)
        return table_rows(chosen["matrix"], chosen["year"])
