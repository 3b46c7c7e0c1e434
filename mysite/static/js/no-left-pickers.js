// Wagtail's date picker opens a tenth of a second after its field has been reached. Whoever has gone on
// by then would get it over another field, where it takes the next press and may change a date unseen.
// Runs before Wagtail makes the first picker, and so is not deferred.

jQuery.fn.datetimepicker.defaults.onShow = (time, field) => field.is(":focus");
