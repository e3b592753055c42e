"""Reads a calendar from standard input with python3-icalendar and writes what stands in it as JSON.

Arguments are instants (seconds since 1970); for each, the offset in seconds of the calendar's own time zone is written.
"""
import json
import sys
from datetime import datetime, timezone

from icalendar import Calendar


def text(component, name):
    return str(component[name]) if name in component else ""


def event(component):
    start, end = component["DTSTART"], component["DTEND"]
    timed = isinstance(start.dt, datetime)
    when = (lambda value: value.astimezone(timezone.utc).isoformat()) if timed else (lambda value: value.isoformat())
    return {
        "uid": text(component, "UID"),
        "sequence": int(component["SEQUENCE"]),
        "stamp": component["DTSTAMP"].dt.isoformat(),
        "modified": component["LAST-MODIFIED"].dt.isoformat(),
        "start": when(start.dt),
        "end": when(end.dt),
        "zone": start.params.get("TZID", ""),
        "status": text(component, "STATUS"),
        "transparency": text(component, "TRANSP"),
        "summary": text(component, "SUMMARY"),
        "location": text(component, "LOCATION"),
        "description": text(component, "DESCRIPTION"),
        "url": text(component, "URL"),
        "alarms": [int(alarm["TRIGGER"].dt.total_seconds()) for alarm in component.walk("VALARM")],
    }


calendar = Calendar.from_ical(sys.stdin.buffer.read())
zones = [(text(zone, "TZID"), zone.to_tz()) for zone in calendar.walk("VTIMEZONE")]
instants = [datetime.fromtimestamp(int(argument), timezone.utc) for argument in sys.argv[1:]]
json.dump(
    {
        "name": text(calendar, "X-WR-CALNAME"),
        "zone": text(calendar, "X-WR-TIMEZONE"),
        "version": text(calendar, "VERSION"),
        "components": [component.name for component in calendar.subcomponents],
        "zones": {name: [int(instant.astimezone(zone).utcoffset().total_seconds()) for instant in instants] for name, zone in zones},
        "errors": [str(error) for component in calendar.walk() for error in component.errors],
        "events": [event(component) for component in calendar.walk("VEVENT")],
    },
    sys.stdout,
)
