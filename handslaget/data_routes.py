"""The same rows as three files below a page: its address and then ``excel/``, ``csv/`` or ``json/``."""

from django.utils import timezone
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from mysite.data_files import excel_csv, json_file, plain_csv


class DataRoutes(RoutablePageMixin):
    """For a page type whose ``data_table(at)`` gives (name of the file, headings, rows)."""

    @path("excel/")
    def excel(self, request):
        name, headings, rows = self.data_table(timezone.now())
        return excel_csv(f"{name}-excel.csv", headings, rows)

    @path("csv/")
    def csv(self, request):
        name, headings, rows = self.data_table(timezone.now())
        return plain_csv(f"{name}.csv", headings, rows)

    @path("json/")
    def json(self, request):
        _, headings, rows = self.data_table(timezone.now())
        return json_file(headings, rows, title=self.title, url=self.get_full_url(request))
