import type { Certainty, Evidence, Rule } from '#model/rule.ts';

export interface RuleWish {
  readonly search: string;
  readonly evidence: Evidence | 'any';
  readonly certainty: Certainty | 'any';
}

/** Every word of the search has to be in the rule's id or its sentence. */
export function rulesMatching(rules: readonly Rule[], { search, evidence, certainty }: RuleWish, sentenceOf: (id: string) => string): readonly Rule[] {
  const wanted = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const text = `${rule.id} ${sentenceOf(rule.id)}`.toLocaleLowerCase();
    return (evidence === 'any' || rule.evidence === evidence) && (certainty === 'any' || rule.certainty === certainty) && wanted.every((word) => text.includes(word));
  });
}
