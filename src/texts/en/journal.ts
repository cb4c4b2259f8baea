import type { Count } from '#journal/import-plan.ts';
import type { NotKept } from '#journal/journal.ts';
import type { NoteKind } from '#journal/note.ts';
import type { journal as nb } from '../nb/journal.ts';

const KIND: Readonly<Record<NoteKind, string>> = { reflection: 'What you wrote', plan: 'Your plan', 'not-fitting': 'You marked this as not fitting', check: 'You checked the plan' };

const NOT_KEPT: Readonly<Record<NotKept, string>> = {
  'no-storage': 'The browser does not let us keep anything here. What stands here is gone when you close the window.',
  'storage-full': 'There is no room for more on the device.',
  'other-tab': 'The game is open in another tab. Close it and try again.',
  unknown: 'It did not work. Try again.',
};

export const journal: typeof nb = {
  title: 'Journal',
  lead: 'The meetings you have played and what you have written. It is on this device and goes to nobody.',
  loading: 'Fetching the journal …',
  cannotKeep: 'The browser does not let us keep anything here, for instance because the window is private. The journal is gone when you close it.',
  unreadable: (n) => (n === 1 ? '1 meeting cannot be read in this edition. It is still where it was.' : `${n} meetings cannot be read in this edition. They are still where they were.`),
  empty: 'Nothing here yet. When you have played a meeting, it comes here.',
  toScenes: 'Find a scene',

  search: 'Search the journal',
  found: (n) => (n === 0 ? 'No matches' : n === 1 ? '1 match' : `${n} matches`),
  nothingFound: (words) => `Nothing here contains “${words}”.`,

  write: 'Write something today',
  writeHint: 'A sentence is enough.',
  keep: 'Put in the journal',
  kept: 'It is in the journal.',

  unknownScene: 'A scene that this edition does not have',
  underway: 'Not finished',
  again: 'To the debrief',
  goOn: 'Go on with the meeting',
  kind: (kind) => KIND[kind],
  toMeeting: (scene) => `To the meeting: ${scene}`,
  remove: 'Delete',
  removeNamed: (what) => `Delete: ${what}`,
  removeRun: 'Delete this meeting?',
  removeRunWhat: (notes) => (notes === 0 ? 'The meeting will be gone from the device and cannot be brought back.' : `The meeting and what you wrote to it (${notes}) will be gone from the device and cannot be brought back.`),
  removeNote: 'Delete what you wrote?',
  removeNoteWhat: 'It will be gone from the device and cannot be brought back.',
  removeYes: 'Yes, delete',
  removeNo: 'No, keep it',
  removed: 'It is deleted.',
  notKept: (why) => NOT_KEPT[why],

  yours: 'Keep, move or delete',
  yoursText: 'All of it: the meetings, what you have written, the path you follow, the check before and after, and the page about the office if you have changed it here.',
  print: 'Print',
  exportTitle: 'Take a copy',
  exportText: 'The file is made here and put where your browser puts files. Think about where you keep it.',
  exportJson: 'Get a copy that can be read in again',
  exportMarkdown: 'Get a copy to read (Markdown)',
  exported: (name) => `${name} is made.`,
  fileName: 'frontstage-journal',
  importTitle: 'Read in a copy',
  importText: 'You see what will be added and what will be replaced before anything happens.',
  import: 'Choose a file',
  deleteTitle: 'Delete everything',
  deleteText: 'The meetings, what you have written, the path and the settings. Afterwards it is as if the game had never been here.',

  planTitle: 'This happens if you read the file in',
  planFrom: (name) => `The file is called ${name}.`,
  planNothing: 'All that is in the file is here already. There is nothing to read in.',
  planRuns: (count) => lines(count, ['meeting', 'meetings']),
  planNotes: (count) => lines(count, ['text you have written', 'texts you have written']),
  planPath: { none: null, same: null, added: 'The path in the file becomes the one you follow.', replaced: 'The path in the file takes the place of the one you follow now.' },
  planChecks: { none: null, same: null, added: 'The answers of the check before and after are added.', replaced: 'The answers of the check before and after in the file take the place of those here.' },
  planHouse: { none: null, same: null, added: 'The page about the office is added.', replaced: 'The page about the office in the file takes the place of the one here.' },
  planRest: 'What is not in the file stays as it is.',
  planYes: 'Read in',
  planNo: 'Cancel',
  imported: 'The file has been read in.',

  mdAt: 'Taken out',
  mdNotFinished: 'Not played to the end.',
};

function lines({ added, replaced, same }: Count, [one, many]: readonly [string, string]): readonly string[] {
  const how = (n: number) => `${n} ${n === 1 ? one : many}`;
  return [
    ...(added ? [`${how(added)} will be added.`] : []),
    ...(replaced ? [`${how(replaced)} will be replaced by what is in the file.`] : []),
    ...(same ? [`${how(same)} ${same === 1 ? 'is' : 'are'} here already and the same.`] : []),
  ];
}
