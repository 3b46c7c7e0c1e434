"""What a person has agreed to show."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from wagtail.admin.forms import WagtailAdminModelForm

from ambassadors import consent

from .profile import AmbassadorPage

MAY_CHANGE = {"withdrawn_at"}
BOOKS = {"portrait_hidden_at"}  # the site's own, no part of what the person has agreed to


class ConsentForm(WagtailAdminModelForm):
    """Notes who recorded the consent; a recorded one can only be withdrawn."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            for name in self.fields.keys() - MAY_CHANGE:
                self.fields[name].disabled = True
                # Else the form cuts a recorded moment to whole seconds, and it seems changed.
                self.fields[name].widget.supports_microseconds = True
            return
        self.fields["field"].choices = [("", "Välj uppgift"), *consent.Field.choices]
        if self.for_user:
            self.instance.recorded_by = self.for_user


class ConsentRecord(models.Model):
    """What one person has agreed to show, when, and to which text (GDPR art. 7.1: it can be proved).

    A record is never changed, only withdrawn: ``withdrawn_at`` ends it at once.
    """

    ambassador = models.ForeignKey(
        AmbassadorPage,
        verbose_name="ambassadör",
        on_delete=models.CASCADE,
        related_name="consents",
    )
    field = models.CharField("gäller", max_length=20, choices=consent.Field.choices)
    given_at = models.DateTimeField("gavs", default=timezone.now)
    valid_until = models.DateField(
        "gäller till och med",
        null=True,
        blank=True,
        help_text="Lämna tomt om det gäller tills vidare.",
    )
    withdrawn_at = models.DateTimeField(
        "återkallat",
        null=True,
        blank=True,
        help_text="Fyll i när personen ångrar sig. Uppgiften slutar visas från den stunden.",
    )
    wording = models.TextField(
        "texten som personen sa ja till",
        help_text="Klistra in hela texten, så att det går att visa.",
    )
    channel = models.CharField(
        "hur", max_length=120, help_text="Till exempel: underskrivet papper, e-post."
    )
    portrait_hidden_at = models.DateTimeField(
        "porträttets fil flyttad", null=True, blank=True, editable=False
    )
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="antecknat av",
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    base_form_class = ConsentForm

    class Meta:
        verbose_name = "samtycke"
        verbose_name_plural = "samtycken"
        ordering = ["-given_at"]

    def __str__(self):
        return f"{self.ambassador}: {self.get_field_display()}"

    def save(self, *args, **kwargs):
        self.refuse_changes()
        super().save(*args, **kwargs)

    def clean(self):
        super().clean()
        self.refuse_changes()

    def refuse_changes(self):
        """Raise ValidationError if anything but a first withdrawal differs from what is stored."""
        stored = type(self).objects.filter(pk=self.pk).first() if self.pk else None
        if stored is None:
            return
        names = {field.attname for field in self._meta.concrete_fields} - BOOKS
        changed = {name for name in names if getattr(self, name) != getattr(stored, name)}
        if changed - MAY_CHANGE or (changed and stored.withdrawn_at):
            raise ValidationError(
                "Ett antecknat samtycke ändras inte. Återkalla det och anteckna ett nytt."
            )
