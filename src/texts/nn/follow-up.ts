/** The card on the start page when a plan comes back. */
import type { followUp as nb } from '../nb/follow-up.ts';
import type { Partly } from '../partly.ts';

export const followUp: Partly<typeof nb> = {
  weekTitle: 'Korleis gjekk det med planen?',
  weekLead: 'For ei stund sidan skreiv du:',
  answers: { 'tried': 'Eg prøvde', 'partly': 'Litt', 'not-yet': 'Ikkje enno', 'other': 'Noko anna' },
  asks: 'Har du fått bruk for han?',
  what: 'Kva skjedde? (frivillig)',
  sentence: (when, then) => `Viss ${when}, så ${then}.`,
  keep: 'Ferdig',
  skip: 'Hopp over',
  pickOne: 'Vel eit svar først, eller hopp over.',
  monthsTitle: (name) => (name ? `Tre månader sidan sist: Vil du møte ${name} igjen?` : 'Tre månader sidan sist'),
  monthsLead: 'Den gongen skreiv du:',
  monthsPlay: { mild: 'Møt scena på ein mild dag', ordinary: 'Møt scena på ein vanleg dag', hard: 'Møt scena på ein tøff dag' },
  notStarted: 'Vi får ikkje henta scena akkurat no. Ho ligg på framsida.',
  thanks: 'Takk. Det ligg på denne eininga.',
  skipped: 'Greitt. Vi spør ikkje meir om han.',
};
