import type { Scene } from '#story/scene.ts';
import type { start as nb } from '../nb/start.ts';

type Category = Scene['category'];

const CATEGORY: Readonly<Record<Category, string>> = {
  angry: 'Anger',
  refusal: 'Refusal',
  boundary: 'Boundaries',
  closeness: 'Closeness',
  partners: 'Partners',
  backstage: 'Backstage',
  procedural: 'Procedure',
};

const TRAINED: Readonly<Record<Category, string>> = {
  angry: 'anger',
  refusal: 'giving a refusal',
  boundary: 'setting boundaries',
  closeness: 'closeness',
  partners: 'working with partners',
  backstage: 'what happens backstage',
  procedural: 'procedure',
};

const ABOUT: Readonly<Record<Category, string>> = {
  angry: 'Here you meet an anger that may not be about you.',
  refusal: 'Here the answer is fixed, and you choose how it is given.',
  boundary: 'Here a boundary must hold, and you must be able to meet again.',
  closeness: 'Here someone comes close, and you choose how much you show.',
  partners: 'Here there are several of you, and you don’t all want the same thing.',
  backstage: 'Here it is about what happens when the door is shut.',
  procedural: 'Here it is the rules that are hard to say out loud.',
};

export const start: typeof nb = {
  title: 'Practise the meetings that stay in the body',
  lead: 'A game for Nav advisers: meet anger, give a no that holds, and look after yourself.',
  toDark: 'Dark theme',
  toLight: 'Light theme',
  nowLabel: 'Now',
  goOn: 'Pick up where you left off',
  goOnAction: 'Go on with the meeting',
  left: (minutes) => (minutes === 1 ? 'About a minute left' : `About ${minutes} minutes left`),
  beginHere: 'Begin here',
  begin: (name) => `Meet ${name}`,
  suggestion: 'What next',
  seeScene: 'See the scene',
  about: (category, trained) =>
    trained && trained !== category ? `You have practised ${TRAINED[trained]}. ${ABOUT[category]}` : ABOUT[category],
  again: 'You have played this one. The person you meet may be in another mood today.',
  how: 'How it goes',
  howSteps: [
    'You meet one person and choose what to say.',
    'Then you choose what to do with what you feel.',
    'Afterwards you see what happened, line by line.',
  ],
  howNote: 'You can pause at any time.',
  allScenes: 'All scenes',
  filter: 'Choose a kind',
  all: 'All',
  shown: (n) => (n === 1 ? 'Showing 1 scene' : `Showing ${n} scenes`),
  category: (category) => CATEGORY[category],
  meta: (category, minutes) => `${CATEGORY[category]}, ${minutes} min`,
  contentNote: 'Read the note first',
  underway: 'Under way',
  played: 'Played',
  uses: 'How it is used',
  alone: {
    title: 'On your own',
    text: 'Ten to fifteen minutes at a time. What you choose and write stays on the device.',
    link: 'Open the journal',
  },
  newHere: {
    title: 'New in the job',
    text: 'A path of some scenes over some weeks, put together by the professional developer at the office.',
    link: 'Open a path',
  },
  noKey: {
    title: 'No answer key',
    text: 'No points and no grade. Afterwards you see what you felt, what you showed, and what came of it.',
    link: 'About the game',
  },
  notLoaded: 'We cannot fetch the line you were on right now. The meeting is still there.',
};
