/** The card on the start page when a plan comes back. */
import type { Variant } from '#model/words.ts';

export const followUp = {
  weekTitle: 'Hvordan gikk det med planen?',
  weekLead: 'For en stund siden skrev du:',
  answers: { tried: 'Jeg prøvde', partly: 'Litt', 'not-yet': 'Ikke ennå', other: 'Noe annet' },
  asks: 'Har du fått bruk for den?',
  what: 'Hva skjedde? (frivillig)',
  sentence: (when: string, then: string) => `Hvis ${when}, så ${then}.`,
  keep: 'Ferdig',
  skip: 'Hopp over',
  pickOne: 'Velg et svar først, eller hopp over.',
  monthsTitle: (name: string | null) => (name ? `Tre måneder siden sist: Vil du møte ${name} igjen?` : 'Tre måneder siden sist'),
  monthsLead: 'Den gangen skrev du:',
  monthsPlay: { mild: 'Møt scenen på en mild dag', ordinary: 'Møt scenen på en vanlig dag', hard: 'Møt scenen på en tøff dag' } satisfies Record<Variant, string>,
  notStarted: 'Vi får ikke hentet scenen akkurat nå. Den ligger på forsiden.',
  thanks: 'Takk. Det ligger på denne enheten.',
  skipped: 'Greit. Vi spør ikke mer om den.',
};
