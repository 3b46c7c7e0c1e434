// How ical.js reads calendar files: node read.mjs FOLDER FIRST LAST prints a line for each date that
// begins from FIRST until LAST. The module is looked for in READERS/node_modules.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const ICAL = createRequire(join(process.env.READERS, "node_modules/"))("ical.js");
const [folder, first, last] = process.argv.slice(2);

const told = (time) => (time.isDate ? time : time.convertToZone(ICAL.Timezone.utcTimezone)).toString();

function* datesOf(event) {
  if (!event.isRecurring()) {
    yield { startDate: event.startDate, endDate: event.endDate, item: event };
    return;
  }
  const starts = event.iterator();
  for (let start = starts.next(); start; start = starts.next()) {
    yield event.getOccurrenceDetails(start);
  }
}

// Without strictExceptions every series is laid under the changed dates of all the others.
function* eventsOf(calendar) {
  const parts = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part, { exceptions: [] }));
  for (const main of parts.filter((part) => !part.isRecurrenceException())) {
    const exceptions = parts.filter((part) => part.isRecurrenceException() && part.uid === main.uid);
    yield new ICAL.Event(main.component, { strictExceptions: true, exceptions });
  }
}

for (const file of readdirSync(folder)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), "utf8")));
  for (const event of eventsOf(calendar)) {
    for (const { startDate, endDate, item } of datesOf(event)) {
      const start = told(startDate);
      if (start >= first && start < last) {
        const status = item.component.getFirstPropertyValue("status");
        console.log([file, event.uid, start, told(endDate), status].join("\t"));
      }
    }
  }
}
