import type { briefing as nbBriefing, welcome as nbWelcome } from '../nb/briefing.ts';

export const briefing: typeof nbBriefing = {
  who: 'Who',
  why: 'Today',
  fixed: 'This is fixed',
  open: 'This is open',
  minutes: (n) => `About ${n} minutes`,
  start: 'Begin',
  starting: 'Getting the scene …',
  goOn: 'Continue where you left off',
  again: 'Start again',
  contentNote: 'Before you begin',
  stays: 'What you choose stays on your device.',
  notReviewed: {
    jurist: 'The text has not been checked by a lawyer yet.',
    clinician: 'The text has not been checked by a clinician yet.',
    both: 'The text has not been checked by a lawyer or a clinician yet.',
  },
};

export const welcome: typeof nbWelcome = {
  title: 'How you play',
  step: (n, of) => `${n} of ${of}`,
  next: 'Next',
  done: 'Let’s begin',
  skip: 'Skip',
  line: 'I’ve been waiting for three weeks now.',
  speaker: 'A man in the doorway',
  steps: [
    {
      title: 'First you choose what you say',
      body: 'Any of the sentences is a good place to begin. They just lead to different places.',
      choices: ['“Three weeks is a long time. Come in, and we’ll look into it.”', '“What have you been told in the meantime?”'],
    },
    {
      title: 'Then you choose what you do with what you feel',
      body: 'The same words cost more or less, depending on what you do inside.',
      choices: ['You keep your face still.', 'You think of what the weeks have been like for him.', 'You let him hear that you think it’s a long time, too.'],
    },
    {
      title: 'The two marks are yours',
      body: 'The filled one is what you feel. The ring is what you show. When they are far apart, it takes energy. That is not wrong, it just costs a little.',
      choices: [],
    },
  ],
};
