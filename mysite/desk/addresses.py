"""The addresses of the desk's lists: a record is named by a number that a database can hold."""

from wagtail_modeladmin.helpers import AdminURLHelper, PageAdminURLHelper


class NumberedAddresses(AdminURLHelper):
    """Any other key is no address: modeladmin would ask the database for it and fail."""

    def _get_object_specific_action_url_pattern(self, action):
        return rf"^{self.base_url_path}/{action}/(?P<instance_pk>[0-9]{{1,18}})/$"


class NumberedPageAddresses(NumberedAddresses, PageAdminURLHelper):
    pass
