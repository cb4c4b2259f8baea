/** What comes with a scene while its briefing is read: the screen that plays it, and the means to have it warm by then. */
export { PlayScreen } from './PlayScreen.tsx';
export { Rehearsal } from './Rehearsal.tsx';
