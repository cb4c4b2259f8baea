import type { errors as nb } from '../nb/errors.ts';

export const errors: typeof nb = {
  unknownPage: { title: 'There is no such page', body: 'The link may be old, or a letter may be wrong. What you have played is where it was.' },
  unknownScene: { title: 'There is no such scene here', body: 'It may have a new name, or it is not part of this edition. What you have played is where it was.' },
  unknownRun: { title: 'This conversation is not on the device', body: 'It may have been deleted, or played on another machine. The scene can be played again.' },
  notFetched: { title: 'The scene did not arrive', body: 'It may be the network. What you have played so far is kept on the device.' },
  pageNotFetched: { title: 'The page did not arrive', body: 'It may be the network, or the game has been updated since you opened it. What you have played so far is kept on the device.' },
  crashed: { title: 'Something broke here', body: 'The fault is ours, not yours. Everything up to your last choice is kept on the device.' },
  copy: 'Copy the error report',
  copied: 'Copied',
  report: 'The error report',
  reportNote: 'Technical text. Nothing is sent by itself.',
  loading: 'One moment …',
};
