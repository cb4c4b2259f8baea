/**
 * A calendar file (iCalendar, RFC 5545) with two days in it. It says that there is something to look at, never what: a work
 * calendar is often open to colleagues.
 */
import { addDays, type Day } from '#week/day.ts';

export interface CalendarDay {
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly note: string;
}

/** `now` is ISO 8601 in UTC. */
export function calendarOf(days: readonly CalendarDay[], now: string): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Frontstage//Frontstage//NO', 'CALSCALE:GREGORIAN', ...days.flatMap((day) => eventOf(day, now)), 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ id, day, title, note }: CalendarDay, now: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@frontstage`,
    `DTSTAMP:${compact(now.slice(0, 10))}T${now.slice(11, 19).replaceAll(':', '')}Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** At most 75 octets a line; the rest goes on in the next, after a space. No letter is cut in two. */
function folded(line: string): string {
  let octets = 0;
  return [...line].map((letter) => {
    const size = sizeOf(letter);
    octets += size;
    if (octets <= 75) return letter;
    octets = size + 1;
    return `\r\n ${letter}`;
  }).join('');
}

/** Octets in UTF-8. */
function sizeOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
