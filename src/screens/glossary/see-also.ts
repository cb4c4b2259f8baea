import type { TermId } from '#texts/glossary.ts';

/** What else to look at. A matter of the words themselves, and the same in every language. */
export const SEE_ALSO: Readonly<Record<TermId, readonly TermId[]>> = {
  'emotional-labour': ['surface', 'deep', 'genuine'],
  'surface': ['deep', 'genuine', 'gap'],
  'deep': ['surface', 'genuine', 'emotional-labour'],
  'genuine': ['surface', 'deep', 'too-genuine'],
  'too-genuine': ['genuine', 'feeling-rule'],
  'felt-shown': ['gap', 'circumplex'],
  'dissonance': ['gap', 'felt-shown'],
  'gap': ['dissonance', 'felt-shown', 'meters'],
  'leak': ['surface', 'meters'],
  'circumplex': ['felt-shown', 'design-value'],
  'feeling-rule': ['emotional-labour', 'closing-sentence'],
  'frontstage': ['backstage'],
  'backstage': ['frontstage', 'debrief'],
  'residue': ['backstage', 'meters'],
  'meters': ['gap', 'design-value'],
  'design-value': ['evidence', 'meters'],
  'evidence': ['design-value'],
  'variant': ['meters'],
  'soundness': ['author-rating', 'red-line'],
  'author-rating': ['soundness', 'design-value'],
  'red-line': ['soundness', 'avvik'],
  'avvik': ['debrief', 'red-line'],
  'closing-sentence': ['feeling-rule', 'frontstage'],
  'debrief': ['backstage', 'avvik'],
};
