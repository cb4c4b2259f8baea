import type { checkin as nbCheckin, coach as nbCoach, feeling as nbFeeling, notices as nbNotices, pause as nbPause, play as nbPlay } from '../nb/play.ts';

export const play: typeof nbPlay = {
  phases: { before: 'Before the meeting', meeting: 'The meeting', after: 'Afterwards', later: 'Later' },
  transcript: 'The conversation',
  choices: 'Choices',
  part: (n, of, name) => `Part ${n} of ${of}: ${name}`,
  you: 'You',
  youSay: 'You say',
  youDo: 'You choose',
  youNotice: 'Your eye falls on',
  inside: 'Inside you',
  askSay: 'What do you say?',
  askDo: 'What do you do?',
  askNotice: 'What catches your eye?',
  askPrepare: 'What do you spend the time on?',
  askInner: 'And inside you?',
  minutesLeft: (n) => (n === 1 ? 'You have 1 minute left' : `You have ${n} minutes left`),
  stageOff: 'The picture is off',
  sound: 'Sound',
  ended: 'This is how it ended',
  toDebrief: 'Look back at the meeting',
  quotes: ['“', '”'],
  /** Where a line holds a place for the office's own words, and they cannot be had. */
  agreed: { closing: 'the sentence your office has agreed on' },
  coach: 'This is what followed:',
  felt: (word) => `You took a moment to feel: ${word}`,
  feltSkipped: 'You moved on without answering',
};

export const feeling: typeof nbFeeling = {
  card: 'How you are',
  show: 'Show how you are',
  hide: 'Make smaller',
  feels: 'Feel',
  shows: 'Show',
  gap: 'Gap',
  gapOf: (n) => (n === 0 ? 'None' : `${n} of 4`),
  nothingShown: 'Not yet',
  same: 'The same',
  axes: { top: 'high energy', bottom: 'low energy', left: 'unpleasant', right: 'pleasant' },
  drawing: (felt, shown) => `You feel: ${felt}. You show: ${shown}.`,
  words: [
    ['frightened', 'angry', 'on your toes', 'keen', 'thrilled'],
    ['afraid', 'irritated', 'alert', 'lively', 'glad'],
    ['fed up', 'annoyed', 'neither', 'content', 'grateful'],
    ['sad', 'moved', 'quiet', 'calm', 'relieved'],
    ['drained', 'worn out', 'sleepy', 'relaxed', 'at peace'],
  ],
  shown: { calm: 'calm', warm: 'warm', firm: 'firm', grave: 'grave' },
};

const PLEASURE = ['Very unpleasant', 'Unpleasant', 'Neither unpleasant nor pleasant', 'Pleasant', 'Very pleasant'];
const ENERGY = ['hardly any energy', 'little energy', 'some energy', 'quite a lot of energy', 'a lot of energy'];

export const checkin: typeof nbCheckin = {
  title: 'What do you feel now?',
  lead: 'Not what you showed. What you notice in your body.',
  axes: { top: 'High energy', bottom: 'Low energy', left: 'Unpleasant', right: 'Pleasant' },
  about: 'Somewhere here:',
  confirm: 'That is it',
  last: 'Last time',
  keys: 'Move with the arrow keys',
  stays: 'Your answer stays on your device.',
  cell: (x, y, word) => `${pleasure(x)}, ${energy(y)}: ${word}`,
  place: (x, y) => `${PLEASURE[x + 2]} and ${ENERGY[y + 2]}`,
};

function pleasure(x: number): string {
  return x === 0 ? 'in the middle' : x < 0 ? `unpleasant ${-x}` : `pleasant ${x}`;
}

function energy(y: number): string {
  return y === 0 ? 'some energy' : y < 0 ? `little energy ${-y}` : `energy ${y}`;
}

export const coach: typeof nbCoach = {
  agitation: { up: (name) => `${name} grew more upset.`, down: (name) => `${name} came down a little.` },
  trust: { up: (name) => `${name} trusts you a little more.`, down: (name) => `${name} trusts you a little less.` },
  understanding: { up: () => 'You understand each other a little better.', down: () => 'You understand each other a little less.' },
  clarity: { up: () => 'It became clearer where things stand.', down: () => 'It became less clear where things stand.' },
  safety: { up: () => 'The room became safer.', down: () => 'The room became less safe.' },
  energy: { up: () => 'You got some strength back.', down: () => 'It cost you a little strength.' },
  gap: { up: () => 'The gap between what you feel and what you show grew.', down: () => 'What you feel and what you show came closer.' },
  residue: { up: () => 'Some of this goes with you.', down: () => 'Some of it let go.' },
  before: {
    understanding: 'You know a little more of what is coming.',
    clarity: 'You know better what you want to get to.',
    safety: 'You have prepared the ground a little.',
  },
};

export const pause: typeof nbPause = {
  title: 'Pause',
  lead: 'Take the time you need. The conversation stays where it is.',
  goOn: 'Go on',
  restart: 'Start the scene again',
  restartSure: 'The conversation will start from the top, and the one you are in now is gone.',
  restartYes: 'Yes, start again',
  restartNo: 'No, stay here',
  toStart: 'To the front page (what you have done is kept)',
  toStartUnkept: 'To the front page (without keeping this)',
  look: 'How the game looks',
  textSize: 'Text',
  textSizes: { normal: 'Normal', large: 'Larger', larger: 'Largest' },
  theme: 'Colours',
  themes: { system: 'As on this device', light: 'Light', dark: 'Dark' },
  motion: 'Motion',
  motions: { system: 'As on this device', reduced: 'None' },
  stage: 'Picture of the room',
  stages: { on: 'On', off: 'Off' },
  sound: 'Sound',
  sounds: { on: 'On', off: 'Off' },
  keys: 'Keys',
  keyList: [
    ['1–4', 'pick a sentence'],
    ['Enter', 'continue'],
    ['P', 'pause'],
    ['H', 'who can I talk to?'],
    ['M', 'sound off and on'],
    ['Esc', 'close'],
  ],
};

export const notices: typeof nbNotices = {
  notKept: 'This cannot be kept on this machine. You can play the whole scene, but it is gone when you close the page.',
  full: 'There is no more room on the device. You can play on, but the last part is not kept.',
  failed: 'It could not be kept just now. You can play on, and we try again at the next choice.',
  elsewhere: 'This conversation is open in another tab. What you do here is not kept.',
  takeOver: 'Continue here instead',
  repaired: 'The scene has changed since last time. You are back at the start of this part; the rest is as you left it.',
  understood: 'All right',
};
