/** From the clock's time to days of the calendar here, and to words. */
import type { Language } from '#story/catalogue.ts';
import type { Day } from '#week/day.ts';

/** The day an instant falls on where the device is. */
export function dayOf(instant: string): Day {
  const date = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** «søndag 22. november 2026»; without the weekday where it is not asked for. */
export function dayInWords(day: Day, language: Language, weekday = false): string {
  return new Intl.DateTimeFormat(localeOf(language), { ...(weekday ? { weekday: 'long' } : {}), day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}

/** «kl. 14.05», «14:05». */
export function timeInWords(instant: string, language: Language): string {
  const time = new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
  return language === 'en' ? time : `kl. ${time.replace(':', '.')}`;
}

const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

function localeOf(language: Language): string {
  return LOCALES[language];
}
