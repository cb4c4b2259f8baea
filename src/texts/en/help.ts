import type { help as nb } from '../nb/help.ts';

export const help: typeof nb = {
  lead: 'This is practice, not crisis help. If something stays with you, after the game or after a day at work, there is someone to talk to.',
  atWork: 'At work',
  people: ['A colleague you feel safe with, or your manager', 'The safety representative or the occupational health service'],
  phones: 'By phone, in Norway',
  whom: {
    'medical': 'Danger to life, including risk of suicide. Call even if the person does not want you to.',
    'doctors': 'Out-of-hours doctor, when it is urgent and cannot wait for the GP.',
    'mental-health': 'Mental Helse. Someone to talk to, day and night.',
    'police': 'The police, when someone is in danger.',
    'abuse': 'Violence and abuse, for those affected and for anyone worried about them.',
  },
  inSight: 'Numbers to call',
  lifelines: {
    'medical': 'if a life is in danger now',
    'doctors': 'out-of-hours doctor',
    'gp': 'The GP in the daytime',
    'mental-health': 'Mental Helse, day and night',
    'church': 'Kirkens SOS, the Church’s crisis line',
  },
};
