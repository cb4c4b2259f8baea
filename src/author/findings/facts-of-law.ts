import { APPEAL_WEEKS, PHONE_NUMBERS, strangeDeadline, strangePhones } from '../language/numbers.ts';
import { readablesOf } from '../language/readable.ts';
import type { Checked } from './context.ts';
import { error, type Finding } from './finding.ts';

/** A wrong number or deadline in a game is believed at work. */
export function checkFactsOfLaw(checked: Checked): Finding[] {
  return readablesOf(checked).flatMap(({ text, place }) => {
    const phones = strangePhones(text).map((number) =>
      error(place, 'phone-number', `${number} is not one of the numbers the game may give (${PHONE_NUMBERS.join(', ')})`),
    );
    const deadline = strangeDeadline(text);
    if (deadline === null) return phones;
    const known = `${APPEAL_WEEKS.social} weeks (social services) or ${APPEAL_WEEKS.nationalInsurance} weeks (folketrygd)`;
    return [...phones, error(place, 'appeal-deadline', `«${deadline}» is no appeal deadline we know: ${known}; else say «fristen står i vedtaket»`)];
  });
}
