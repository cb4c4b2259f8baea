import type { glossary as nb, terms as nbTerms, TermText } from '../nb/glossary.ts';

export const terms: Readonly<Record<keyof typeof nbTerms, TermText>> = {
  'emotional-labour': {
    name: 'Emotional labour',
    means: 'What you do to make what you show fit the situation: call up a feeling, turn it down or hold it back. It is part of the job, though it seldom stands in any job description.',
  },
  'surface': {
    name: 'Surface acting',
    also: 'holding the mask',
    means: 'You change what you show, not what you feel. It can save a moment, above all when something is frightening. Research suggests that it wears when there is much of it.',
    forms: 'mostly held the mask|held the mask|holding the mask|the mask|surface acting',
  },
  'deep': {
    name: 'Deep acting',
    also: 'working on the feeling',
    means: 'You try to change what you feel, for instance by seeing it from the other side. It costs a little at once. It is only slightly linked to wear, but the research is not of one mind.',
    forms: 'mostly worked on the feeling|worked on the feeling|working on the feeling|deep acting',
  },
  'genuine': {
    name: 'Genuine expression',
    also: 'letting it show',
    means: 'What you show is what you feel. It costs little, but the room has to be able to take it. Sometimes it is chosen, sometimes it just comes.',
    forms: 'mostly let it show|let it show|letting it show|genuine expression',
  },
  'too-genuine': {
    name: '“Too genuine”',
    means: 'When something real is more than the role or the other person can take. Nobody has decided where the limit is, and people put it in different places.',
    forms: 'others too much',
  },
  'felt-shown': {
    name: 'Felt and shown',
    means: 'What you feel, and what the other person can see. The filled dot is what you feel, the ring is what you show. They may lie on top of each other or far apart. Neither is wrong in itself.',
    forms: 'what you felt|you felt',
  },
  'dissonance': {
    name: 'Emotional dissonance',
    means: 'The distance between what you feel and what you show, or think you have to show. In the game it is called the gap.',
  },
  'gap': {
    name: 'Gap',
    means: 'The meter for emotional dissonance, from 0 to 6. It adds up how far apart felt and shown have been along the way.',
    forms: 'gap',
  },
  'leak': {
    name: 'Leak',
    also: 'the mask slips',
    means: 'Something you hide is seen all the same. In the game it happens when there is little energy left and felt and shown are far apart.',
    forms: 'the mask slipped a little',
  },
  'circumplex': {
    name: 'Pleasure and activation',
    also: 'the map of feelings',
    means: 'A map with two axes: how good it feels, and how much energy there is in the body. A point on the map is not a feeling. What it is about, only you know.',
    forms: 'checked in',
  },
  'feeling-rule': {
    name: 'Feeling rule',
    means: 'A rule about what one ought to feel or show in a situation. Most of them are written down nowhere. In the interviews the game builds on, no common rules from Nav came up. People had made their own.',
    forms: 'feeling rule',
  },
  'frontstage': {
    name: 'Frontstage',
    also: 'on stage',
    means: 'Where the user can see or hear you: in the meeting room, at reception, on the phone, on the screen.',
  },
  'backstage': {
    name: 'Backstage',
    also: 'behind the scenes',
    means: 'Where you prepare, gather yourself and can put the mask down: in your office, in the lunch room, on a walk round the block. Here it is part of the game, not a break from it.',
  },
  'residue': {
    name: 'What stays with you',
    also: 'residue',
    means: 'What you take out of one meeting and into the next. A break, a talk or some time can make it less.',
    forms: 'what you take out with you|something that stays with you',
  },
  'meters': {
    name: 'The meters',
    means: 'Unrest, trust, understanding, energy, gap, safety and clarity. They go from 0 to 6, exist only in the game, and say something about this one talk. They say nothing about who you are.',
    forms: 'unrest|trust|understanding|energy',
  },
  'design-value': {
    name: 'Design value',
    means: 'A number we have chosen so that the game hangs together. It has not been measured on anybody.',
    forms: 'design values|design value',
  },
  'evidence': {
    name: 'Ground',
    means: 'What a rule in the game rests on: research, interviews with advisers, theory or our own choice. Beside it stands how certain we are of the direction: fairly, moderately or not very.',
    forms: 'research',
  },
  'variant': {
    name: 'A mild, ordinary or hard day',
    means: 'How hard the day has been on the person you meet. It is drawn when the scene begins. It changes the tone, not the case.',
    forms: 'a mild day|an ordinary day|a hard day',
  },
  'soundness': {
    name: 'Professional soundness',
    means: 'How well a choice stands being looked at by others who know the work: law and routine, equal treatment, safety and respect. The choice is judged, never you.',
    forms: 'professional soundness',
  },
  'author-rating': {
    name: 'The author’s judgement',
    means: 'The number for soundness comes from whoever wrote the scene. Only when at least eight professionals have judged the choice does their mean count. If they disagree, the choice does not count.',
    forms: 'the author’s judgement',
  },
  'red-line': {
    name: 'Red line',
    means: 'One of the few acts that are clearly wrong whatever the tone, such as breaking confidentiality. The game says what was done, which rule it is about, and how it can be put right.',
    forms: 'red lines|red line',
  },
  'avvik': {
    name: 'Incident report (avvik)',
    means: 'A report that something has happened that should not have, such as a threat or a breach of routine. It goes to the manager and to a common register, so that someone can follow it up. Words count too.',
    forms: 'reported',
  },
  'closing-sentence': {
    name: 'Agreed sentence',
    means: 'A sentence the office has agreed to use when a meeting has to end. It is on the page “How we do it here”. If nothing is there, nothing is agreed.',
  },
  'debrief': {
    name: 'Debrief',
    means: 'Looking back on something afterwards, alone or together. Here it is practice and reflection, not help after a serious incident. Some want to talk, others want peace, and both are fine.',
  },
};

export const glossary: typeof nb = {
  title: 'The words',
  lead: 'Words you meet in the feedback, as they are used here.',
  inGame: (name) => `In the game: ${name}.`,
  seeAlso: 'See also',
  all: 'All the words',
};
