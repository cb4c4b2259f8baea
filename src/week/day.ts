/** Days of the calendar as text, `2026-11-22`: they sort, compare and are kept as such. No clock and no time zone in here. */
import { raise } from '#lib/assert-never.ts';

export type Day = string;

export function isDay(text: string): boolean {
  const [year, month, day] = partsOf(text);
  return /^\d{4}-\d\d-\d\d$/.test(text) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** `days` may be negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

export function addWeeks(day: Day, weeks: number): Day {
  return addDays(day, weeks * 7);
}

/** The same date so many months later, or the last day of a month that is too short for it. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  const all = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(all / 12), (all % 12) + 1];
  return textOf(toYear, toMonth, Math.min(date, daysIn(toYear, toMonth)));
}

/** Positive when `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

function partsOf(day: Day): [year: number, month: number, date: number] {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return [year, month, date];
}

function textOf(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1 March of the year 0, counted in years that begin in March, so that the leap day comes last. */
function numberOf(day: Day): number {
  if (!isDay(day)) raise(`${day} is no day`);
  const [year, month, date] = partsOf(day);
  const y = month <= 2 ? year - 1 : year;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + inYear;
}

function dayOf(number: number): Day {
  let year = Math.floor((10_000 * number + 14_780) / 3_652_425);
  const left = (y: number) => number - (365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400));
  if (left(year) < 0) year -= 1;
  const inYear = left(year);
  const march = Math.floor((100 * inYear + 52) / 3060);
  const month = ((march + 2) % 12) + 1;
  return textOf(year + Math.floor((march + 2) / 12), month, inYear - Math.floor((march * 306 + 5) / 10) + 1);
}
