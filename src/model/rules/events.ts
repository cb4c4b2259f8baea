/** What the events of a meeting do to the user and to the adviser. */
import type { Rule } from '../rule.ts';

export const EVENT_RULES: readonly Rule[] = [
  { id: 'R19', on: 'event:anger', scaled: true, change: { agitation: 1, feltX: -1, feltY: 1 }, evidence: 'thesis', certainty: 'high' },
  { id: 'R20', on: 'event:insult', scaled: true, change: { agitation: 1, feltX: -1, feltY: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R20-cost', on: 'event:insult', change: { energy: -1, residue: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R21', on: 'event:threat', scaled: true, change: { agitation: 1, safety: -1, feltX: -1, feltY: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R21-fright', on: 'event:fright', scaled: true, change: { safety: -1, feltX: -1, feltY: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'D-test', on: 'event:test', change: { feltX: -1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-jab', on: 'event:jab', change: { feltX: -1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-jab-heat', on: 'event:jab', when: [{ of: 'trust', atMost: 2 }], change: { agitation: 1 }, evidence: 'design', certainty: 'low' },
  { id: 'D-complaint', on: 'event:complaint', change: { agitation: 1, feltX: -1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-demand', on: 'event:demand', change: { agitation: 1, feltY: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-plea', on: 'event:plea', change: { feltX: -1 }, evidence: 'design', certainty: 'medium' },
  { id: 'R54-praise', on: 'event:flattery', change: { feltX: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R29', on: 'event:guilt', change: { feltX: -1, residue: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R57', on: 'event:pressure', change: { feltX: -1, feltY: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R24', on: 'event:confused', scaled: true, change: { understanding: -1, agitation: 1, feltX: -1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'D-dismissed', on: 'event:dismissed', change: { trust: -1, agitation: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-caught', on: 'event:caught', change: { trust: -2, feltX: -1, feltY: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'R28', on: 'event:injustice', change: { feltX: -1, feltY: 1, energy: -1, residue: 1 }, evidence: 'thesis', certainty: 'low' },
  { id: 'R31', on: 'event:grief', scaled: true, change: { feltX: -1, feltY: -1, residue: 1 }, evidence: 'theory', certainty: 'low' },

  { id: 'D-settle', on: 'event:settle', scaled: true, change: { agitation: -1, feltY: -1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-recognised', on: 'event:recognised', scaled: true, change: { trust: 1, feltX: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-clear', on: 'event:clear', scaled: true, change: { understanding: 1, clarity: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'R53', on: 'event:thaw', scaled: true, change: { agitation: -1, trust: 1, feltX: 1, feltY: -1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R52', on: 'event:thanks', change: { energy: 1, feltX: 1 }, evidence: 'thesis', certainty: 'medium' },
];
