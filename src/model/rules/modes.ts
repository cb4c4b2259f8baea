/** What it does to hold the mask, to work on the feeling, and to let it show. */
import type { Rule } from '../rule.ts';

/**
 * Directions follow Hülsheger & Schewe 2011 [K1], Mesmer-Magnus 2012 [K4] and Kammeyer-Mueller 2013 [K5];
 * the thesis gives no ground for tying a consequence to one way of expressing oneself (domain §2.4).
 */
export const MODE_RULES: readonly Rule[] = [
  // Hold the mask: it keeps the moment, and it costs.
  { id: 'R4', on: 'mode:surface', when: [{ of: 'feltX', atMost: 1 }, { of: 'feltY', atLeast: 3 }, { of: 'safety', atMost: 4 }], change: { safety: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R4-calm', on: 'mode:surface', when: [{ of: 'agitation', atLeast: 4 }], change: { agitation: -1 }, evidence: 'theory', certainty: 'medium' },
  { id: 'R7', on: 'mode:surface', when: [{ of: 'distance', atLeast: 1 }, { of: 'clarity', atMost: 3 }], change: { clarity: 1 }, evidence: 'theory', certainty: 'low' },
  { id: 'R18', on: 'mode:surface', when: [{ of: 'energy', atMost: 2 }, { of: 'distance', atLeast: 2 }], change: { leak: 1, trust: -1 }, evidence: 'design', certainty: 'medium' },
  { id: 'R3', on: 'mode:surface', when: [{ of: 'distance', atLeast: 2 }], change: { energy: -1 }, evidence: 'research', certainty: 'high' },
  { id: 'R2', on: 'mode:surface', when: [{ of: 'distance', atLeast: 2 }], change: { gap: 1 }, evidence: 'research', certainty: 'high' },
  { id: 'R1', on: 'mode:surface', when: [{ of: 'distance', atLeast: 3 }, { of: 'gap', atMost: 3 }], change: { gap: 1, residue: 1 }, evidence: 'research', certainty: 'high' },

  // Work on the feeling: a small price at once, and the feeling comes along if there is energy for it.
  { id: 'R10', on: 'mode:deep', when: [{ of: 'energy', atLeast: 2 }, { of: 'trust', atMost: 4 }], change: { trust: 1 }, evidence: 'research', certainty: 'medium' },
  { id: 'R10-calm', on: 'mode:deep', when: [{ of: 'energy', atLeast: 2 }, { of: 'agitation', atLeast: 3 }], change: { agitation: -1 }, evidence: 'design', certainty: 'medium' },
  { id: 'R9', on: 'mode:deep', change: { energy: -1 }, evidence: 'theory', certainty: 'medium' },
  { id: 'R9-acute', on: 'mode:deep', when: [{ of: 'feltY', atLeast: 4 }], change: { energy: -1 }, evidence: 'design', certainty: 'medium' },
  { id: 'R8', on: 'mode:deep', when: [{ of: 'energy', atLeast: 1 }], towardShown: 1, evidence: 'thesis', certainty: 'medium' },
  { id: 'R8-rest', on: 'mode:deep', when: [{ of: 'distance', atLeast: 3 }], change: { gap: 1 }, evidence: 'theory', certainty: 'medium' },

  // Let it show: no gap and no price in energy, but the room has to bear it.
  { id: 'R15', on: 'mode:genuine', when: [{ of: 'feltY', atMost: 3 }, { of: 'agitation', atMost: 4 }, { of: 'trust', atMost: 3 }], change: { trust: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R14', on: 'mode:genuine', when: [{ of: 'distance', atMost: 1 }], change: { gap: -1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R16', on: 'mode:genuine', when: [{ of: 'feltY', atLeast: 4 }, { of: 'feltX', atMost: 1 }], change: { trust: -1, agitation: 1, residue: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R16-heat', on: 'mode:genuine', when: [{ of: 'agitation', atLeast: 5 }], change: { agitation: 1 }, evidence: 'design', certainty: 'low' },
  { id: 'R17', on: 'mode:genuine', when: [{ of: 'trust', atLeast: 4 }], change: { clarity: -1 }, evidence: 'thesis', certainty: 'medium' },
];
