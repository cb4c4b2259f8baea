import type { followUp as nb } from '../nb/follow-up.ts';

export const followUp: typeof nb = {
  weekTitle: 'How did the plan go?',
  weekLead: 'A while ago you wrote:',
  answers: { tried: 'I tried', partly: 'A little', 'not-yet': 'Not yet', other: 'Something else' },
  asks: 'Have you had use for it?',
  what: 'What happened? (optional)',
  sentence: (when, then) => `If ${when}, then ${then}.`,
  keep: 'Done',
  skip: 'Skip',
  pickOne: 'Choose an answer first, or skip.',
  monthsTitle: (name) => (name ? `Three months on: would you like to meet ${name} again?` : 'Three months on'),
  monthsLead: 'Back then you wrote:',
  monthsPlay: { mild: 'Meet the scene on a mild day', ordinary: 'Meet the scene on an ordinary day', hard: 'Meet the scene on a hard day' },
  notStarted: 'We cannot fetch the scene right now. It is on the start page.',
  thanks: 'Thank you. It stays on this device.',
  skipped: 'Fine. We will not ask about it again.',
};
