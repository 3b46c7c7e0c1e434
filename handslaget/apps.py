from django.apps import AppConfig


class HandslagetConfig(AppConfig):
    name = "handslaget"
    verbose_name = "Handslaget"
