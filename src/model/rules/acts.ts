/** What the player's acts do, whatever is felt meanwhile. Acts not listed here leave the meters alone. */
import type { Rule } from '../rule.ts';

export const ACT_RULES: readonly Rule[] = [
  // backstage before
  { id: 'R34', on: 'act:read-up', change: { understanding: 1, energy: -1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R34-plan', on: 'act:plan-ahead', change: { clarity: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R34-rehearse', on: 'act:rehearse', change: { clarity: 1, safety: 1, energy: -1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R39', on: 'act:arrange', change: { safety: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R34-colleague', on: 'act:ask-colleague', change: { clarity: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R45', on: 'act:ask-leader', change: { safety: 1, clarity: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R37', on: 'act:rest', change: { energy: 1, residue: -1 }, evidence: 'thesis', certainty: 'medium' },

  // listening
  { id: 'R40', on: 'act:wait', when: [{ of: 'agitation', atLeast: 2 }], change: { agitation: -1 }, evidence: 'research', certainty: 'medium' },
  { id: 'R40-reflect', on: 'act:reflect', change: { agitation: -1, understanding: 1 }, evidence: 'research', certainty: 'medium' },
  { id: 'D-ask', on: 'act:ask', when: [{ of: 'understanding', atMost: 4 }], change: { understanding: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-elicit', on: 'act:elicit', change: { understanding: 1, energy: -1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-summarise', on: 'act:summarise', change: { understanding: 1, clarity: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-comfort', on: 'act:comfort', change: { agitation: -1, clarity: -1 }, evidence: 'design', certainty: 'low' },
  { id: 'D-humour', on: 'act:humour', when: [{ of: 'trust', atMost: 2 }], change: { agitation: 1 }, evidence: 'design', certainty: 'medium' },

  // framing
  { id: 'D-frame', on: 'act:frame', change: { clarity: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-privacy', on: 'act:privacy', change: { safety: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-name', on: 'act:name', change: { clarity: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-name-heat', on: 'act:name', when: [{ of: 'trust', atMost: 2 }], change: { agitation: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-choice', on: 'act:give-choice', when: [{ of: 'trust', atMost: 4 }], change: { trust: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'R40-pause', on: 'act:pause-talk', change: { agitation: -1, energy: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R39-end', on: 'act:end-meeting', change: { safety: 2, trust: -1 }, evidence: 'design', certainty: 'medium' },

  // being straight
  { id: 'D-admit', on: 'act:admit', change: { trust: 1, clarity: -1 }, evidence: 'design', certainty: 'medium' },
  { id: 'R29-own', on: 'act:own', change: { trust: 1, agitation: -1, feltX: -1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'D-apologise', on: 'act:apologise', change: { agitation: -1, clarity: -1 }, evidence: 'design', certainty: 'low' },
  { id: 'D-inform', on: 'act:inform', change: { understanding: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-reason', on: 'act:reason', change: { understanding: 1, clarity: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'R23', on: 'act:refuse', change: { clarity: 2, agitation: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R23-limit', on: 'act:limit', change: { clarity: 1, agitation: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R55', on: 'act:decline', change: { clarity: 1, agitation: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R55-refer', on: 'act:refer', change: { clarity: 1, understanding: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'D-offer', on: 'act:offer', when: [{ of: 'trust', atMost: 4 }], change: { trust: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-appeal', on: 'act:appeal-info', change: { understanding: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-need', on: 'act:check-need', change: { understanding: 1, agitation: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-receive', on: 'act:receive-need', change: { trust: 1, clarity: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-write', on: 'act:write-down', change: { clarity: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-disagree', on: 'act:disagree', change: { clarity: 1, agitation: 1 }, evidence: 'design', certainty: 'medium' },

  // giving way and keeping away
  { id: 'R22', on: 'act:concede', change: { agitation: -2, clarity: -2 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R54', on: 'act:help-anyway', change: { trust: 1, energy: -1, clarity: -2 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R22-later', on: 'act:postpone', change: { agitation: -1, clarity: -1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-explain', on: 'act:explain', change: { trust: -1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-defend', on: 'act:defend', change: { trust: -1, agitation: 1 }, evidence: 'design', certainty: 'medium' },
  { id: 'D-confide', on: 'act:confide', change: { agitation: -1, clarity: -1 }, evidence: 'design', certainty: 'low' },

  // backstage after
  { id: 'R41', on: 'act:break', change: { energy: 2, residue: -1, feltY: -1 }, evidence: 'research', certainty: 'high' },
  { id: 'R42', on: 'act:debrief', change: { residue: -2, energy: 1, feltX: 1 }, evidence: 'research', certainty: 'medium' },
  { id: 'R43', on: 'act:straight-on', change: { residue: 1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R45-after', on: 'act:tell-leader', change: { residue: -1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R47', on: 'act:report', change: { energy: -1, residue: -1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R44', on: 'act:switch-off', change: { residue: -1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'R51', on: 'act:brood', change: { residue: 1, energy: -1 }, evidence: 'thesis', certainty: 'medium' },
  { id: 'D-note', on: 'act:note', change: { clarity: 1 }, evidence: 'design', certainty: 'low' },
];
