import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEBRIEF_TEXTS } from '#texts/debrief.ts';
import { calendarOf } from '../../src/screens/debrief/calendar.ts';

const NOW = '2026-11-22T10:05:09.123Z';
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file', () => {
  it('has one whole day for each, which makes nobody busy and is marked private', () => {
    const lines = unfolded(calendarOf([{ id: 'a', day: '2026-12-31', title: 'Se på planen; nå', note: 'En linje,\nog en til' }], NOW));
    expect(lines).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Frontstage//Frontstage//NO', 'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT', 'UID:a@frontstage', 'DTSTAMP:20261122T100509Z', 'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Se på planen\\; nå', 'DESCRIPTION:En linje\\,\\nog en til', 'CLASS:PRIVATE', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });

  it('keeps every line within 75 octets, cuts no letter in two, and loses nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 100, maxLength: 300 }), (title) => {
      const file = calendarOf([{ id: 'a', day: '2026-12-01', title, note: '' }], NOW);
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const said = unfolded(file).find((line) => line.startsWith('SUMMARY:'))!.slice('SUMMARY:'.length);
      expect(said.replace(/\\([\\;,])/g, '$1')).toBe(title.replace(/\r\n|\r|\n/g, '\\n'));
    }));
  });

  it.each(['nb', 'en'] as const)('says nothing of what was felt, planned or played (%s)', (language) => {
    const { calendarWeek, calendarMonths, calendarText } = DEBRIEF_TEXTS[language].forYou;
    for (const text of [calendarWeek, calendarMonths, calendarText]) expect(text).not.toMatch(/hvis|følels|sint|feel|angry|\bif\b/i);
  });
});
