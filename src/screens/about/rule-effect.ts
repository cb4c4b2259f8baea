/** What a rule does, in words and the game's own numbers: «uro −1, når uro er minst 4». */
import { QUANTITIES } from '#model/quantities.ts';
import type { Condition, Rule } from '#model/rule.ts';
import type { AboutTexts } from '#texts/pages/about.ts';

export function effectOf({ change, towardShown, scaled, when }: Rule, words: AboutTexts): string {
  const changes = QUANTITIES.flatMap((quantity) => {
    const by = change?.[quantity];
    return by ? [`${words.quantity(quantity)} ${by > 0 ? '+' : '−'}${Math.abs(by)}`] : [];
  });
  const does = [...changes, ...(towardShown ? [words.toward(towardShown)] : [])].join(', ');
  const conditions = when?.map((condition) => conditionIn(condition, words)).join(` ${words.and} `);
  return `${does}${scaled ? `, ${words.scaled}` : ''}${conditions ? `, ${words.when} ${conditions}` : ''}`;
}

function conditionIn(condition: Condition, words: AboutTexts): string {
  const what = words.quantity(condition.of);
  return 'atLeast' in condition ? words.atLeast(what, condition.atLeast) : words.atMost(what, condition.atMost);
}
